#include <array>

#include "minutes/vocabulary.h"

namespace openverslag {
namespace {

struct List {
  WordClass kind;
  PhraseList Vocabulary::*words;
};

constexpr std::array kLists = {
    List{WordClass::address_office, &Vocabulary::address_offices},
    List{WordClass::chair, &Vocabulary::chair_words},
    List{WordClass::secretary, &Vocabulary::secretary_words},
    List{WordClass::pronoun, &Vocabulary::sir_pronouns},
    List{WordClass::pronoun, &Vocabulary::madam_pronouns},
    List{WordClass::opening_verb, &Vocabulary::opening_verbs},
    List{WordClass::closing_verb, &Vocabulary::closing_verbs},
    List{WordClass::minuting_verb, &Vocabulary::minuting_verbs},
    List{WordClass::meeting_noun, &Vocabulary::meeting_nouns},
    List{WordClass::speech_verb, &Vocabulary::speech_verbs},
    List{WordClass::absence, &Vocabulary::absence_phrases},
    List{WordClass::silent, &Vocabulary::silent_words},
    List{WordClass::sentence_opener, &Vocabulary::sentence_openers},
    List{WordClass::doing, &Vocabulary::doing_verbs},
    List{WordClass::state, &Vocabulary::state_phrases},
    List{WordClass::affiliation, &Vocabulary::affiliations},
    List{WordClass::attribution, &Vocabulary::attributions},
    List{WordClass::addition, &Vocabulary::additions},
    List{WordClass::turn, &Vocabulary::turn_words},
    List{WordClass::conjunction, &Vocabulary::conjunctions},
    List{WordClass::article, &Vocabulary::articles},
    List{WordClass::abbreviation, &Vocabulary::abbreviations},
    List{WordClass::minutes, &Vocabulary::minutes_words},
    List{WordClass::item_word, &Vocabulary::item_prefixes},
    List{WordClass::named_action, &Vocabulary::named_action_words},
    List{WordClass::action, &Vocabulary::action_words},
    List{WordClass::everyone, &Vocabulary::everyone_words},
    List{WordClass::done, &Vocabulary::done_words},
    List{WordClass::open, &Vocabulary::open_words},
    List{WordClass::task_verb, &Vocabulary::task_verbs},
    List{WordClass::organisation, &Vocabulary::organisation_words},
    List{WordClass::due, &Vocabulary::due_words},
    List{WordClass::dropped, &Vocabulary::dropped_phrases},
    List{WordClass::postscript, &Vocabulary::postscript_words},
    List{WordClass::decision_label, &Vocabulary::decision_labels},
    List{WordClass::open_label, &Vocabulary::open_labels},
    List{WordClass::meeting_subject, &Vocabulary::meeting_subjects},
    List{WordClass::named_body, &Vocabulary::named_bodies},
    List{WordClass::agreed, &Vocabulary::agreed_phrases},
    List{WordClass::agreed_result, &Vocabulary::agreed_results},
    List{WordClass::rejected, &Vocabulary::rejected_phrases},
    List{WordClass::rejected_result, &Vocabulary::rejected_results},
    List{WordClass::deferred, &Vocabulary::deferred_phrases},
    List{WordClass::deferred_result, &Vocabulary::deferred_results},
    List{WordClass::withdrawn, &Vocabulary::withdrawn_phrases},
    List{WordClass::withdrawn_result, &Vocabulary::withdrawn_results},
    List{WordClass::noted, &Vocabulary::noted_phrases},
    List{WordClass::noted_result, &Vocabulary::noted_results},
    List{WordClass::impersonal_result, &Vocabulary::impersonal_results},
    List{WordClass::elsewhere, &Vocabulary::elsewhere_words},
    List{WordClass::decree_article, &Vocabulary::article_words},
    List{WordClass::undecided, &Vocabulary::undecided_phrases},
    List{WordClass::passive_verb, &Vocabulary::passive_verbs},
    List{WordClass::perfect_verb, &Vocabulary::perfect_verbs},
    List{WordClass::infinitive, &Vocabulary::infinitive_words},
    List{WordClass::verb_particle, &Vocabulary::verb_particles},
    List{WordClass::condition, &Vocabulary::conditions},
    List{WordClass::decision_object, &Vocabulary::decision_objects},
    List{WordClass::decision_adverb, &Vocabulary::decision_adverbs},
    List{WordClass::manner, &Vocabulary::manner_openings},
    List{WordClass::decision_opener, &Vocabulary::decision_openings},
    List{WordClass::unsettled, &Vocabulary::unsettled_words},
    List{WordClass::thanks, &Vocabulary::thanks_phrases},
    List{WordClass::elected, &Vocabulary::elected_words},
    List{WordClass::negation, &Vocabulary::negations},
    List{WordClass::clause_opener, &Vocabulary::clause_openers},
    List{WordClass::concluding, &Vocabulary::concluding_phrases},
    List{WordClass::agreed_in_clause, &Vocabulary::agreed_in_clauses},
    List{WordClass::proposal, &Vocabulary::proposal_words},
    List{WordClass::nothing, &Vocabulary::nothing_words},
    List{WordClass::adopted, &Vocabulary::adopted_phrases},
    List{WordClass::amended, &Vocabulary::amended_phrases},
    List{WordClass::resident, &Vocabulary::resident_words},
    List{WordClass::visitor, &Vocabulary::visitor_words},
    List{WordClass::resident_opening, &Vocabulary::resident_openings},
    List{WordClass::resident_ending, &Vocabulary::resident_endings},
    List{WordClass::family, &Vocabulary::family_words},
    List{WordClass::letter_writer, &Vocabulary::letter_writer_words},
    List{WordClass::letter_opening, &Vocabulary::letter_openings},
    List{WordClass::resident_act, &Vocabulary::resident_acts},
    List{WordClass::letter, &Vocabulary::letters},
    List{WordClass::letter_act, &Vocabulary::letter_acts},
    List{WordClass::letter_detail, &Vocabulary::letter_details},
};

}  // namespace

Lexicon make_lexicon(const Vocabulary& vocabulary) {
  Lexicon lexicon;
  lexicon.add(WordClass::honorific, vocabulary.names.honorifics);
  lexicon.add(WordClass::plural_honorific, vocabulary.names.plural_honorifics);
  lexicon.add(WordClass::title, vocabulary.names.titles);
  lexicon.add(WordClass::office, vocabulary.names.offices);
  lexicon.add(WordClass::suffix, vocabulary.names.suffixes);
  lexicon.add(WordClass::particle, vocabulary.names.particles);
  for (const auto& [kind, words] : kLists) lexicon.add(kind, vocabulary.*words);
  return lexicon;
}

}  // namespace openverslag
