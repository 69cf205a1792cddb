#include "archive/archive_fixture.h"

#include <fmt/format.h>

#include "minutes/vocabulary.h"
#include "text/fold.h"
#include "text/language.h"

namespace openverslag::fixture {

Date day(const std::string& iso) { return *parse_iso_date(iso); }

Attendee attendee(const std::string& printed, std::uint32_t line) {
  Attendee made;
  made.printed = printed;
  made.name = parse_person_name(printed, standard_vocabulary().names);
  made.place = {line, 1};
  return made;
}

ItemBuilder& ItemBuilder::use(NameRole role, const std::string& printed, bool pronoun) {
  NameUse made{};
  made.role = role;
  made.pronoun = pronoun;
  made.block = static_cast<std::uint32_t>(item_.names.size());
  made.printed = printed;
  item_.names.push_back(made);
  return *this;
}

ItemBuilder& ItemBuilder::says(const std::string& printed) {
  return use(NameRole::speaker, printed);
}
ItemBuilder& ItemBuilder::mentions(const std::string& printed) {
  return use(NameRole::mention, printed);
}
ItemBuilder& ItemBuilder::goes_on(const std::string& pronoun) {
  return use(NameRole::speaker, pronoun, true);
}

ItemBuilder& ItemBuilder::action(const std::string& text, std::vector<std::string> owners,
                                 ActionState state) {
  Action made;
  made.text = text;
  made.state = state;
  for (const std::string& owner : owners) {
    const bool initials = owner.size() <= 5 && owner.back() >= 'A' && owner.back() <= 'Z';
    const bool is_name = !initials && !owner.starts_with("Platform");
    made.owners.push_back(
        {owner, is_name ? parse_person_name(owner, standard_vocabulary().names) : std::nullopt});
  }
  item_.actions.push_back(made);
  return *this;
}

ItemBuilder& ItemBuilder::decision(const std::string& text) {
  Decision made;
  made.text = text;
  item_.decisions.push_back(made);
  return *this;
}

ItemBuilder& ItemBuilder::adopts(const std::string& iso) {
  item_.adoptions.push_back({day(iso), false, {}});
  return *this;
}

ItemBuilder& ItemBuilder::generic() {
  item_.generic = true;
  return *this;
}

MeetingBuilder::MeetingBuilder(std::string body, const std::string& iso_date) {
  facts_.source = "meetings/" + iso_date + "-" + slug(body) + ".md";
  facts_.header.body = std::move(body);
  facts_.header.date = parse_iso_date(iso_date);
  facts_.header.date_place = {2, 1};
}

MeetingBuilder& MeetingBuilder::from_file(std::string source) {
  facts_.source = std::move(source);
  return *this;
}

MeetingBuilder& MeetingBuilder::at(int hour, int minute) {
  facts_.header.start = TimeOfDay{hour * 60 + minute};
  return *this;
}

MeetingBuilder& MeetingBuilder::present(std::initializer_list<std::string> printed) {
  for (const auto& each : printed) facts_.header.present.push_back(attendee(each, kPresentLine));
  return *this;
}

MeetingBuilder& MeetingBuilder::absent(std::initializer_list<std::string> printed) {
  for (const auto& each : printed) facts_.header.absent.push_back(attendee(each, kAbsentLine));
  return *this;
}

MeetingBuilder& MeetingBuilder::chair(const std::string& printed) {
  facts_.header.chair = attendee(printed, kChairLine);
  return *this;
}

MeetingBuilder& MeetingBuilder::secretary(const std::string& printed) {
  facts_.header.secretary = attendee(printed, kSecretaryLine);
  return *this;
}

MeetingBuilder& MeetingBuilder::role(const std::string& role, const std::string& organisation) {
  facts_.header.present.back().role = role;
  facts_.header.present.back().organisation = organisation;
  return *this;
}

MeetingBuilder& MeetingBuilder::item(Item item) {
  item.place = {kFirstItemLine * static_cast<std::uint32_t>(facts_.items.size() + 1), 1};
  for (Action& action : item.actions) action.place = {item.place.line + 5, 1};
  for (Adoption& adoption : item.adoptions) adoption.place = {item.place.line + 1, 1};
  facts_.items.push_back(std::move(item));
  return *this;
}

Registry registry(const std::string& people, const std::string& bodies, const std::string& topics) {
  Diagnostics diagnostics;
  return read_registry(Source{"people.toml", people}, Source{"bodies.toml", bodies},
                       Source{"topics.toml", topics}, diagnostics);
}

Built build(std::vector<Facts> meetings, const Registry& registry) {
  static const Language dutch = Language::load("nl");
  Diagnostics diagnostics;
  Built built;
  built.archive = build_archive(std::move(meetings), registry, standard_vocabulary(), {"nl", "nl"},
                                diagnostics);
  for (const Diagnostic& each : diagnostics.sorted()) {
    const std::string rule = "rule." + each.rule;
    built.reports.push_back(fmt::format("{}:{}: {}", each.file, each.place.line,
                                        dutch.text(rule + ".message", each.arguments)));
    built.hints.push_back(dutch.text(rule + ".hint", each.arguments));
  }
  return built;
}

std::vector<std::string> resolved_names(const Archive& archive, MeetingIndex meeting,
                                        std::size_t item) {
  std::vector<std::string> lines;
  const auto& names = archive.links[meeting].items[item].names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    static constexpr const char* kWords[] = {"unknown", "ambiguous", "probable", "certain"};
    std::string line =
        fmt::format("{} {}", archive.meetings[meeting].items[item].names[i].printed.str(),
                    kWords[static_cast<int>(names[i].certainty)]);
    if (names[i].linked()) line += " " + archive.people[names[i].person].name;
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> people_names(const Archive& archive) {
  std::vector<std::string> names;
  for (const Person& person : archive.people) names.push_back(person.name);
  return names;
}

}  // namespace openverslag::fixture
