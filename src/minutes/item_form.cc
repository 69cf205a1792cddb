#include "minutes/item_form.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "minutes/passages.h"

namespace openverslag {

namespace {

constexpr int kLevels = 6;

struct Tally {
  std::size_t numbered = 0;
  std::size_t strong = 0;
  std::size_t weak = 0;
  std::size_t actions = 0;
};

// May the lead be an item of its form at all?
bool may_be_item(const Lead& lead) {
  return !lead.label && !lead.agenda && (!lead.of_minutes || lead.generic);
}

Tally count(const std::vector<Lead>& leads, std::optional<std::size_t> title, LeadForm form,
            int level = 0) {
  Tally tally;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    const Lead& lead = leads[index];
    if (index == title || lead.form != form || lead.level != level || !may_be_item(lead)) continue;
    tally.actions += lead.action_list ? 1 : 0;
    if (lead.action_list || lead.group || lead.sub_number) continue;
    tally.numbered += lead.numbered ? 1 : 0;
    ++(lead.strong() ? tally.strong : tally.weak);
  }
  return tally;
}

ItemForm of_headings(const std::vector<Lead>& leads, std::optional<std::size_t> title) {
  ItemForm best;
  Tally most;
  for (int level = 1; level <= kLevels; ++level) {
    const Tally tally = count(leads, title, LeadForm::heading, level);
    // Without numbers or usual titles the outermost headings are the items.
    const bool more = most.strong > 0 || tally.strong > 0 ? tally.strong > most.strong
                      : most.weak < 2                     ? tally.weak > most.weak
                                                          : false;
    if (!more) continue;
    most = tally;
    best = {LeadForm::heading, level, tally.strong, false};
  }
  return best;
}

std::size_t weak_headings(const std::vector<Lead>& leads, std::optional<std::size_t> title,
                          int level) {
  return level == 0 ? 0 : count(leads, title, LeadForm::heading, level).weak;
}

// The first title of a list once more: what it listed begins.
bool begins_again(const std::vector<Lead>& leads, std::size_t begin, std::size_t index) {
  return index > begin && !leads[begin].title.empty() && leads[index].title == leads[begin].title;
}

// Where the run of list items, or of lines with a number, that begins at `begin` ends.
std::size_t run_end(const std::vector<Lead>& leads, std::size_t begin) {
  const LeadForm form = leads[begin].form;
  if (form != LeadForm::list && form != LeadForm::numbered) return begin;
  std::size_t end = begin;
  while (end < leads.size() && leads[end].form == form && leads[end].alone) {
    if (begins_again(leads, begin, end)) break;
    ++end;
  }
  return end;
}

// Where titles and items stand last, so that one look tells whether they come again.
struct Later {
  std::unordered_map<std::string_view, std::size_t> titles;
  std::size_t item = 0;

  explicit Later(const std::vector<Lead>& leads) {
    for (std::size_t index = 0; index < leads.size(); ++index) {
      const Lead& lead = leads[index];
      if (lead.form == LeadForm::none) continue;
      if (!lead.title.empty()) titles[lead.title] = index;
      if (may_be_item(lead)) item = index;
    }
  }

  bool again(const Lead& lead, std::size_t from) const {
    const auto found = titles.find(lead.title);
    return found != titles.end() && found->second >= from;
  }
};

bool is_agenda_list(const Document& document, const std::vector<Lead>& leads, const Later& later,
                    std::size_t begin, std::size_t end) {
  // A paragraph or deeper list right after the run holds the words of its last item.
  const bool goes_on = end < leads.size() && std::holds_alternative<ListItem>(document.blocks[end]);
  if (goes_on && !begins_again(leads, begin, end)) return false;
  // Lines with a number below "Agenda" may be the items themselves, some without words.
  const bool list = leads[begin].form == LeadForm::list;
  if (list && begin > 0 && leads[begin - 1].agenda) return later.item >= end;
  const auto first = leads.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto again = std::count_if(first, first + static_cast<std::ptrdiff_t>(end - begin),
                                   [&](const Lead& lead) { return later.again(lead, end); });
  return again > 1 && static_cast<std::size_t>(again) * 2 >= end - begin;
}

// No headings: one of the lines before the first label may be the title.
std::optional<std::size_t> find_title_line(const Document& document,
                                           const std::vector<Lead>& leads) {
  bool labels = false;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    const Lead& lead = leads[index];
    // A letterhead may be a table.
    const bool table = std::holds_alternative<Table>(document.blocks[index]);
    const bool line = std::holds_alternative<Paragraph>(document.blocks[index]);
    if ((!line && !table) || lead.numbered) break;
    labels |= lead.label || table;
    // Below the labels of a letterhead it must say what and when.
    const bool title = index == 0 ? lead.of_minutes : lead.says_minutes && (!labels || lead.dated);
    if (title && lead.alone && !lead.label) return index;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> find_title(const Document& document, const std::vector<Lead>& leads) {
  std::optional<std::size_t> first;
  bool labels = false;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    const Lead& lead = leads[index];
    labels |= lead.label;
    // "Notulen vorige keer" below those present is an item.
    if (labels && lead.form == LeadForm::bold && lead.generic && !lead.dated) break;
    if (lead.form == LeadForm::heading && lead.strong()) {
      // "## Notulen vergadering 8 maart 2016" below "# Dorpsraad Zandwijk" is no item yet.
      if (!lead.of_minutes || (first && !lead.dated)) break;
    }
    // "Samenvatting gespreksverslag" below those present is a part, and so is a date alone.
    const bool part = first && ((labels && !lead.dated) || lead.only_date);
    const bool heading = lead.form == LeadForm::heading;
    if ((heading || lead.form == LeadForm::bold) && lead.of_minutes && !lead.numbered && !part) {
      // "Verslag" over "Werkgroep Water 2: Meetpunten"
      const bool below = heading && lead.only_minutes && index + 1 < leads.size() &&
                         leads[index + 1].form == LeadForm::heading && leads[index + 1].of_body;
      return below ? index + 1 : index;
    }
    if (lead.form == LeadForm::heading && !first && !lead.label && !lead.agenda) first = index;
  }
  if (first) {
    const int level = leads[*first].level;
    const auto same = std::count_if(leads.begin(), leads.end(), [&](const Lead& lead) {
      return lead.form == LeadForm::heading && lead.level <= level;
    });
    // "Besproken onderwerpen:" is the title of what follows.
    const bool opens_more = running_text(document.blocks[*first])->plain.ends_with(':');
    const bool only = same == 1 || (first == 0U && leads[0].of_body);
    if (only && !opens_more && !leads[*first].strong()) return first;
    return std::nullopt;
  }
  return find_title_line(document, leads);
}

void drop_agenda_lists(const Document& document, std::vector<Lead>& leads) {
  const Later later(leads);
  for (std::size_t begin = 0; begin < leads.size(); ++begin) {
    const std::size_t end = run_end(leads, begin);
    if (end < begin + 2) continue;
    if (is_agenda_list(document, leads, later, begin, end)) {
      for (std::size_t index = begin; index < end; ++index) leads[index].form = LeadForm::none;
    }
    begin = end - 1;
  }
}

ItemForm choose_form(const std::vector<Lead>& leads, std::optional<std::size_t> title) {
  const ItemForm headings = of_headings(leads, title);
  if (headings.strong > 1) return headings;
  ItemForm best = headings;
  Tally most{0, std::max<std::size_t>(headings.strong, 1), 0};
  constexpr std::array kOtherForms = {LeadForm::bold, LeadForm::numbered, LeadForm::list};
  for (const LeadForm form : kOtherForms) {
    const Tally tally = count(leads, title, form);
    if (tally.strong <= most.strong) continue;
    most = tally;
    best = {form, 0, tally.strong, form == LeadForm::bold && tally.numbered > 0};
  }
  if (best.form != LeadForm::none && best.form != LeadForm::heading) return best;
  if (headings.strong + weak_headings(leads, title, headings.level) > 1) return headings;
  for (const LeadForm form : kOtherForms) {
    const Tally tally = count(leads, title, form);
    // A few bold words do not outweigh the one heading that has a number.
    if (headings.strong > 0 && tally.strong == 0) continue;
    // Nor do the points below the only heading.
    if (headings.form == LeadForm::heading && form == LeadForm::list && tally.strong == 0) continue;
    // "KORT VERSLAG" and "ACTIES" are all there is.
    const bool is_all = form == LeadForm::bold && tally.strong > 0 && tally.actions > 0;
    if (tally.strong + tally.weak > 1 || is_all) return {form, 0, tally.strong, false};
  }
  return headings;
}

bool opens_item(const Lead& lead, const ItemForm& form) {
  if (lead.form != form.form || lead.level != form.level || lead.label || lead.agenda) return false;
  return !form.only_strong || lead.strong() || lead.action_list;
}

}  // namespace openverslag
