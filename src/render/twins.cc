#include "render/twins.h"

#include <algorithm>
#include <array>

#include "render/record_words.h"

namespace openverslag {

namespace {

// "page.read-in-en": the languages in which the texts of every language say it.
constexpr std::array<std::string_view, 5> kSaidIn = {"nl", "en", "fy", "de", "fr"};

std::string label_of(const Language& language, std::string_view tag) {
  const std::string_view code = tag.substr(0, tag.find('-'));
  if (std::ranges::find(kSaidIn, code) != kSaidIn.end())
    return std::string(language.text("page.read-in-" + std::string(code)));
  return language.text("page.read-in-other", {std::string(tag)});
}

// Titles are in other words: it is the item of that place and number in records of as many items.
// Of others nobody knows whether they were numbered anew.
const Item* same_item(const Site& site, ItemRef ref, MeetingIndex twin) {
  const std::vector<Item>& here = site.archive.meetings[ref.meeting].items;
  const std::vector<Item>& there = site.archive.meetings[twin].items;
  const bool is_same =
      here.size() == there.size() && here[ref.item].number == there[ref.item].number;
  return is_same ? &there[ref.item] : nullptr;
}

}  // namespace

std::vector<MeetingIndex> twins_of(const Site& site, MeetingIndex meeting) {
  const Archive& archive = site.archive;
  const MeetingIndex original = archive.links[meeting].translation_of.value_or(meeting);
  const auto& date = archive.meetings[original].header.date;
  std::vector<MeetingIndex> twins = {original};
  // They come behind it, among the records of its body and day.
  for (MeetingIndex i = original + 1; i < archive.meetings.size(); ++i) {
    const MeetingLinks& links = archive.links[i];
    if (archive.meetings[i].header.date != date || links.body != archive.links[original].body)
      break;
    if (links.translation_of == original) twins.push_back(i);
  }
  if (twins.size() == 1) twins.clear();
  return twins;
}

std::vector<TwinAddress> twin_addresses(const Site& site, const Page& page) {
  std::vector<TwinAddress> found;
  const bool is_item = page.kind == PageKind::item;
  if ((page.kind != PageKind::meeting && !is_item) || site.config.base_url.empty()) return found;
  for (const MeetingIndex twin : twins_of(site, page.subject)) {
    std::string address = absolute_address(site, twin);
    if (is_item) {
      const Item* same = same_item(site, {page.subject, page.item}, twin);
      if (same == nullptr) continue;
      address = site.config.base_url + site.routes.item(site.archive.links[twin], *same);
    }
    found.push_back({language_tag(site, site.archive.meetings[twin]), std::move(address)});
  }
  if (found.size() == 1) found.clear();  // the page itself
  return found;
}

View::Views twin_links(const PageContext& context) {
  View::Views views;
  for (auto& [tag, address] : twin_addresses(context.site, context.page)) {
    View view;
    view.set("lang", tag);
    view.set("address", std::move(address));
    views.push_back(std::move(view));
  }
  return views;
}

void add_translations(View& view, const PageContext& context, MeetingIndex meeting) {
  View::Views views;
  for (const MeetingIndex twin : twins_of(context.site, meeting)) {
    if (twin == meeting) continue;
    const std::string_view tag = language_tag(context.site, context.facts(twin));
    View link;
    link.set("lang", tag);
    link.set("href", href(context, twin));
    link.set("label", label_of(context.language(), tag));
    views.push_back(std::move(link));
  }
  view.set("translations", std::move(views));
  view.set("is_translation", context.links(meeting).translation_of.has_value());
}

}  // namespace openverslag
