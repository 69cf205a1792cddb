#include "render/feed_entry.h"

#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

const Facts& facts_of(const Site& site, const FeedEntry& entry) {
  return site.archive.meetings[entry.meeting];
}

std::string meeting_name(const Site& site, MeetingIndex meeting) {
  const auto& date = site.archive.meetings[meeting].header.date;
  return site.archive.bodies[site.archive.links[meeting].body].name + ", " +
         (date ? long_date(*date, site.language) : std::string(site.language.text("page.undated")));
}

std::string title_of(const Site& site, const Item& item) {
  return item.title.empty() ? std::string(site.language.text("page.untitled")) : item.title;
}

std::string item_name(const Site& site, const Facts& facts, const Item& item) {
  const std::string code =
      item.is_section || !item.number.empty() ? item_code(facts, item) + " " : std::string();
  return code + title_of(site, item);
}

std::string item_address(const Site& site, MeetingIndex meeting, const std::string& anchor) {
  return site.config.base_url + site.routes.meeting(site.archive.links[meeting]) + "#" + anchor;
}

std::string action_line(const Action& action) {
  std::string owners;
  for (const Owner& owner : action.owners) {
    owners += (owners.empty() ? "" : ", ") + owner.printed;
  }
  return owners.empty() ? action.text : owners + ": " + action.text;
}

// The indices of the items the entry tells of.
std::vector<std::uint32_t> items_of(const Site& site, const FeedEntry& entry) {
  if (entry.item) return {entry.item->item};
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < facts_of(site, entry).items.size(); ++i) all.push_back(i);
  return all;
}

std::string label(const Site& site, const char* key) {
  return std::string(site.language.text(key)) + ": ";
}

void append_sentence(std::string& out, const std::string& words) {
  if (!out.empty()) out += ' ';
  out += words;
  if (words.find_last_of(".!?") + 1 != words.size()) out += '.';
}

void append_item_html(std::string& out, const Site& site, MeetingIndex meeting, const Item& item) {
  const Facts& facts = site.archive.meetings[meeting];
  out += "<li><a href=\"" + escape_html(item_address(site, meeting, item.anchor)) + "\">" +
         escape_html(item_name(site, facts, item)) + "</a>";
  if (item.outcome == Outcome::dropped) {
    out += " (" + escape_html(site.language.text("t.dropped")) + ")";
  }
  for (const Decision& decision : item.decisions) {
    out += "<br><strong>" + escape_html(label(site, "t.decision")) + "</strong>" +
           escape_html(decision.text);
  }
  for (const Action& action : item.actions) {
    out += "<br><strong>" + escape_html(label(site, "t.action")) + "</strong>" +
           escape_html(action_line(action));
  }
  out += "</li>";
}

}  // namespace

std::string entry_title(const Site& site, const FeedEntry& entry) {
  std::string meeting = meeting_name(site, entry.meeting);
  if (!entry.item) return meeting;
  return title_of(site, facts_of(site, entry).items[entry.item->item]) + " (" + meeting + ")";
}

std::string entry_address(const Site& site, const FeedEntry& entry) {
  if (!entry.item) {
    return site.config.base_url + site.routes.meeting(site.archive.links[entry.meeting]);
  }
  const Item& item = facts_of(site, entry).items[entry.item->item];
  return item_address(site, entry.meeting,
                      entry.block ? Routes::anchor(item, *entry.block) : Routes::anchor(item));
}

std::string entry_summary(const Site& site, const FeedEntry& entry) {
  const Facts& facts = facts_of(site, entry);
  std::string agenda;
  std::string summary;
  for (const std::uint32_t index : items_of(site, entry)) {
    const Item& item = facts.items[index];
    agenda += (agenda.empty() ? "" : "; ") + item_name(site, facts, item);
    for (const Decision& decision : item.decisions) {
      append_sentence(summary, label(site, "t.decision") + decision.text);
    }
    for (const Action& action : item.actions) {
      append_sentence(summary, label(site, "t.action") + action_line(action));
    }
  }
  if (!agenda.empty()) append_sentence(summary, label(site, "t.on-the-agenda") + agenda);
  return summary.empty() ? std::string(site.language.text("t.no-items")) : summary;
}

std::string entry_html(const Site& site, const FeedEntry& entry) {
  const std::string meeting = meeting_name(site, entry.meeting);
  const std::string address =
      site.config.base_url + site.routes.meeting(site.archive.links[entry.meeting]);
  std::string html =
      "<p><a href=\"" + escape_html(address) + "\">" + escape_html(meeting) + "</a></p><ul>";
  for (const std::uint32_t index : items_of(site, entry)) {
    append_item_html(html, site, entry.meeting, facts_of(site, entry).items[index]);
  }
  return html + "</ul>";
}

std::string entry_time(const Site& site, const FeedEntry& entry) {
  const Header& header = facts_of(site, entry).header;
  const std::string& zone = site.config.time_zone;
  if (header.published) return rfc822_time(*header.published, {}, zone);
  return rfc822_time(header.date.value(), header.start.value_or(TimeOfDay{}), zone);
}

}  // namespace openverslag
