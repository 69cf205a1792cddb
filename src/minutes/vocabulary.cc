#include "minutes/vocabulary.h"

#include <toml++/toml.h>

#include <algorithm>
#include <set>
#include <span>

#include "minutes/vocabulary_lists.h"
#include "text/embedded.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/toml_fields.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_vocabularies();

namespace {

void append_language(const toml::table& table, Vocabulary& vocabulary) {
  for (const VocabularyList& list : vocabulary_lists(vocabulary)) {
    const toml::array* words = table[list.section][list.key].as_array();
    if (!words) continue;  // not every language needs every list
    for (const auto& entry : *words) {
      const auto word = entry.value<std::string>();
      if (!word) throw Failure("failure.minutes.vocabulary", {std::string(list.key)});
      list.words->add(fold(*word));
    }
  }
}

Vocabulary load_vocabulary() {
  Vocabulary vocabulary;
  for (const EmbeddedFile& file : embedded_vocabularies()) {
    try {
      append_language(toml::parse(file.bytes), vocabulary);
    } catch (const toml::parse_error&) {
      throw Failure("failure.minutes.vocabulary", {std::string(file.name)});
    }
  }
  finish_vocabulary(vocabulary);
  return vocabulary;
}

// What a site's own words do to a list.
enum class Change { add, replace, remove };

void change_list(const TomlFields& section, Change change, const std::string& file,
                 const VocabularyList& list, Diagnostics& diagnostics) {
  PhraseList& words = *list.words;
  if (change == Change::replace && section.has(list.key)) words.clear();
  for (const TomlNode& member : section.members(list.key)) {
    const auto* written = std::get_if<std::string>(&member.value);
    const std::string word = written ? fold(collapse_space(*written)) : std::string();
    if (word.empty()) {
      section.report_type(list.key, member, R"(["…", "…"])");
    } else if (change != Change::remove) {
      words.add(word);
    } else if (!words.remove(word)) {
      diagnostics.warning("vocabulary-not-there", {file, member.place, *written},
                          {*written, std::string(list.key)});
    }
  }
}

void change_section(const TomlFields& section, Change change, const std::string& file,
                    std::string_view name, Vocabulary& vocabulary, Diagnostics& diagnostics) {
  std::vector<std::string_view> keys;
  for (const VocabularyList& list : vocabulary_lists(vocabulary)) {
    if (list.section != name) continue;
    keys.push_back(list.key);
    change_list(section, change, file, list, diagnostics);
  }
  section.only(keys);
}

// The tables below `root`; `also` are other keys that may stand there.
void change_sections(const TomlFields& root, Change change, const std::string& file,
                     std::initializer_list<std::string_view> also, Vocabulary& vocabulary,
                     Diagnostics& diagnostics) {
  std::set<std::string_view> names;
  for (const VocabularyList& list : vocabulary_lists(vocabulary)) names.insert(list.section);
  for (const std::string_view name : names) {
    if (const auto section = root.table(name))
      change_section(*section, change, file, name, vocabulary, diagnostics);
  }
  std::vector<std::string_view> known(names.begin(), names.end());
  known.insert(known.end(), also.begin(), also.end());
  root.only(known);
}

}  // namespace

const Vocabulary& standard_vocabulary() {
  static const Vocabulary vocabulary = load_vocabulary();
  return vocabulary;
}

Vocabulary read_vocabulary(const Source& own, Diagnostics& diagnostics) {
  Vocabulary vocabulary = standard_vocabulary();
  const TomlNode tree = read_toml(own, diagnostics);
  const TomlFields root(tree, own.path, diagnostics);
  // First what is to be forgotten: a word may move from one list to another.
  if (const auto without = root.table("without"))
    change_sections(*without, Change::remove, own.path, {}, vocabulary, diagnostics);
  if (const auto instead = root.table("instead"))
    change_sections(*instead, Change::replace, own.path, {}, vocabulary, diagnostics);
  change_sections(root, Change::add, own.path, {"without", "instead"}, vocabulary, diagnostics);
  finish_vocabulary(vocabulary);
  return vocabulary;
}

}  // namespace openverslag
