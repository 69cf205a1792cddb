// What every view needs: the site, the page it is made for, and the way from it to other pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "site/site.h"

namespace openverslag {

struct PageContext {
  const Site& site;
  const Page& page;
  std::string root;  // "../../"

  const Archive& archive() const { return site.archive; }
  const Language& language() const { return site.language; }
  const Facts& facts(MeetingIndex meeting) const { return site.archive.meetings[meeting]; }
  const MeetingLinks& links(MeetingIndex meeting) const { return site.archive.links[meeting]; }
  const Item& item(ItemRef ref) const { return facts(ref.meeting).items[ref.item]; }
  const ItemLinks& item_links(ItemRef ref) const { return links(ref.meeting).items[ref.item]; }
  const std::string& body_name(MeetingIndex meeting) const {
    return site.archive.bodies[links(meeting).body].name;
  }
};

PageContext context_of(const Site& site, const Page& page);

// From the page to another address of the site.
std::string href(const PageContext& context, std::string_view address);
std::string href(const PageContext& context, MeetingIndex meeting);
// To an item or one of its blocks; "#b5-3" on the meeting's own page or its own.
std::string href(const PageContext& context, ItemRef ref,
                 std::optional<std::uint32_t> block = std::nullopt);

// "5 oktober 2020"; a plain sentence for a meeting without a date.
std::string date_of(const PageContext& context, MeetingIndex meeting);
// "DVO, 5 oktober 2020".
std::string meeting_name(const PageContext& context, MeetingIndex meeting);

}  // namespace openverslag
