#include "cli/names_here.h"

#include <algorithm>
#include <utility>

#include "privacy/redacted_text.h"
#include "privacy/redaction.h"

namespace openverslag {

NameHiding NamesHere::of(const Record& record, const PrivacyRules& rules, const PeopleTold& told,
                         const Header& header) const {
  const std::vector<CalledSo> own = hidden_.hidden_in_own(told.to_hide);
  const std::vector<CalledSo> elsewhere = hidden_.hidden_elsewhere(told.capitals, own);
  NameHiding names{told.withdrawn, {}};
  std::optional<Document> document;
  Diagnostics told_before;
  if (!elsewhere.empty()) document = document_of(record, told_before);
  std::vector<HiddenName> hidden;
  if (document) {
    redact(*document, rules, told_before);
    names.published = hidden_.namesakes(elsewhere);
    hidden = shown(*document, own, elsewhere, names.published);
  } else {
    hidden = hidden_names(own, policy_);
  }
  std::ranges::move(hidden, std::back_inserter(names.hidden));
  for (PersonName& name : published_names(header, names.hidden)) {
    if (std::ranges::find(names.published, name) == names.published.end())
      names.published.push_back(std::move(name));
  }
  return names;
}

NameHiding NamesHere::of(Document& document, NameHiding names) const {
  if (hidden_.everywhere().empty()) return names;
  std::vector<CalledSo> elsewhere = hidden_.hidden_elsewhere(capitals_of(document), {});
  std::erase_if(elsewhere, [&](const CalledSo& one) {
    return std::ranges::any_of(
        names.hidden, [&](const HiddenName& other) { return may_be_one(one.name, other.name); });
  });
  if (elsewhere.empty()) return names;
  for (PersonName& name : hidden_.namesakes(elsewhere)) names.published.push_back(std::move(name));
  for (HiddenName& one : shown(document, {}, elsewhere, names.published))
    names.hidden.push_back(std::move(one));
  return names;
}

std::vector<HiddenName> NamesHere::shown(Document& document, const std::vector<CalledSo>& own,
                                         const std::vector<CalledSo>& elsewhere,
                                         const std::vector<PersonName>& published) const {
  std::vector<HiddenName> marked;
  marked.reserve(elsewhere.size());
  for (const CalledSo& one : elsewhere) {
    marked.push_back({.name = one.name,
                      .shown = {},
                      .is_elsewhere = true,
                      .is_resident = one.category == NameCategory::resident ||
                                     one.category == NameCategory::letter_writer});
  }
  std::vector<CalledSo> people = own;
  const std::vector<HiddenName> found = named_in(document, marked, vocabulary_, published);
  for (std::size_t i = 0; i < elsewhere.size(); ++i) {
    const auto is_this = [&](const HiddenName& one) { return one.name == elsewhere[i].name; };
    if (std::ranges::none_of(found, is_this)) continue;
    people.push_back(elsewhere[i]);
  }
  std::vector<HiddenName> hidden = hidden_names(people, policy_);
  for (std::size_t i = own.size(); i < hidden.size(); ++i) {
    hidden[i].is_elsewhere = true;
    hidden[i].passages.clear();  // of another file
    hidden[i].guessed_on = 0;
  }
  return hidden;
}

std::optional<PublicMinutes> read_among(const HiddenPeople& hidden, const Record& record,
                                        const ReadingRules& rules, const Vocabulary& vocabulary,
                                        Diagnostics& diagnostics) {
  Diagnostics told;
  auto minutes = read_public_minutes(record, rules, {}, vocabulary, told);
  if (minutes) {
    const NameHiding names =
        NamesHere(hidden, rules.privacy.names, vocabulary)
            .of(record, rules.privacy, minutes->told, minutes->meeting.facts.header);
    if (!names.hidden.empty()) {
      told = {};
      minutes = read_public_minutes(record, rules, names, vocabulary, told);
    }
  }
  diagnostics.append(std::move(told));
  return minutes;
}

WordNumbers capitals_of(Document& document) {
  WordNumbers capitals;
  const WordSigns none;
  for_each_text(document, [&](const Text& text) { add_capital_words(text.plain, none, capitals); });
  std::ranges::sort(capitals);
  capitals.erase(std::unique(capitals.begin(), capitals.end()), capitals.end());
  return capitals;
}

}  // namespace openverslag
