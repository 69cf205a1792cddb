// What was published once and is withdrawn: content/withdrawn.toml.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

inline constexpr std::string_view kWithdrawnFile = "withdrawn.toml";

// Why, as the index of the Woo has it ("privacy", "procedure"); it knows no other reasons.
enum class WooReason : std::uint8_t { none, privacy, procedure };

// A meeting, an item of one, or a person. Its words need not be there any more.
struct Withdrawal {
  std::string file = {};     // of the minutes, as in Source; empty: a person
  std::string item = {};     // anchor of the item ("b5"); empty: the whole meeting
  std::string person = {};   // the name
  std::string address = {};  // of the meeting's page, where a notice stands: "vergaderingen/…/"
  std::string title = {};    // what to call it in the notice, without a word that was withdrawn
  std::string body = {};     // id, for its feed; may be empty
  Date date = {};
  std::string reason = {};
  Place place = {};
  std::string first_address = {};                // when the history knows that it is another
  std::string_view written_in = kWithdrawnFile;  // the place is there

  // For the index of the Woo, which is told of a meeting that it knew why it is gone, and of one
  // that lacks an item now why it is another.
  WooReason woo_reason = WooReason::none;
  std::string woo = {};              // category of the meeting, as RegisteredBody::woo
  std::optional<Date> held = {};     // the meeting
  std::optional<Date> adopted = {};  // its minutes; without it the index never knew them

  bool is_meeting() const { return !file.empty() && item.empty(); }
};

// "privacy", "procedure"; none for any other word.
WooReason woo_reason_of(std::string_view word);

// What is wrong in the file is an error: what it is about might be published.
std::vector<Withdrawal> read_withdrawals(const std::optional<Source>& source,
                                         Diagnostics& diagnostics);

// [[withdrawn]], as it is to be written in the file.
std::string withdrawal_lines(const Withdrawal& withdrawal);

}  // namespace openverslag
