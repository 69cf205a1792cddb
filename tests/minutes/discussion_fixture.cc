#include "minutes/discussion_fixture.h"

#include <fmt/core.h>

#include <array>

namespace openverslag {
namespace {

Attendee attendee(std::string_view printed) {
  Attendee person;
  person.printed = printed;
  person.name = parse_person_name(printed, standard_vocabulary().names);
  return person;
}

std::string_view name_of(DecisionKind kind) {
  static constexpr std::array<std::string_view, 5> kNames = {"agreed", "rejected", "deferred",
                                                             "withdrawn", "noted"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(ActionState state) {
  static constexpr std::array<std::string_view, 3> kNames = {"", "open", "done"};
  return kNames[static_cast<std::size_t>(state)];
}

std::string owners_of(const Action& action) {
  std::string owners;
  for (const Owner& owner : action.owners) {
    if (!owners.empty()) owners += ", ";
    owners += owner.printed;
  }
  return owners;
}

}  // namespace

Paragraph paragraph(std::string_view plain) { return {{std::string(plain), {}, {10, 1}}, false}; }

Paragraph broken_paragraph(std::string_view plain) {
  Paragraph broken = paragraph(plain);
  for (std::uint32_t at = 0; at < plain.size(); ++at) {
    if (plain[at] != '|') continue;
    broken.text.plain[at] = '\n';
    broken.text.marks.push_back({MarkKind::line_break, at, at});
  }
  return broken;
}

ListItem list_item(std::string_view plain) {
  return {0, "-", std::nullopt, {std::string(plain), {}, {10, 1}}};
}

Heading heading(std::string_view plain) { return {3, {std::string(plain), {}, {10, 1}}}; }

Header wolder_header() {
  Header header;
  header.body = "DVO";
  header.date = parse_iso_date("2020-10-05");
  header.chair = attendee("O. van Zandwijk");
  header.secretary = attendee("H. Molenkamp");
  for (const std::string_view name :
       {"O. van Zandwijk", "R. Eikman", "E. Lindeboom", "A. Ganzevoort", "M. de Roos",
        "B. Lutje Wagelaar", "S. Huis in 't Veld", "Dirk Wolters", "K. Baalhuis", "T. Çelik",
        "P. Aakster - van Beek"}) {
    header.present.push_back(attendee(name));
  }
  header.absent.push_back(attendee("J. Steenhof"));
  return header;
}

Discussion discuss(std::vector<Block> blocks, std::string title, std::vector<ActionCell> cells,
                   const Header& header) {
  Meeting meeting;
  meeting.facts.header = header;
  meeting.facts.items.emplace_back().title = std::move(title);
  meeting.text.items.emplace_back().blocks = std::move(blocks);
  read_discussions({std::move(cells)}, standard_vocabulary(), meeting);
  return {meeting.facts.items[0], meeting.text.items[0]};
}

Discussion discuss(std::string_view plain) { return discuss({paragraph(plain)}); }

std::vector<std::string> names_of(const Discussion& discussion) {
  std::vector<std::string> names;
  for (const NameUse& use : discussion.item.names) {
    const std::string_view role = use.pronoun                     ? "pronoun"
                                  : use.role == NameRole::speaker ? "speaker"
                                                                  : "mention";
    names.push_back(fmt::format("{}: {}", role, use.printed.str()));
  }
  return names;
}

std::vector<std::string> decisions_of(const Discussion& discussion) {
  std::vector<std::string> decisions;
  for (const Decision& decision : discussion.item.decisions) {
    decisions.push_back(fmt::format("{}: {}", name_of(decision.kind), decision.text));
  }
  return decisions;
}

std::vector<std::string> actions_of(const Discussion& discussion) {
  std::vector<std::string> actions;
  for (const Action& action : discussion.item.actions) {
    std::string line = owners_of(action);
    if (!line.empty()) line += " | ";
    line += action.text;
    for (const std::string_view part : {std::string_view(action.due), name_of(action.state)}) {
      if (!part.empty()) line += fmt::format(" | {}", part);
    }
    actions.push_back(line);
  }
  return actions;
}

}  // namespace openverslag
