// "(actie Naam)" and "-> Naam doet" in running text.
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

// "Aa belt" of "-> Aa belt"; empty when no arrow points at the words.
std::string_view behind_arrow(std::string_view words);

}  // namespace openverslag
