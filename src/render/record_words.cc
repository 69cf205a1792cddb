#include "render/record_words.h"

#include <algorithm>
#include <array>

#include "text/dates.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

bool was_amended(const Archive& archive, MeetingIndex meeting) {
  const auto& date = archive.meetings[meeting].header.date;
  const ItemRef& ref = *archive.links[meeting].adopted_in;
  const Item& item = archive.meetings[ref.meeting].items[ref.item];
  return std::ranges::any_of(item.adoptions, [&](const Adoption& adoption) {
    return date && adoption.date == *date && adoption.amended;
  });
}

}  // namespace

std::string meeting_name(const Site& site, MeetingIndex meeting) {
  const auto& date = site.archive.meetings[meeting].header.date;
  return site.archive.bodies[site.archive.links[meeting].body].name + ", " +
         (date ? long_date(*date, site.language) : std::string(site.language.text("page.undated")));
}

std::string_view item_title(const Language& language, const Item& item) {
  return item.title.empty() ? language.text("page.untitled") : std::string_view(item.title);
}

bool has_code(const Item& item) { return item.is_section || !item.number.empty(); }

std::string item_name(const Language& language, const Facts& facts, const Item& item) {
  const std::string code = has_code(item) ? item_code(facts, item) + " " : std::string();
  return code + std::string(item_title(language, item));
}

std::string time_text(const Language& language, const std::optional<TimeOfDay>& start,
                      const std::optional<TimeOfDay>& end) {
  if (!start) return {};
  if (!end) return language.text("page.time", {iso_time(*start)});
  return language.text("page.times", {iso_time(*start), iso_time(*end)});
}

std::string_view record_status(const Site& site, MeetingIndex meeting) {
  const Language& language = site.language;
  if (site.archive.links[meeting].adopted_in) {
    return language.text(was_amended(site.archive, meeting) ? "page.adopted-amended"
                                                            : "page.adopted");
  }
  const Header& header = site.archive.meetings[meeting].header;
  if (header.adopted) return language.text("page.adopted");
  return header.draft ? language.text("page.draft") : std::string_view();
}

std::string absolute_address(const Site& site, MeetingIndex meeting) {
  return site.config.base_url + site.routes.meeting(site.archive.links[meeting]);
}

std::string_view language_tag(const Site& site, const Facts& facts) {
  const std::string& given = facts.header.language;
  return given.empty() ? language_of_minutes(site.config) : given;
}

std::string_view foreign_language(const Site& site, MeetingIndex meeting) {
  return language_among(language_tag(site, site.archive.meetings[meeting]), site.language.code());
}

std::string_view foreign_language(const Site& site, const Theme& theme) {
  return theme.language.empty() ? std::string_view()
                                : language_among(theme.language, site.language.code());
}

bool has_printed_title(const Site& site, const Subject& subject) {
  if (subject.items.empty()) return false;
  const auto& [meeting, item] = subject.items.back();
  return site.archive.meetings[meeting].items[item].title.find(subject.title) != std::string::npos;
}

std::string_view foreign_language(const Site& site, const Subject& subject) {
  return has_printed_title(site, subject) ? foreign_language(site, subject.items.back().meeting)
                                          : std::string_view();
}

std::string_view language_code(const Site& site, const Facts& facts) {
  static constexpr std::array<std::array<std::string_view, 2>, 5> kCodes = {
      {{"nl", "nld"}, {"en", "eng"}, {"fy", "fry"}, {"de", "deu"}, {"fr", "fra"}}};
  const std::string_view tag = language_tag(site, facts);
  for (const auto& [two, three] : kCodes)
    if (main_language(tag) == two) return three;
  return tag;
}

}  // namespace openverslag
