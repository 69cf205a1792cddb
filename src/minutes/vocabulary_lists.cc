#include "minutes/vocabulary_lists.h"

#include <array>

#include "minutes/name_marks.h"

namespace openverslag {

namespace {

using Words = PhraseList;

struct NameList {
  std::string_view key;
  Words NameWords::*words;
};

struct List {
  std::string_view key;
  Words Vocabulary::*words;
};

constexpr std::array kNameLists = {
    NameList{"names.honorifics", &NameWords::honorifics},
    NameList{"names.plural_honorifics", &NameWords::plural_honorifics},
    NameList{"names.titles", &NameWords::titles},
    NameList{"names.offices", &NameWords::offices},
    NameList{"names.suffixes", &NameWords::suffixes},
    NameList{"names.particles", &NameWords::particles},
    NameList{"names.surname_openings", &NameWords::surname_openings},
};

constexpr std::array kLists = {
    List{"names.address_offices", &Vocabulary::address_offices},
    List{"header.date_labels", &Vocabulary::date_labels},
    List{"header.time_labels", &Vocabulary::time_labels},
    List{"header.location_labels", &Vocabulary::location_labels},
    List{"header.chair_labels", &Vocabulary::chair_labels},
    List{"header.secretary_labels", &Vocabulary::secretary_labels},
    List{"header.present_labels", &Vocabulary::present_labels},
    List{"header.absent_labels", &Vocabulary::absent_labels},
    List{"header.body_labels", &Vocabulary::body_labels},
    List{"header.distribution_labels", &Vocabulary::distribution_labels},
    List{"header.subject_labels", &Vocabulary::subject_labels},
    List{"header.letterhead_labels", &Vocabulary::letterhead_labels},
    List{"header.location_openings", &Vocabulary::location_openings},
    List{"header.remote_openings", &Vocabulary::remote_openings},
    List{"header.status_labels", &Vocabulary::status_labels},
    List{"header.publicity_labels", &Vocabulary::publicity_labels},
    List{"header.present_openings", &Vocabulary::present_openings},
    List{"header.absent_openings", &Vocabulary::absent_openings},
    List{"header.sheet_words", &Vocabulary::sheet_words},
    List{"words.minutes_words", &Vocabulary::minutes_words},
    List{"words.agenda_titles", &Vocabulary::agenda_titles},
    List{"words.held_words", &Vocabulary::held_words},
    List{"words.title_fillers", &Vocabulary::title_fillers},
    List{"words.time_words", &Vocabulary::time_words},
    List{"words.body_words", &Vocabulary::body_words},
    List{"words.public_words", &Vocabulary::public_words},
    List{"words.closed_words", &Vocabulary::closed_words},
    List{"words.draft_words", &Vocabulary::draft_words},
    List{"words.final_words", &Vocabulary::final_words},
    List{"words.chair_words", &Vocabulary::chair_words},
    List{"words.secretary_words", &Vocabulary::secretary_words},
    List{"words.role_words", &Vocabulary::role_words},
    List{"words.absent_notes", &Vocabulary::absent_notes},
    List{"people.official_words", &Vocabulary::official_words},
    List{"people.adviser_words", &Vocabulary::adviser_words},
    List{"people.staff_words", &Vocabulary::staff_words},
    List{"people.resident_words", &Vocabulary::resident_words},
    List{"people.visitor_words", &Vocabulary::visitor_words},
    List{"people.resident_openings", &Vocabulary::resident_openings},
    List{"people.resident_endings", &Vocabulary::resident_endings},
    List{"people.family_words", &Vocabulary::family_words},
    List{"people.letter_writer_words", &Vocabulary::letter_writer_words},
    List{"people.letter_openings", &Vocabulary::letter_openings},
    List{"people.resident_titles", &Vocabulary::resident_titles},
    List{"people.resident_acts", &Vocabulary::resident_acts},
    List{"people.letters", &Vocabulary::letters},
    List{"people.letter_acts", &Vocabulary::letter_acts},
    List{"people.letter_details", &Vocabulary::letter_details},
    List{"people.plain_words", &Vocabulary::plain_words},
    List{"people.subject_endings", &Vocabulary::subject_endings},
    List{"people.article_surnames", &Vocabulary::article_surnames},
    List{"people.name_openings", &Vocabulary::name_openings},
    List{"people.sentence_subjects", &Vocabulary::sentence_subjects},
    List{"people.plural_verbs", &Vocabulary::plural_verbs},
    List{"people.possessives", &Vocabulary::possessives},
    List{"people.about_words", &Vocabulary::about_words},
    List{"people.resident_verbs", &Vocabulary::resident_verbs},
    List{"people.floor_phrases", &Vocabulary::floor_phrases},
    List{"people.word_surnames", &Vocabulary::word_surnames},
    List{"people.legal_forms", &Vocabulary::legal_forms},
    List{"people.firm_partners", &Vocabulary::firm_partners},
    List{"people.place_prepositions", &Vocabulary::place_prepositions},
    List{"people.place_goals", &Vocabulary::place_goals},
    List{"people.place_adjectives", &Vocabulary::place_adjectives},
    List{"people.count_units", &Vocabulary::count_units},
    List{"people.street_endings", &Vocabulary::street_endings},
    List{"people.party_names", &Vocabulary::party_names},
    List{"people.local_parties", &Vocabulary::local_parties},
    List{"people.party_openings", &Vocabulary::party_openings},
    List{"people.named_things", &Vocabulary::named_things},
    List{"people.named_after", &Vocabulary::named_after},
    List{"words.attendance_notes", &Vocabulary::attendance_notes},
    List{"words.partial_words", &Vocabulary::partial_words},
    List{"words.group_words", &Vocabulary::group_words},
    List{"words.organisation_words", &Vocabulary::organisation_words},
    List{"words.organisation_surnames", &Vocabulary::organisation_surnames},
    List{"columns.number_columns", &Vocabulary::number_columns},
    List{"columns.subject_columns", &Vocabulary::subject_columns},
    List{"columns.discussion_columns", &Vocabulary::discussion_columns},
    List{"columns.action_columns", &Vocabulary::action_columns},
    List{"columns.owner_columns", &Vocabulary::owner_columns},
    List{"columns.due_columns", &Vocabulary::due_columns},
    List{"columns.status_columns", &Vocabulary::status_columns},
    List{"columns.name_columns", &Vocabulary::name_columns},
    List{"columns.organisation_columns", &Vocabulary::organisation_columns},
    List{"columns.role_columns", &Vocabulary::role_columns},
    List{"columns.given_columns", &Vocabulary::given_columns},
    List{"columns.infix_columns", &Vocabulary::infix_columns},
    List{"columns.surname_columns", &Vocabulary::surname_columns},
    List{"items.previous_words", &Vocabulary::previous_words},
    List{"items.mixed_items", &Vocabulary::mixed_items},
    List{"items.generic_items", &Vocabulary::generic_items},
    List{"items.item_prefixes", &Vocabulary::item_prefixes},
    List{"items.opening_headings", &Vocabulary::opening_headings},
    List{"items.group_headings", &Vocabulary::group_headings},
    List{"items.dropped_phrases", &Vocabulary::dropped_phrases},
    List{"items.postscript_words", &Vocabulary::postscript_words},
    List{"actions.action_words", &Vocabulary::action_words},
    List{"actions.named_action_words", &Vocabulary::named_action_words},
    List{"actions.action_list_titles", &Vocabulary::action_list_titles},
    List{"actions.done_words", &Vocabulary::done_words},
    List{"actions.open_words", &Vocabulary::open_words},
    List{"actions.everyone_words", &Vocabulary::everyone_words},
    List{"actions.task_verbs", &Vocabulary::task_verbs},
    List{"actions.due_words", &Vocabulary::due_words},
    List{"decisions.decision_labels", &Vocabulary::decision_labels},
    List{"decisions.open_labels", &Vocabulary::open_labels},
    List{"decisions.meeting_subjects", &Vocabulary::meeting_subjects},
    List{"decisions.named_bodies", &Vocabulary::named_bodies},
    List{"decisions.agreed_phrases", &Vocabulary::agreed_phrases},
    List{"decisions.agreed_results", &Vocabulary::agreed_results},
    List{"decisions.rejected_phrases", &Vocabulary::rejected_phrases},
    List{"decisions.rejected_results", &Vocabulary::rejected_results},
    List{"decisions.deferred_phrases", &Vocabulary::deferred_phrases},
    List{"decisions.deferred_results", &Vocabulary::deferred_results},
    List{"decisions.withdrawn_phrases", &Vocabulary::withdrawn_phrases},
    List{"decisions.withdrawn_results", &Vocabulary::withdrawn_results},
    List{"decisions.noted_phrases", &Vocabulary::noted_phrases},
    List{"decisions.noted_results", &Vocabulary::noted_results},
    List{"decisions.impersonal_results", &Vocabulary::impersonal_results},
    List{"decisions.elsewhere_words", &Vocabulary::elsewhere_words},
    List{"decisions.article_words", &Vocabulary::article_words},
    List{"decisions.undecided_phrases", &Vocabulary::undecided_phrases},
    List{"decisions.passive_verbs", &Vocabulary::passive_verbs},
    List{"decisions.perfect_verbs", &Vocabulary::perfect_verbs},
    List{"decisions.infinitive_words", &Vocabulary::infinitive_words},
    List{"decisions.verb_particles", &Vocabulary::verb_particles},
    List{"decisions.conditions", &Vocabulary::conditions},
    List{"decisions.decision_objects", &Vocabulary::decision_objects},
    List{"decisions.thanks_phrases", &Vocabulary::thanks_phrases},
    List{"decisions.decision_adverbs", &Vocabulary::decision_adverbs},
    List{"decisions.manner_openings", &Vocabulary::manner_openings},
    List{"decisions.decision_openings", &Vocabulary::decision_openings},
    List{"decisions.unsettled_words", &Vocabulary::unsettled_words},
    List{"decisions.elected_words", &Vocabulary::elected_words},
    List{"decisions.negations", &Vocabulary::negations},
    List{"decisions.clause_openers", &Vocabulary::clause_openers},
    List{"decisions.concluding_phrases", &Vocabulary::concluding_phrases},
    List{"decisions.agreed_in_clauses", &Vocabulary::agreed_in_clauses},
    List{"decisions.proposal_words", &Vocabulary::proposal_words},
    List{"decisions.nothing_words", &Vocabulary::nothing_words},
    List{"decisions.adopted_phrases", &Vocabulary::adopted_phrases},
    List{"decisions.amended_phrases", &Vocabulary::amended_phrases},
    List{"speech.sir_pronouns", &Vocabulary::sir_pronouns},
    List{"speech.madam_pronouns", &Vocabulary::madam_pronouns},
    List{"speech.opening_verbs", &Vocabulary::opening_verbs},
    List{"speech.closing_verbs", &Vocabulary::closing_verbs},
    List{"speech.minuting_verbs", &Vocabulary::minuting_verbs},
    List{"speech.meeting_nouns", &Vocabulary::meeting_nouns},
    List{"speech.speech_verbs", &Vocabulary::speech_verbs},
    List{"speech.absence_phrases", &Vocabulary::absence_phrases},
    List{"speech.silent_words", &Vocabulary::silent_words},
    List{"speech.sentence_openers", &Vocabulary::sentence_openers},
    List{"speech.doing_verbs", &Vocabulary::doing_verbs},
    List{"speech.state_phrases", &Vocabulary::state_phrases},
    List{"speech.affiliations", &Vocabulary::affiliations},
    List{"speech.attributions", &Vocabulary::attributions},
    List{"speech.additions", &Vocabulary::additions},
    List{"speech.turn_words", &Vocabulary::turn_words},
    List{"speech.conjunctions", &Vocabulary::conjunctions},
    List{"speech.articles", &Vocabulary::articles},
    List{"speech.abbreviations", &Vocabulary::abbreviations},
};

VocabularyList named(std::string_view path, Words& words) {
  const std::size_t dot = path.find('.');
  return {path.substr(0, dot), path.substr(dot + 1), &words};
}

}  // namespace

std::vector<VocabularyList> vocabulary_lists(Vocabulary& vocabulary) {
  std::vector<VocabularyList> lists;
  lists.reserve(kNameLists.size() + kLists.size());
  for (const auto& [path, words] : kNameLists)
    lists.push_back(named(path, vocabulary.names.*words));
  for (const auto& [path, words] : kLists) lists.push_back(named(path, vocabulary.*words));
  return lists;
}

void finish_vocabulary(Vocabulary& vocabulary) {
  vocabulary.lexicon = make_lexicon(vocabulary);
  vocabulary.resident_signs = resident_signs(vocabulary);
}

}  // namespace openverslag
