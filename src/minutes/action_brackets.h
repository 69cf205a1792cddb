// "(actie Naam)", "-> Naam doet" and "@Naam: doen" in running text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

// "<Actiepunt Naam>", "(actie: Naam stuurt de brief)".
struct ActionBrackets {
  std::size_t begin, end;   // bytes, signs included
  std::string_view inside;  // behind the word "actie"
};

// The brackets that begin before the word at `at`, if it is "actie".
std::optional<ActionBrackets> action_brackets_at(const Words& words, std::size_t at);

// "<actiepunt Bel> plan rondsturen", and not "(actie Bel) Daarna vertelt Aak …".
bool task_follows(const Words& words, const Sentence& sentence, const ActionBrackets& brackets);

// A quick look: is the word "actie" in the sentence at all?
bool mentions_action(const Words& words, const Sentence& sentence);

// "Aa belt" of "-> Aa belt", "@Aa: bellen" and "Taak: Aa belt"; empty when nothing before the words
// of the sentence says that they are to be done.
std::string_view behind_action_mark(const Words& words, const Sentence& sentence);

}  // namespace openverslag
