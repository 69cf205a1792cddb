#include "render/feed_entry.h"

#include <algorithm>

#include "minutes/kind_words.h"
#include "render/feed_changes.h"
#include "render/feed_corrections.h"
#include "render/record_words.h"
#include "site/record_changes.h"
#include "site/told_changes.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

std::string id_of(const Site& site, MeetingIndex meeting) {
  return site.config.base_url + site.routes.first_meeting(site.archive.links[meeting]);
}

// What an entry tells of one item.
class ItemTelling {
 public:
  ItemTelling(const Site& site, const FeedEntry& entry, std::uint32_t index)
      : site_(site),
        entry_(entry),
        facts_(site.archive.meetings[entry.meeting]),
        item_(facts_.items[index]) {}

  void append_summary(std::string& summary) const {
    for (const auto& [label, words] : lines()) {
      if (!summary.empty()) summary += ' ';
      summary.append(label).append(": ").append(words);
      if (words.find_last_of(".!?") + 1 != words.size()) summary += '.';
    }
  }

  std::string agenda_line() const {
    const bool is_dropped = item_.outcome == Outcome::dropped;
    return item_name(site_.language, facts_, item_) +
           (is_dropped ? " (" + std::string(site_.language.text("t.dropped")) + ")" : "");
  }

  void append_html(std::string& html) const {
    html += "<li><a href=\"" + escape_html(address()) + "\">" +
            marked(item_name(site_.language, facts_, item_)) + "</a>";
    if (item_.outcome == Outcome::dropped) {
      html += " (" + escape_html(site_.language.text("t.dropped")) + ")";
    }
    for (const auto& [label, words] : lines()) {
      html += "<br><strong>" + escape_html(label) + ":</strong> " + marked(words);
    }
    html += "</li>";
  }

  std::string address() const { return absolute_address(site_, entry_.meeting) + "#" + anchor(); }
  std::string id() const { return id_of(site_, entry_.meeting) + "#" + anchor(); }

 private:
  using Line = std::pair<std::string, std::string>;  // label and words

  std::string anchor() const { return Routes::anchor(item_); }

  // Words of the record as HTML, with their language when it is not that of the site.
  std::string marked(std::string_view words) const {
    const std::string_view language = foreign_language(site_, entry_.meeting);
    if (language.empty()) return escape_html(words);
    return "<span lang=\"" + escape_html(language) + "\">" + escape_html(words) + "</span>";
  }

  std::vector<Line> lines() const {
    std::vector<Line> lines;
    if (entry_.tells != Tells::actions) add_decisions(lines);
    if (entry_.tells != Tells::decisions) add_actions(lines);
    return lines;
  }

  void add_decisions(std::vector<Line>& lines) const {
    for (const Decision& decision : item_.decisions) {
      const std::string key = "page.decision-" + std::string(word_of(decision.kind));
      lines.emplace_back(site_.language.text(key), decision.text);
    }
    if (entry_.tells == Tells::decisions) return;
    for (const Adoption& adoption : item_.adoptions) {
      lines.emplace_back(
          site_.language.text(adoption.amended ? "page.feed-adopts-amended" : "page.feed-adopts"),
          long_date(adoption.date, site_.language));
    }
  }

  void add_actions(std::vector<Line>& lines) const {
    for (std::uint32_t i = 0; i < item_.actions.size(); ++i) {
      const bool is_told = entry_.tells == Tells::everything ||
                           std::ranges::find(entry_.actions, i) != entry_.actions.end();
      if (is_told) lines.emplace_back(site_.language.text("t.action"), words_of(item_.actions[i]));
    }
  }

  std::string words_of(const Action& action) const {
    std::string owners;
    for (const Owner& owner : action.owners) {
      owners += (owners.empty() ? "" : ", ") + owner.printed.str();
    }
    std::string words = owners.empty() ? action.text : owners + ": " + action.text;
    const bool is_said = action.text.find(action.due) != std::string::npos;
    if (action.due.empty() || is_said) return words;
    return words + " (" + std::string(site_.language.text("t.due")) + " " + action.due + ")";
  }

  const Site& site_;
  const FeedEntry& entry_;
  const Facts& facts_;
  const Item& item_;
};

std::vector<ItemTelling> items_of(const Site& site, const FeedEntry& entry) {
  if (entry.item) return {{site, entry, entry.item->item}};
  std::vector<ItemTelling> all;
  const auto count = static_cast<std::uint32_t>(site.archive.meetings[entry.meeting].items.size());
  all.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) all.push_back(ItemTelling(site, entry, i));
  return all;
}

std::string summary_of(const Site& site, const std::vector<ItemTelling>& items) {
  std::string agenda;
  std::string summary;
  for (const ItemTelling& item : items) {
    agenda += (agenda.empty() ? "" : "; ") + item.agenda_line();
    item.append_summary(summary);
  }
  if (items.empty()) return std::string(site.language.text("t.no-items"));
  if (!summary.empty()) summary += ' ';
  return summary + std::string(site.language.text("t.on-the-agenda")) + ": " + agenda + ".";
}

void set_item(EntryText& text, const Site& site, const FeedEntry& entry,
              const ItemTelling& telling) {
  const Item& item = site.archive.meetings[entry.meeting].items[entry.item->item];
  text.title = std::string(item_title(site.language, item)) + " (" + text.title + ")";
  text.id = telling.id();
}

const MinutesChange& change_of(const Site& site, const FeedEntry& entry) {
  return site.writings.changes[*entry.change];
}

const Withdrawal& notice_of(const Site& site, const FeedEntry& entry) {
  return site.writings.withdrawals[*entry.notice];
}

std::string address_of_notice(const Site& site, const FeedEntry& entry) {
  return site.config.base_url + place_of_notice(notice_of(site, entry));
}

EntryText text_of_notice(const Site& site, const FeedEntry& entry) {
  const Withdrawal& one = notice_of(site, entry);
  // Not the address of what it is about: readers have that already, and would keep the old words.
  return {site.config.base_url + site.routes.changes() + "#" +
              id_of_notice(site.writings, *entry.notice),
          site.language.text("page.withdrawn-entry", {one.title}), one.reason, false};
}

std::string html_of_notice(const Site& site, const FeedEntry& entry) {
  const Withdrawal& one = notice_of(site, entry);
  return "<p><a href=\"" + escape_html(address_of_notice(site, entry)) + "\">" +
         escape_html(one.title) + "</a></p><p>" + escape_html(one.reason) + "</p>";
}

}  // namespace

EntryTime published_on(const Site& site, const FeedEntry& entry) {
  if (entry.notice) return {notice_of(site, entry).date, {}};
  if (entry.change) return {change_of(site, entry).date, {}};
  const Header& header = site.archive.meetings[entry.meeting].header;
  const KnownPast& past = site.archive.links[entry.meeting].past;
  const bool is_day_of_meeting = !header.published && !past.published;
  const auto& start = past.first_date ? past.first_start : header.start;
  return {entry_day(site.archive, entry.meeting).value(),
          is_day_of_meeting ? start.value_or(TimeOfDay{}) : TimeOfDay{}};
}

std::optional<EntryTime> modified_on(const Site& site, const FeedEntry& entry) {
  if (entry.notice || entry.change) return std::nullopt;
  const EntryTime published = published_on(site, entry);
  EntryTime modified = published;
  if (const auto& adopted_in = site.archive.links[entry.meeting].adopted_in) {
    const Header& header = site.archive.meetings[adopted_in->meeting].header;
    if (header.date)
      modified = std::max(modified, {*header.date, header.start.value_or(TimeOfDay{})});
  }
  if (const auto corrected = corrected_on(site, entry))
    modified = std::max(modified, {*corrected, {}});
  // Of one item, what is about others is not told; what was hidden without a word may be in it.
  const KnownPast& past = site.archive.links[entry.meeting].past;
  if (const auto revised = entry.item ? past.reread : past.revised)
    modified = std::max(modified, {*revised, {}});
  if (const auto taken = entry.item ? std::nullopt : last_taken(site, entry.meeting))
    modified = std::max(modified, {*taken, {}});
  return modified > published ? std::optional(modified) : std::nullopt;
}

std::string_view language_of(const Site& site, const FeedEntry& entry) {
  if (entry.notice || entry.change) return {};
  return foreign_language(site, entry.meeting);
}

std::string address_of(const Site& site, const FeedEntry& entry) {
  if (entry.notice) return address_of_notice(site, entry);
  std::string address = absolute_address(site, entry.meeting);
  if (!entry.item) return address;
  const Item& item = site.archive.meetings[entry.meeting].items[entry.item->item];
  address += '#';
  address += entry.block ? Routes::anchor(item, *entry.block) : Routes::anchor(item);
  return address;
}

EntryText text_of(const Site& site, const FeedEntry& entry) {
  if (entry.notice) return text_of_notice(site, entry);
  if (entry.change) return text_of_change(site, change_of(site, entry));
  const std::vector<ItemTelling> items = items_of(site, entry);
  EntryText text;
  text.title = meeting_name(site, entry.meeting);
  text.id = id_of(site, entry.meeting);
  text.is_there = text.id == absolute_address(site, entry.meeting);
  if (entry.item) set_item(text, site, entry, items.front());
  text.summary = corrections_summary(site, entry);
  if (!text.summary.empty()) text.summary += ' ';
  text.summary += summary_of(site, items);
  return text;
}

std::string html_of(const Site& site, const FeedEntry& entry) {
  if (entry.notice) return html_of_notice(site, entry);
  if (entry.change) return html_of_change(site, change_of(site, entry));
  const std::vector<ItemTelling> items = items_of(site, entry);
  std::string html = "<p><a href=\"" + escape_html(absolute_address(site, entry.meeting)) + "\">" +
                     escape_html(meeting_name(site, entry.meeting)) + "</a>";
  const std::string_view status = record_status(site, entry.meeting);
  if (!status.empty()) html += ". " + escape_html(status);
  html += "</p>" + corrections_html(site, entry);
  if (items.empty()) return html;
  html += "<ul>";
  for (const ItemTelling& item : items) item.append_html(html);
  return html + "</ul>";
}

}  // namespace openverslag
