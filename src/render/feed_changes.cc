#include "render/feed_changes.h"

#include "render/change_views.h"
#include "render/record_words.h"
#include "text/escape.h"

namespace openverslag {

EntryText text_of_change(const Site& site, const MinutesChange& change) {
  std::string parts;
  for (const PartChange& part : change.parts)
    parts += (parts.empty() ? "" : "; ") + name_of_part(site, change, part);
  return {site.config.base_url + site.routes.changes() + "#" + change.id,
          site.language.text("page.change-entry", {meeting_name(site, change.meeting)}),
          site.language.text("page.change-summary", {parts}), false};  // in time on another page
}

std::string html_of_change(const Site& site, const MinutesChange& change) {
  const std::string address = absolute_address(site, change.meeting);
  std::string html = "<p><a href=\"" + escape_html(address) + "\">" +
                     escape_html(meeting_name(site, change.meeting)) + "</a></p>";
  for (std::size_t i = 0; i < change.parts.size(); ++i) {
    const PartChange& part = change.parts[i];
    html += "<p><a href=\"" + escape_html(address + "#" + Routes::change_anchor(change, i)) +
            "\">" + escape_html(name_of_part(site, change, part)) + "</a>. " +
            escape_html(label_of(site.language, change, part)) + ".";
    if (part.untold != Untold::told) html += " " + escape_html(untold_words(site.language, part));
    const std::string_view language = foreign_language(site, change.meeting);
    html += language.empty() ? "</p>" : "</p><div lang=\"" + escape_html(language) + "\">";
    html += difference_html(site, change.meeting, part.words);
    if (!language.empty()) html += "</div>";
  }
  return html;
}

}  // namespace openverslag
