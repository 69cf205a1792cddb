// The words of a passage that are those of an action.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/action_brackets.h"
#include "minutes/inline_labels.h"
#include "minutes/known_names.h"
#include "minutes/meeting.h"
#include "minutes/passages.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// The words behind the label up to the end of the last sentence; "(actie Naam: …)" is unpacked.
std::string_view labelled_text(const Passage& passage, std::size_t first, std::size_t last,
                               const InlineLabel& label);

// What the sentence says is to be done, without its label; with what stands before it when it is a
// word or two: "Is dat nodig? Ja."
std::string_view task_of_sentence(const Passage& passage, std::size_t index);

// The words of the sentence around the brackets.
std::string task_around(std::string_view text, const Sentence& sentence,
                        const ActionBrackets& brackets);

// What the next sentence says of the action in this one, when it says nothing else: "Gereed."
ActionState state_below(const Passage& passage, std::size_t index);

// "Afspraken:", "Wie doet wat:": a line that stands over actions.
bool heads_action_list(const Passage& passage, const Vocabulary& vocabulary);

// Is the sentence all of a paragraph? "Actiepunten: Aa" over a list is.
bool begins_paragraph(const Passage& passage, std::size_t index);

// "Dak: actie Aa: offerte vragen": a label of an action and of whom it is, behind what it is about.
std::optional<InlineLabel> label_behind_topic(const Passage& passage, const Sentence& sentence);

// The lines that name who is to do them: "Aa: brief sturen", "Brief sturen (Bee)".
std::vector<std::string> owned_lines(const Text& text, const KnownNames& known,
                                     const Vocabulary& vocabulary);

// "[Actie: Aa] drukker bellen"
std::optional<Action> bracketed_action(const Words& words, const Sentence& sentence,
                                       const KnownNames& known, const Vocabulary& vocabulary);

// "-> Aa belt de drukker", "@Aa: drukker bellen", "Taak: Aa belt de drukker", "Actie Aa hier een
// plaatje van maken"
std::optional<Action> marked_action(const Words& words, const Sentence& sentence,
                                    const KnownNames& known, const Vocabulary& vocabulary);

// "De volgende werkgroep is op 9 maart": when the next meeting is, and nothing to do.
bool dates_next_meeting(const Words& words);

// Is the passage an item of a list, and the one below it an item of a list within it?
bool opens_depth(const Passage& passage, const Passage* below, const std::vector<Block>& blocks);

}  // namespace openverslag
