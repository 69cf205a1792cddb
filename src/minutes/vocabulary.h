// The words minutes are recognised by: data, one TOML file a language (minutes/vocabularies).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/lexicon.h"
#include "minutes/word_signs.h"
#include "text/diagnostic.h"
#include "text/name.h"
#include "text/source.h"

namespace openverslag {

// All words are folded, the longest first. A phrase may hold several words.
struct Vocabulary {
  NameWords names;
  std::vector<std::string> address_offices;  // "wethouder": before a surname, as an honorific

  // Labels of the header, without colon.
  std::vector<std::string> date_labels;
  std::vector<std::string> time_labels;
  std::vector<std::string> location_labels;
  std::vector<std::string> chair_labels;
  std::vector<std::string> secretary_labels;
  std::vector<std::string> present_labels;
  std::vector<std::string> absent_labels;
  std::vector<std::string> body_labels;
  std::vector<std::string> distribution_labels;  // "verzendlijst": people who were not there
  std::vector<std::string> subject_labels;       // "betreft"
  std::vector<std::string> letterhead_labels;    // "ons kenmerk": the date beside it is a letter's
  std::vector<std::string> location_openings;    // "in de": before the place in a title
  std::vector<std::string> remote_openings;      // "via": the beginning of such a place
  std::vector<std::string> status_labels;        // "status": before "concept"
  std::vector<std::string> publicity_labels;     // "openbaarheid"
  std::vector<std::string> present_openings;     // "aanwezig zijn": a sentence, without colon
  std::vector<std::string> absent_openings;      // "afwezig zijn", "bericht van verhindering van"
  std::vector<std::string> sheet_words;          // "presentielijst": where the names are

  std::vector<std::string> minutes_words;        // "verslag", "notulen", "besluitenlijst"
  std::vector<std::string> agenda_titles;        // "agenda": a list before the minutes themselves
  std::vector<std::string> held_words;           // "gehouden": before the date of a title
  std::vector<std::string> title_fillers;        // "vergadering van de", "d.d.": not part of a body
  std::vector<std::string> time_words;           // "uur", "van", "tot": beside times
  std::vector<std::string> body_words;           // "werkgroep", "commissie", "raad"
  std::vector<std::string> public_words;         // "openbaar"
  std::vector<std::string> closed_words;         // "besloten", "niet openbaar"
  std::vector<std::string> draft_words;          // "concept"
  std::vector<std::string> final_words;          // "definitief", "vastgesteld"
  std::vector<std::string> chair_words;          // "voorzitter", "vz", in "(vz)"
  std::vector<std::string> secretary_words;      // "notulist", "verslag", in "(verslag)"
  std::vector<std::string> role_words;           // "lid", "adviseur"
  std::vector<std::string> official_words;       // "ambtenaar": a role that is no public office
  std::vector<std::string> adviser_words;        // "adviseur"
  std::vector<std::string> staff_words;          // "notulist"
  std::vector<std::string> resident_words;       // "inspreker": came to speak
  std::vector<std::string> visitor_words;        // "bewoner", "pers": there without an office
  std::vector<std::string> resident_openings;    // "namens de buurt spreekt": before a name
  std::vector<std::string> resident_endings;     // "spreekt in": behind one
  std::vector<std::string> family_words;         // "familie": before a surname
  std::vector<std::string> letter_writer_words;  // "briefschrijver"
  std::vector<std::string> letter_openings;      // "brief van": before a name
  std::vector<std::string> resident_titles;      // "spreekrecht": items in which residents speak
  std::vector<std::string> resident_acts;        // "inspreken": what only residents do
  std::vector<std::string> letters;              // "brief"
  std::vector<std::string> letter_acts;          // "gestuurd": what its writer did
  std::vector<std::string> letter_details;       // "d.d.": between it and whose it is
  std::vector<std::string> plain_words;          // "parkeren": begin a line there, and are nobody
  // Below such titles, where a name has nothing before it.
  std::vector<std::string> subject_endings;    // "overlast": of words that are no surname
  std::vector<std::string> article_surnames;   // "vries": somebody, with "De" before it
  std::vector<std::string> name_openings;      // "van": particles that a sentence begins with
  std::vector<std::string> sentence_subjects;  // "men": behind a verb, it is whose verb that is
  std::vector<std::string> plural_verbs;       // "zijn": nothing that one person does
  std::vector<std::string> possessives;        // "haar": "Aa en haar buurman"
  std::vector<std::string> about_words;        // "over": what somebody speaks about
  std::vector<std::string> resident_verbs;     // "woont": done by people, and seldom said
  std::vector<std::string> floor_phrases;      // "woord aan", "dankt": before who spoke
  // What a name may be besides somebody's.
  std::vector<std::string> word_surnames;       // "groen": names that begin a sentence as words
  std::vector<std::string> legal_forms;         // "bv": behind the name of a firm
  std::vector<std::string> firm_partners;       // "zonen": "Aa en zonen"
  std::vector<std::string> place_prepositions;  // "in": before the name of a place
  std::vector<std::string> place_goals;         // "naar": before one, or somebody
  std::vector<std::string> place_adjectives;    // "grote": "de Grote Aa" is a water
  std::vector<std::string> count_units;         // "minuten": behind a number that is no house's
  std::vector<std::string> street_endings;      // "straat"
  std::vector<std::string> party_names;         // "vvd"
  std::vector<std::string> local_parties;       // "gemeentebelangen": alone, or with more
  std::vector<std::string> party_openings;      // "lokaal": a party with more behind it
  std::vector<std::string> named_things;        // "stichting": what has somebody's name
  std::vector<std::string> named_after;         // "motie": of whose name is that of its author
  std::vector<std::string> absent_notes;        // "afwezig", "m.k.", "met bericht van verhindering"
  std::vector<std::string> attendance_notes;    // "tot", "vanaf", "vervanger": they open a note
  std::vector<std::string> partial_words;       // "op", "bij": "afwezig bij punt 3" was there
  std::vector<std::string> group_words;  // "leden", "wethouders": before the first of several
  std::vector<std::string> organisation_words;     // "gemeente", "politie", "platform"
  std::vector<std::string> organisation_surnames;  // "bank": of those, what people are called too

  // Columns of agenda and action tables.
  std::vector<std::string> number_columns;
  std::vector<std::string> subject_columns;
  std::vector<std::string> discussion_columns;
  std::vector<std::string> action_columns;
  std::vector<std::string> owner_columns;
  std::vector<std::string> due_columns;
  std::vector<std::string> status_columns;
  std::vector<std::string> name_columns;
  std::vector<std::string> organisation_columns;
  std::vector<std::string> role_columns;
  std::vector<std::string> given_columns;    // "voornaam"
  std::vector<std::string> infix_columns;    // "tussenvoegsel"
  std::vector<std::string> surname_columns;  // "achternaam"

  std::vector<std::string> previous_words;    // "vorig": minutes of the time before
  std::vector<std::string> mixed_items;       // generic, and matters are decided there: "rondvraag"
  std::vector<std::string> generic_items;     // "opening", "rondvraag en sluiting"
  std::vector<std::string> item_prefixes;     // "agendapunt", "punt": before a number
  std::vector<std::string> opening_headings;  // of a site: the items are below it
  std::vector<std::string> group_headings;    // "ter besluitvorming", "ter informatie"
  std::vector<std::string> dropped_phrases;   // "onderwerp gecancelld", "vervallen"
  std::vector<std::string> postscript_words;  // "naschrift"
  std::vector<std::string> action_words;      // "actie", "actiepunt"
  std::vector<std::string> named_action_words;  // "taak": only with a name behind it
  std::vector<std::string> action_list_titles;  // "actielijst"
  std::vector<std::string> done_words;          // "afgehandeld", "gereed"
  std::vector<std::string> open_words;          // "open", "loopt"
  std::vector<std::string> everyone_words;      // "allen"

  std::vector<std::string> task_verbs;  // "gaan": after several owners who are its subject
  std::vector<std::string> due_words;   // "uiterlijk", "voor", "deadline"

  // Decisions. A phrase begins with its finite verb; its other words may stand further on in the
  // clause: "stelt vast" is in "stelt de begroting ongewijzigd vast". Results are words that tell
  // by themselves what became of a proposal.
  std::vector<std::string> decision_labels;     // "besluit", "beslissing"
  std::vector<std::string> open_labels;         // "conclusie": of these, those of talk too
  std::vector<std::string> meeting_subjects;    // "de vergadering", "het bestuur", "de commissie"
  std::vector<std::string> named_bodies;        // "de raad": only when the meeting is one
  std::vector<std::string> agreed_phrases;      // "stemt in", "geeft akkoord", "stelt vast"
  std::vector<std::string> agreed_results;      // "aangenomen", "akkoord"
  std::vector<std::string> rejected_phrases;    // "verwerpt"
  std::vector<std::string> rejected_results;    // "verworpen", "af te wijzen"
  std::vector<std::string> deferred_phrases;    // "houdt aan"
  std::vector<std::string> deferred_results;    // "aangehouden", "aan te houden"
  std::vector<std::string> withdrawn_phrases;   // "trekt in"
  std::vector<std::string> withdrawn_results;   // "ingetrokken"
  std::vector<std::string> noted_phrases;       // "neemt kennis"
  std::vector<std::string> noted_results;       // "voor kennisgeving aangenomen"
  std::vector<std::string> impersonal_results;  // "besloten": "er wordt besloten om"
  std::vector<std::string> elsewhere_words;     // "volgende": decided another day
  std::vector<std::string> article_words;       // "artikel": a part of a decision
  std::vector<std::string> undecided_phrases;   // "stelt vast dat": looks like one and is none
  std::vector<std::string> passive_verbs;       // "wordt"
  std::vector<std::string> perfect_verbs;       // "is"
  std::vector<std::string> infinitive_words;    // "te": "vast te stellen" decides nothing yet
  std::vector<std::string> verb_particles;      // "aan" of "neemt aan"; a preposition elsewhere
  std::vector<std::string> conditions;  // "als": a sentence that begins with it decides nothing
  std::vector<std::string> decision_objects;    // "voorstel", "motie"; also as the end of a word
  std::vector<std::string> thanks_phrases;      // "met dank aan": whom, is not decided
  std::vector<std::string> decision_adverbs;    // "unaniem", "vervolgens": may stand anywhere
  std::vector<std::string> manner_openings;     // "met inachtneming van": how it is decided
  std::vector<std::string> decision_openings;   // "na de toelichting": before "wordt"
  std::vector<std::string> unsettled_words;     // "waarschijnlijk", "morgen": not decided now
  std::vector<std::string> elected_words;       // "gekozen", "herbenoemd": of somebody
  std::vector<std::string> negations;           // "niet", "geen"
  std::vector<std::string> clause_openers;      // "dat", "om", "omdat"
  std::vector<std::string> concluding_phrases;  // "concludeert dat": the chair about the meeting
  std::vector<std::string> agreed_in_clauses;   // "akkoord gaat": after "dat de vergadering"
  std::vector<std::string> proposal_words;      // "stelt voor": "Akkoord." behind it decides
  std::vector<std::string> nothing_words;       // "geen", "n.v.t.": after "Besluit:"
  std::vector<std::string> adopted_phrases;     // "vastgesteld", "goedgekeurd": of minutes
  std::vector<std::string> amended_phrases;     // "gewijzigd vastgesteld"

  std::vector<std::string> sir_pronouns;      // "hij"
  std::vector<std::string> madam_pronouns;    // "zij", "ze"
  std::vector<std::string> opening_verbs;     // "opent": of a meeting
  std::vector<std::string> closing_verbs;     // "sluit", "gesloten"
  std::vector<std::string> minuting_verbs;    // "notuleert": says who is the secretary
  std::vector<std::string> meeting_nouns;     // "vergadering": what is opened and closed
  std::vector<std::string> speech_verbs;      // "vraagt", "geeft", "licht"
  std::vector<std::string> absence_phrases;   // "heeft zich afgemeld": after who is not there
  std::vector<std::string> silent_words;      // "wordt", "en": after a name that does not speak
  std::vector<std::string> sentence_openers;  // "vervolgens": the verb is before who speaks
  std::vector<std::string> doing_verbs;       // "heeft": speech only where a paragraph begins
  std::vector<std::string> state_phrases;     // "is herkiesbaar": told of somebody who is silent
  std::vector<std::string> affiliations;      // "van", "namens": between a name and its verb
  std::vector<std::string> attributions;      // "volgens": before who says it
  std::vector<std::string> additions;         // "ook": before a name that begins a sentence
  std::vector<std::string> turn_words;        // "vraag", "antwoord": before who speaks and a colon
  std::vector<std::string> conjunctions;      // "en"
  std::vector<std::string> articles;          // "de", "het"

  std::vector<std::string> abbreviations;  // "bijv.", "t.a.v.": no sentence ends with one

  Lexicon lexicon;  // the words above that are looked up in running text
  // Words without which nobody is called a resident.
  WordSigns resident_signs;
};

// The lexicon of the lists.
Lexicon make_lexicon(const Vocabulary& vocabulary);

// Is the folded phrase one of the words of a list?
bool holds(const std::vector<std::string>& words, std::string_view folded);

// The Dutch and English words together: minutes mix them. Read once for the whole program.
// Throws Failure when embedded data is broken (a test loads them all).
const Vocabulary& standard_vocabulary();

// The standard words as a site changes them in its vocabulary.toml: words below [header] and the
// like are added, those below [without.header] forgotten, those below [instead.header] take the
// place of a whole list. What is wrong in the file is reported, and the rest counts.
Vocabulary read_vocabulary(const Source& own, Diagnostics& diagnostics);

}  // namespace openverslag
