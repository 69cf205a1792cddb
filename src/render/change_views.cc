#include "render/change_views.h"

#include <algorithm>

#include "render/parts.h"
#include "render/record_words.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

bool is_of_item(const PartChange& part) {
  return !part.anchor.empty() && !part.anchor.starts_with('.');
}

View part_view(const PageContext& context, const MinutesChange& change, std::size_t index) {
  const PartChange& part = change.parts[index];
  const Language& language = context.language();
  View view;
  std::string label = label_of(language, change, part);
  if (!is_of_item(part)) label = name_of_part(context.site, change, part) + " · " + label;
  view.set("id", Routes::change_anchor(change, index));
  view.set("label", std::move(label));
  view.set("untold", untold_words(language, part));
  view.set("difference", difference_html(context.site, change.meeting, part.words));
  view.set("lang", foreign_language(context, change.meeting));
  return view;
}

// The words of a part outside every item.
std::string_view name_key(std::string_view anchor) {
  if (anchor == kHeadPart) return "page.part-head";
  if (anchor == kPresentPart) return "t.present";
  if (anchor == kAbsentPart) return "t.absent";
  return anchor == kPreamblePart ? "page.part-begin" : "page.part-end";
}

// So many words stay around what was changed; more would hide it.
constexpr std::size_t kWordsAround = 12;

std::size_t after_words(std::string_view text, std::size_t words) {
  std::size_t at = 0;
  for (; words > 0 && at < text.size(); --words) at = std::min(text.find(' ', at + 1), text.size());
  return at;
}

std::size_t before_words(std::string_view text, std::size_t words) {
  std::size_t at = text.size();
  for (; words > 0 && at > 0; --words) {
    const std::size_t blank = text.rfind(' ', at - 1);
    at = blank == std::string_view::npos ? 0 : blank;
  }
  return at;
}

// What stayed as it was, with the middle left out when it is long.
std::string around(std::string_view words, bool is_first, bool is_last) {
  const std::size_t head = is_first ? 0 : after_words(words, kWordsAround);
  const std::size_t tail = is_last ? words.size() : before_words(words, kWordsAround);
  if (head >= tail) return std::string(words);
  std::string shown(words.substr(0, head));
  if (!is_first) shown += ' ';
  shown += "…";
  return shown.append(words.substr(tail));
}

// What the site says among words of another language says which it is in.
void append_edit(const Language& language, bool is_foreign, const EditedWords& edit,
                 std::string& html) {
  const bool is_removed = edit.edit == Edit::removed;
  const std::string_view tag = is_removed ? "del" : "ins";
  html.append("<").append(tag).append("><span class=\"hidden\"");
  if (is_foreign) html.append(" lang=\"").append(language.code()).append("\"");
  html += ">[";
  append_escaped_html(html,
                      language.text(is_removed ? "page.change-removed" : "page.change-added"));
  html += " </span>";
  append_escaped_html(html, edit.words);
  html += "<span class=\"hidden\">]</span>";
  html.append("</").append(tag).append(">");
}

}  // namespace

View::Views item_changes(const PageContext& context, const Item& item,
                         const std::vector<const MinutesChange*>& changes) {
  View::Views views;
  for (const MinutesChange* change : changes) {
    for (std::size_t i = 0; i < change->parts.size(); ++i) {
      if (change->parts[i].anchor == item.anchor) views.push_back(part_view(context, *change, i));
    }
  }
  return views;
}

void add_meeting_changes(View& view, const PageContext& context,
                         const std::vector<const MinutesChange*>& changes) {
  View::Views days;
  View::Views parts;
  for (const MinutesChange* change : changes) {
    View day;
    day.set("beside_draft", change->beside_draft);
    day.set("iso", iso_date(change->date));
    day.set("day", long_date(change->date, context.language()));
    day.set("places", changed_places(context, *change));
    days.push_back(std::move(day));
    for (std::size_t i = 0; i < change->parts.size(); ++i) {
      if (!is_of_item(change->parts[i])) parts.push_back(part_view(context, *change, i));
    }
  }
  view.set("changed_on", std::move(days));
  view.set("changed_parts", std::move(parts));
}

View::Views changed_places(const PageContext& context, const MinutesChange& change) {
  const bool is_here =
      context.page.kind == PageKind::meeting && context.page.subject == change.meeting;
  View::Views places;
  for (std::size_t i = 0; i < change.parts.size(); ++i) {
    View place;
    const bool is_printed = change.parts[i].anchor.empty() ? !change.parts[i].title.empty()
                                                           : is_of_item(change.parts[i]);
    place.set("name", name_of_part(context.site, change, change.parts[i]));
    place.set("lang", is_printed ? foreign_language(context, change.meeting) : std::string_view());
    place.set("href", (is_here ? std::string() : href(context, change.meeting)) + "#" +
                          Routes::change_anchor(change, i));
    places.push_back(std::move(place));
  }
  mark_last(places);
  return places;
}

std::string name_of_part(const Site& site, const MinutesChange& change, const PartChange& part) {
  if (part.anchor.empty())
    return part.title.empty() ? std::string(site.language.text("page.part-gone")) : part.title;
  if (!is_of_item(part)) return std::string(site.language.text(name_key(part.anchor)));
  const Facts& facts = site.archive.meetings[change.meeting];
  const auto item = std::ranges::find(facts.items, part.anchor, &Item::anchor);
  return item_name(site.language, facts, *item);
}

std::string label_of(const Language& language, const MinutesChange& change,
                     const PartChange& part) {
  if (change.beside_draft)
    return std::string(language.text(part.is_gone  ? "page.change-only-in-draft"
                                     : part.is_new ? "page.change-not-in-draft"
                                                   : "page.change-other-than-draft"));
  const std::string_view key = part.is_gone         ? "page.change-gone"
                               : part.is_new        ? "page.change-new"
                               : change.after_draft ? "page.change-after-draft"
                                                    : "page.change-edited";
  return language.text(key, {long_date(change.date, language)});
}

std::string_view untold_words(const Language& language, const PartChange& part) {
  if (part.untold == Untold::told) return {};
  return language.text(part.untold == Untold::hidden ? "page.change-hidden"
                                                     : "page.change-forgotten");
}

std::string difference_html(const Site& site, MeetingIndex meeting,
                            const std::vector<EditedParagraph>& paragraphs) {
  const bool is_foreign = !foreign_language(site, meeting).empty();
  std::string html;
  for (const EditedParagraph& paragraph : paragraphs) {
    html += "<p>";
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
      if (i > 0) html += ' ';
      if (paragraph[i].edit == Edit::same)
        append_escaped_html(html, around(paragraph[i].words, i == 0, i + 1 == paragraph.size()));
      else
        append_edit(site.language, is_foreign, paragraph[i], html);
    }
    html += "</p>\n";
  }
  return html;
}

}  // namespace openverslag
