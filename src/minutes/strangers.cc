#include "minutes/strangers.h"

#include "minutes/bare_name.h"
#include "minutes/speakers.h"
#include "text/fold.h"

namespace openverslag {
namespace {

void add_words(std::string_view printed, std::vector<std::string>& words) {
  std::size_t at = 0;
  while (const auto bounds = next_word(printed, at)) {
    words.push_back(fold(printed.substr(bounds->begin, bounds->end - bounds->begin)));
    at = bounds->end;
  }
}

}  // namespace

Strangers::Strangers(const Header& header, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
  add_words(header.body, no_names_);
  for (const auto* list : {&header.present, &header.absent}) {
    for (const Attendee& each : *list) {
      add_words(each.organisation.str(), no_names_);
      if (!each.name) add_words(each.printed.str(), no_names_);
    }
  }
}

std::optional<NamePhrase> Strangers::speaking_at(const Words& words, std::size_t at) const {
  if (!words[at].capital || at + 1 >= words.size()) return std::nullopt;
  const auto name = bare_name_at(words, at, no_names_, vocabulary_);
  if (!name) return std::nullopt;
  // "Sociale Zaken vraagt" looks as "Gerda Zand vraagt" does.
  const bool explained =
      name->end < words.size() && (words[name->end].gap == ',' || words[name->end].gap == '(');
  const bool sure = !name->name.given.empty() && (explained || !name->name.particle.empty());
  if (!sure) return std::nullopt;
  NameGroup group;
  group.names.push_back({at, name->end});
  group.end = name->end;
  if (!tells_something(words, group)) return std::nullopt;
  return group.names.front();
}

}  // namespace openverslag
