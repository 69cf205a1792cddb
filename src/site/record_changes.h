// What was changed in the record of one meeting after it was published, and when it last changed.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "site/site.h"

namespace openverslag {

// What was taken out of each meeting that is still there.
using TakenItems = std::map<MeetingIndex, std::vector<const Withdrawal*>>;

// They live as long as `withdrawals`.
TakenItems taken_items(const Archive& archive, const std::vector<Withdrawal>& withdrawals);
// When an item was taken out of each of those last.
std::map<MeetingIndex, Date> days_of_taken(const Archive& archive,
                                           const std::vector<Withdrawal>& withdrawals);

// Indices into `changes`, by meeting; those of one meeting as they come, the newest first.
std::vector<std::uint32_t> by_meeting(std::span<const MinutesChange> changes);

// Those of one record, newest first. They live as long as the site.
std::vector<const MinutesChange*> changes_of(const Site& site, MeetingIndex meeting);

// The day on which an item was taken out of it last.
std::optional<Date> last_taken(const Site& site, MeetingIndex meeting);

// The day of the newest correction of that record that is told.
std::optional<Date> last_correction(const Site& site, MeetingIndex meeting);

// The day on which it was published: as it says itself, or else as the history knows, or else that
// of the meeting, so of all that was there when the history began. Nothing when none of them is
// known.
std::optional<Date> published_day(const Archive& archive, MeetingIndex meeting);

// The day of its entries in feeds, which must not move when the date of the meeting is corrected:
// as published_day, but for what was there when the history began that of the meeting as it was
// then.
std::optional<Date> entry_day(const Archive& archive, MeetingIndex meeting);

// The last day on which the page changed, as far as the record tells: its publication (or else the
// meeting itself), its adoption, a correction, words that were hidden, or the withdrawal of an
// item. Nothing when none of them is known.
std::optional<Date> last_change(const Site& site, MeetingIndex meeting);

}  // namespace openverslag
