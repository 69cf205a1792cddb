#include "search/word_list.h"

#include <array>
#include <span>

#include "search/words.h"
#include "text/embedded.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/toml_fields.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_search_words();

namespace {

std::vector<std::string> words_in(std::string_view line) {
  std::vector<std::string> words;
  for_each_word(line, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

void read_list(WordList& list, const EmbeddedFile& file) {
  const Source source{std::string(file.name), std::string(file.bytes)};
  Diagnostics mistakes;
  const TomlNode tree = read_toml(source, mistakes);
  const TomlFields data(tree, source.path, mistakes);
  list.stop = data.texts("stop");
  list.links = data.texts("links");
  for (std::string& part : data.texts("no_parts")) list.no_parts.insert(std::move(part));
  for (const std::string& line : data.texts("irregular")) {
    list.families.push_back(words_in(line));
    const std::string& name = list.families.back().front();
    for (const std::string& form : list.families.back()) list.names.try_emplace(form, name);
  }
  if (!mistakes.empty()) throw Failure("failure.embedded-data", {source.path});
}

// The stemmer keeps a plural "-s" behind a vowel: "garages", "fotos", "commissies". Not every such
// "s" is one ("advies", "proces"), so by what stands before it.
std::string_view without_plural(std::string_view word) {
  struct Ending {
    std::string_view letters;
    std::size_t shortest;
  };
  constexpr std::array<Ending, 8> kEndings = {{{"ges", 5},
                                               {"tes", 5},
                                               {"os", 5},
                                               {"as", 6},
                                               {"ties", 6},
                                               {"sies", 6},
                                               {"gies", 6},
                                               {"mies", 6}}};
  for (const Ending& ending : kEndings) {
    if (word.size() >= ending.shortest && word.ends_with(ending.letters))
      return word.substr(0, word.size() - 1);
  }
  return word;
}

}  // namespace

WordList WordList::load(std::string_view language) {
  WordList list;
  for (const EmbeddedFile& file : embedded_search_words()) {
    if (file.name.substr(0, file.name.rfind('.')) != language) continue;
    list.language = language;
    read_list(list, file);
  }
  return list;
}

std::string term_of(std::string_view form, const WordList& list) {
  const auto irregular = list.names.find(std::string(form));
  const std::string_view word = irregular != list.names.end() ? irregular->second : form;
  if (list.language != "nl") return stem(word, list.language);
  std::string term = stem(without_plural(word), list.language);
  if (term.size() < 3) return term;
  // "bommen" and "bom", "processen" and "proces": the stemmer undoubles but three letters.
  const bool is_vowel = std::string_view("aeiou").find(term.back()) != std::string_view::npos;
  if (!is_vowel && term.back() == term[term.size() - 2]) term.pop_back();
  // "huizen" and "huis", "brieven" and "brief": the stemmer leaves "huiz" and "briev".
  if (term.back() == 'z') term.back() = 's';
  if (term.back() == 'v') term.back() = 'f';
  return term;
}

}  // namespace openverslag
