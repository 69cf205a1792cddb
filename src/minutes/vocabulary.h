// The words minutes are recognised by: data, one TOML file a language (minutes/vocabularies).
#pragma once

#include <string_view>

#include "minutes/lexicon.h"
#include "minutes/word_signs.h"
#include "text/diagnostic.h"
#include "text/name.h"
#include "text/phrase_list.h"
#include "text/source.h"

namespace openverslag {

// All words are folded, the longest first. A phrase may hold several words.
struct Vocabulary {
  NameWords names;
  PhraseList address_offices;  // "wethouder": before a surname, as an honorific

  // Labels of the header, without colon.
  PhraseList date_labels;
  PhraseList time_labels;
  PhraseList location_labels;
  PhraseList chair_labels;
  PhraseList secretary_labels;
  PhraseList present_labels;
  PhraseList absent_labels;
  PhraseList body_labels;
  PhraseList distribution_labels;  // "verzendlijst": people who were not there
  PhraseList subject_labels;       // "betreft"
  PhraseList letterhead_labels;    // "ons kenmerk": the date beside it is a letter's
  PhraseList location_openings;    // "in de": before the place in a title
  PhraseList remote_openings;      // "via": the beginning of such a place
  PhraseList status_labels;        // "status": before "concept"
  PhraseList publicity_labels;     // "openbaarheid"
  PhraseList present_openings;     // "aanwezig zijn": a sentence, without colon
  PhraseList absent_openings;      // "afwezig zijn", "bericht van verhindering van"
  PhraseList sheet_words;          // "presentielijst": where the names are

  PhraseList minutes_words;        // "verslag", "notulen", "besluitenlijst"
  PhraseList agenda_titles;        // "agenda": a list before the minutes themselves
  PhraseList held_words;           // "gehouden": before the date of a title
  PhraseList title_fillers;        // "vergadering van de", "d.d.": not part of a body
  PhraseList time_words;           // "uur", "van", "tot": beside times
  PhraseList body_words;           // "werkgroep", "commissie", "raad"
  PhraseList public_words;         // "openbaar"
  PhraseList closed_words;         // "besloten", "niet openbaar"
  PhraseList draft_words;          // "concept"
  PhraseList final_words;          // "definitief", "vastgesteld"
  PhraseList chair_words;          // "voorzitter", "vz", in "(vz)"
  PhraseList secretary_words;      // "notulist", "verslag", in "(verslag)"
  PhraseList role_words;           // "lid", "adviseur"
  PhraseList official_words;       // "ambtenaar": a role that is no public office
  PhraseList adviser_words;        // "adviseur"
  PhraseList staff_words;          // "notulist"
  PhraseList resident_words;       // "inspreker": came to speak
  PhraseList visitor_words;        // "bewoner", "pers": there without an office
  PhraseList resident_openings;    // "namens de buurt spreekt": before a name
  PhraseList resident_endings;     // "spreekt in": behind one
  PhraseList family_words;         // "familie": before a surname
  PhraseList letter_writer_words;  // "briefschrijver"
  PhraseList letter_openings;      // "brief van": before a name
  PhraseList resident_titles;      // "spreekrecht": items in which residents speak
  PhraseList resident_acts;        // "inspreken": what only residents do
  PhraseList letters;              // "brief"
  PhraseList letter_acts;          // "gestuurd": what its writer did
  PhraseList letter_details;       // "d.d.": between it and whose it is
  PhraseList plain_words;          // "parkeren": begin a line there, and are nobody
  // Below such titles, where a name has nothing before it.
  PhraseList subject_endings;    // "overlast": of words that are no surname
  PhraseList article_surnames;   // "vries": somebody, with "De" before it
  PhraseList name_openings;      // "van": particles that a sentence begins with
  PhraseList sentence_subjects;  // "men": behind a verb, it is whose verb that is
  PhraseList plural_verbs;       // "zijn": nothing that one person does
  PhraseList possessives;        // "haar": "Aa en haar buurman"
  PhraseList about_words;        // "over": what somebody speaks about
  PhraseList resident_verbs;     // "woont": done by people, and seldom said
  PhraseList floor_phrases;      // "woord aan", "dankt": before who spoke
  // What a name may be besides somebody's.
  PhraseList word_surnames;          // "groen": names that begin a sentence as words
  PhraseList legal_forms;            // "bv": behind the name of a firm
  PhraseList firm_partners;          // "zonen": "Aa en zonen"
  PhraseList place_prepositions;     // "in": before the name of a place
  PhraseList place_goals;            // "naar": before one, or somebody
  PhraseList place_adjectives;       // "grote": "de Grote Aa" is a water
  PhraseList count_units;            // "minuten": behind a number that is no house's
  PhraseList street_endings;         // "straat"
  PhraseList party_names;            // "vvd"
  PhraseList local_parties;          // "gemeentebelangen": alone, or with more
  PhraseList party_openings;         // "lokaal": a party with more behind it
  PhraseList named_things;           // "stichting": what has somebody's name
  PhraseList named_after;            // "motie": of whose name is that of its author
  PhraseList absent_notes;           // "afwezig", "m.k.", "met bericht van verhindering"
  PhraseList attendance_notes;       // "tot", "vanaf", "vervanger": they open a note
  PhraseList partial_words;          // "op", "bij": "afwezig bij punt 3" was there
  PhraseList group_words;            // "leden", "wethouders": before the first of several
  PhraseList organisation_words;     // "gemeente", "politie", "platform"
  PhraseList organisation_surnames;  // "bank": of those, what people are called too

  // Columns of agenda and action tables.
  PhraseList number_columns;
  PhraseList subject_columns;
  PhraseList discussion_columns;
  PhraseList action_columns;
  PhraseList owner_columns;
  PhraseList due_columns;
  PhraseList status_columns;
  PhraseList name_columns;
  PhraseList organisation_columns;
  PhraseList role_columns;
  PhraseList given_columns;    // "voornaam"
  PhraseList infix_columns;    // "tussenvoegsel"
  PhraseList surname_columns;  // "achternaam"

  PhraseList previous_words;      // "vorig": minutes of the time before
  PhraseList mixed_items;         // generic, and matters are decided there: "rondvraag"
  PhraseList generic_items;       // "opening", "rondvraag en sluiting"
  PhraseList item_prefixes;       // "agendapunt", "punt": before a number
  PhraseList opening_headings;    // of a site: the items are below it
  PhraseList group_headings;      // "ter besluitvorming", "ter informatie"
  PhraseList dropped_phrases;     // "onderwerp gecancelld", "vervallen"
  PhraseList postscript_words;    // "naschrift"
  PhraseList action_words;        // "actie", "actiepunt"
  PhraseList named_action_words;  // "taak": only with a name behind it
  PhraseList action_list_titles;  // "actielijst"
  PhraseList done_words;          // "afgehandeld", "gereed"
  PhraseList open_words;          // "open", "loopt"
  PhraseList everyone_words;      // "allen"

  PhraseList task_verbs;  // "gaan": after several owners who are its subject
  PhraseList due_words;   // "uiterlijk", "voor", "deadline"

  // Decisions. A phrase begins with its finite verb; its other words may stand further on in the
  // clause: "stelt vast" is in "stelt de begroting ongewijzigd vast". Results are words that tell
  // by themselves what became of a proposal.
  PhraseList decision_labels;     // "besluit", "beslissing"
  PhraseList open_labels;         // "conclusie": of these, those of talk too
  PhraseList meeting_subjects;    // "de vergadering", "het bestuur", "de commissie"
  PhraseList named_bodies;        // "de raad": only when the meeting is one
  PhraseList agreed_phrases;      // "stemt in", "geeft akkoord", "stelt vast"
  PhraseList agreed_results;      // "aangenomen", "akkoord"
  PhraseList rejected_phrases;    // "verwerpt"
  PhraseList rejected_results;    // "verworpen", "af te wijzen"
  PhraseList deferred_phrases;    // "houdt aan"
  PhraseList deferred_results;    // "aangehouden", "aan te houden"
  PhraseList withdrawn_phrases;   // "trekt in"
  PhraseList withdrawn_results;   // "ingetrokken"
  PhraseList noted_phrases;       // "neemt kennis"
  PhraseList noted_results;       // "voor kennisgeving aangenomen"
  PhraseList impersonal_results;  // "besloten": "er wordt besloten om"
  PhraseList elsewhere_words;     // "volgende": decided another day
  PhraseList article_words;       // "artikel": a part of a decision
  PhraseList undecided_phrases;   // "stelt vast dat": looks like one and is none
  PhraseList passive_verbs;       // "wordt"
  PhraseList perfect_verbs;       // "is"
  PhraseList infinitive_words;    // "te": "vast te stellen" decides nothing yet
  PhraseList verb_particles;      // "aan" of "neemt aan"; a preposition elsewhere
  PhraseList conditions;          // "als": a sentence that begins with it decides nothing
  PhraseList decision_objects;    // "voorstel", "motie"; also as the end of a word
  PhraseList thanks_phrases;      // "met dank aan": whom, is not decided
  PhraseList decision_adverbs;    // "unaniem", "vervolgens": may stand anywhere
  PhraseList manner_openings;     // "met inachtneming van": how it is decided
  PhraseList decision_openings;   // "na de toelichting": before "wordt"
  PhraseList unsettled_words;     // "waarschijnlijk", "morgen": not decided now
  PhraseList elected_words;       // "gekozen", "herbenoemd": of somebody
  PhraseList negations;           // "niet", "geen"
  PhraseList clause_openers;      // "dat", "om", "omdat"
  PhraseList concluding_phrases;  // "concludeert dat": the chair about the meeting
  PhraseList agreed_in_clauses;   // "akkoord gaat": after "dat de vergadering"
  PhraseList proposal_words;      // "stelt voor": "Akkoord." behind it decides
  PhraseList nothing_words;       // "geen", "n.v.t.": after "Besluit:"
  PhraseList adopted_phrases;     // "vastgesteld", "goedgekeurd": of minutes
  PhraseList amended_phrases;     // "gewijzigd vastgesteld"

  PhraseList sir_pronouns;      // "hij"
  PhraseList madam_pronouns;    // "zij", "ze"
  PhraseList opening_verbs;     // "opent": of a meeting
  PhraseList closing_verbs;     // "sluit", "gesloten"
  PhraseList minuting_verbs;    // "notuleert": says who is the secretary
  PhraseList meeting_nouns;     // "vergadering": what is opened and closed
  PhraseList speech_verbs;      // "vraagt", "geeft", "licht"
  PhraseList absence_phrases;   // "heeft zich afgemeld": after who is not there
  PhraseList silent_words;      // "wordt", "en": after a name that does not speak
  PhraseList sentence_openers;  // "vervolgens": the verb is before who speaks
  PhraseList doing_verbs;       // "heeft": speech only where a paragraph begins
  PhraseList state_phrases;     // "is herkiesbaar": told of somebody who is silent
  PhraseList affiliations;      // "van", "namens": between a name and its verb
  PhraseList attributions;      // "volgens": before who says it
  PhraseList additions;         // "ook": before a name that begins a sentence
  PhraseList turn_words;        // "vraag", "antwoord": before who speaks and a colon
  PhraseList conjunctions;      // "en"
  PhraseList articles;          // "de", "het"

  PhraseList abbreviations;  // "bijv.", "t.a.v.": no sentence ends with one

  Lexicon lexicon;  // the words above that are looked up in running text
  // Words without which nobody is called a resident.
  WordSigns resident_signs;
};

// The lexicon of the lists.
Lexicon make_lexicon(const Vocabulary& vocabulary);

// Is the folded phrase one of the words of a list?
inline bool holds(const PhraseList& words, std::string_view folded) { return words.has(folded); }

// The Dutch and English words together: minutes mix them. Read once for the whole program.
// Throws Failure when embedded data is broken (a test loads them all).
const Vocabulary& standard_vocabulary();

// The standard words as a site changes them in its vocabulary.toml: words below [header] and the
// like are added, those below [without.header] forgotten, those below [instead.header] take the
// place of a whole list. What is wrong in the file is reported, and the rest counts.
Vocabulary read_vocabulary(const Source& own, Diagnostics& diagnostics);

}  // namespace openverslag
