// Where the words of an action say by their form who is to do it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/document.h"
#include "minutes/known_names.h"
#include "minutes/sentences.h"
#include "minutes/vocabulary.h"
#include "minutes/words.h"

namespace openverslag {

struct OwnedTask {
  std::string_view owners;
  std::string_view task;
};

// "Actie Onno en Bee hier een plaatje van maken": people we know right behind the word, and no
// colon.
std::optional<OwnedTask> task_behind_names(const Words& words, const Sentence& sentence,
                                           const KnownNames& known);

// "De begroting wordt aangepast - ACTIE Aa": the word in capitals or behind a sign.
std::optional<OwnedTask> task_before_owners(const Words& words, const Sentence& sentence,
                                            const KnownNames& known, const Vocabulary& vocabulary);

// "@Onno Aa wil jij de brief sturen?": one we know behind such a sign; empty: nobody.
std::string_view find_handle(const Words& words, const KnownNames& known);

// "**Jan**: kopij aanleveren": a name in bold whom nobody else mentions.
std::optional<OwnedTask> task_behind_bold_name(const Text& text);

// "[x] Jan Aa - Gemeente Bee": somebody who was there, ticked off in a list of people, and no task.
bool is_ticked_person(std::string_view words, std::string_view owner);

// In "(actie Naam)" one name is enough, known or not.
bool may_name_owners(std::string_view inside, const Lexicon& lexicon);

// The owners that stand behind the verb of a task: "Volgende week belt Aa de drukker"; empty: none.
std::string_view owners_behind_verb(const Words& words, const KnownNames& known);

// Somebody in no list who is to do it: "Jorik gaat de planning bekijken"; empty: nobody.
std::string_view unknown_owner(const Words& words, const Vocabulary& vocabulary);

}  // namespace openverslag
