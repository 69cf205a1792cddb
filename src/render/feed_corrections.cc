#include "render/feed_corrections.h"

#include "render/change_views.h"
#include "render/record_words.h"
#include "site/record_changes.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

// The parts of a change that the entry tells of.
std::vector<std::size_t> parts_for(const Site& site, const FeedEntry& entry,
                                   const MinutesChange& change) {
  std::vector<std::size_t> parts;
  for (std::size_t i = 0; i < change.parts.size(); ++i) {
    const bool is_told =
        !entry.item || change.parts[i].anchor ==
                           site.archive.meetings[entry.meeting].items[entry.item->item].anchor;
    if (is_told) parts.push_back(i);
  }
  return parts;
}

struct Correction {
  const MinutesChange& change;
  std::vector<std::size_t> parts;  // never none
};

// Newest first.
std::vector<Correction> corrections_of(const Site& site, const FeedEntry& entry) {
  std::vector<Correction> all;
  if (entry.notice || entry.change) return all;
  for (const MinutesChange* change : changes_of(site, entry.meeting)) {
    if (auto parts = parts_for(site, entry, *change); !parts.empty())
      all.push_back({*change, std::move(parts)});
  }
  return all;
}

// "Gewijzigd op 3 mei 2024": of the whole record, or of its item.
std::string label(const Site& site, const FeedEntry& entry, const Correction& correction) {
  if (entry.item)
    return label_of(site.language, correction.change,
                    correction.change.parts[correction.parts.front()]);
  if (correction.change.beside_draft)
    return std::string(site.language.text("page.change-other-than-draft"));
  return site.language.text(
      correction.change.after_draft ? "page.change-after-draft" : "page.change-edited",
      {long_date(correction.change.date, site.language)});
}

std::string link_to(const Site& site, const Correction& correction, std::size_t part,
                    const std::string& words) {
  return "<a href=\"" +
         escape_html(absolute_address(site, correction.change.meeting) + "#" +
                     Routes::change_anchor(correction.change, part)) +
         "\">" + escape_html(words) + "</a>";
}

}  // namespace

std::optional<Date> corrected_on(const Site& site, const FeedEntry& entry) {
  const auto all = corrections_of(site, entry);
  return all.empty() ? std::nullopt : std::optional(all.front().change.date);
}

std::string corrections_summary(const Site& site, const FeedEntry& entry) {
  const auto all = corrections_of(site, entry);
  if (all.empty()) return {};
  std::string words = label(site, entry, all.front());
  if (entry.item) return words + ".";
  std::string_view before = ": ";
  for (const std::size_t part : all.front().parts) {
    words.append(before).append(
        name_of_part(site, all.front().change, all.front().change.parts[part]));
    before = "; ";
  }
  return words + ".";
}

std::string corrections_html(const Site& site, const FeedEntry& entry) {
  std::string html;
  for (const Correction& correction : corrections_of(site, entry)) {
    html += "<p>";
    if (entry.item) {
      html += link_to(site, correction, correction.parts.front(), label(site, entry, correction));
    } else {
      html += escape_html(label(site, entry, correction));
      std::string_view before = ": ";
      for (const std::size_t part : correction.parts) {
        html.append(before).append(
            link_to(site, correction, part,
                    name_of_part(site, correction.change, correction.change.parts[part])));
        before = "; ";
      }
    }
    html += ".</p>";
  }
  return html;
}

}  // namespace openverslag
