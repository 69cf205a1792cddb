// One meeting as its minutes tell it: the facts, small and kept; the words, large and passed on.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "text/dates.h"
#include "text/place.h"
#include "text/shared_name.h"
#include "text/shared_text.h"

namespace openverslag {

// Somebody or something in the attendance list, or in the chair.
struct Attendee {
  SharedText printed;       // "dhr. O. van Aa (Almelo)"
  SharedName name;          // nothing: an organisation ("Platform Zorg")
  SharedText organisation;  // "Almelo", a party, an employer
  SharedText role;          // "voorzitter", "secretaris", as printed
  SharedText note;          // "tot agendapunt 3", "m.k.", "vervanger van de heer Bee"
  Place place;
};

// A row of the header whose label is none we know; published as it stands.
struct ExtraLabel {
  std::string label;
  std::string value;
  Place place;
};

// By what a field of the header was found.
enum class HeaderRule : std::uint8_t {
  sidecar,       // the clerk's file beside the minutes
  front_matter,  // above the words of the file
  label,         // "Voorzitter:"
  role,          // "(voorzitter)" in the list of who was there
  title,
  sentence,  // "opent de vergadering om 20.00 uur"
  line,      // one without a label
  letterhead,
  file_name,
  folder,
};

// Where a field of the header was read.
struct FieldOrigin {
  std::string_view field;  // "date": the key that overrides it (minutes/overrides.h)
  HeaderRule rule;
  Place place;
  SharedText file = {};      // of the clerk's file beside the minutes; else empty
  SharedText replaced = {};  // what the minutes themselves say, when the clerk says otherwise
};

struct Header {
  std::string title;      // as printed
  std::string body;       // as printed: "DVO"; empty when the file does not say
  std::string publicity;  // as printed: "Openbaar"; empty when it does not say
  std::optional<Date> date;
  std::optional<Date> continued_on;  // "en voortgezet op"
  std::optional<TimeOfDay> start;
  std::optional<TimeOfDay> end;
  std::string location;
  std::optional<Attendee> chair;
  std::optional<Attendee> secretary;
  std::vector<Attendee> present;
  std::vector<Attendee> absent;
  std::vector<ExtraLabel> extra;
  std::string language;            // a tag ("fy", "en"); empty when nobody says: that of the site
  bool draft = false;              // the file itself says "concept"
  bool adopted = false;            // the file or the clerk says that it is
  std::optional<Date> published;   // front matter `published`
  std::optional<Date> until = {};  // front matter `until`: from that day on it is withdrawn
  Place title_place;
  Place date_place;
  std::vector<FieldOrigin> origins;  // one a field, of those that are known
};

struct Section {
  std::string code;   // "B", "E/F"; empty for a group heading without a code
  std::string title;  // "Ter besluitvorming / bespreking"
  Place place;
};

enum class NameRole : std::uint8_t { speaker, mention };

// A person's name (or a pronoun that continues one) in the words of an item.
struct NameUse {
  NameRole role;
  bool pronoun = false;     // "Zij vraagt …": goes on with the speaker before; begin == end
  std::uint32_t block = 0;  // index in ItemText::blocks; a paragraph or a list item
  std::uint32_t begin = 0;  // bytes in that block's plain text, honorific included
  std::uint32_t end = 0;
  SharedText printed;  // one person: "dhrn. De Roos en Eikman" gives two uses
};

// Who is to do an action, as printed.
struct Owner {
  SharedText printed;
  SharedName name;               // nothing: an organisation, "allen", initials
  bool is_organisation = false;  // surely one: "GGD", "gemeente Almelo"
};

// By what an action was found.
enum class ActionRule : std::uint8_t {
  label,     // "Actie: …"
  column,    // a cell of an agenda table that holds actions
  table,     // a row of a table of actions
  list,      // a list or paragraph below "Actiepunten"
  box,       // "[ ] …"
  brackets,  // "… (actie Aa)"
  owner,     // "… Actie Aa." behind what is to be done
};

// By what a decision was found.
enum class DecisionRule : std::uint8_t {
  label,     // "Besluit: …"
  list,      // what stands below such a label
  column,    // a cell of an agenda table that holds actions
  sentence,  // "De vergadering stemt in met …"
  passive,   // "Het verslag wordt vastgesteld."
  result,    // "Akkoord."
};

// By what an item was found.
enum class ItemRule : std::uint8_t { heading, bold, number, list, row };

enum class ActionState : std::uint8_t { unknown, open, done };

struct Action {
  std::string text;  // the words of the task, owner and label taken off
  std::vector<Owner> owners;
  std::string due;  // as printed
  ActionState state = ActionState::unknown;
  std::string number;                  // as printed in an action list
  std::optional<std::uint32_t> block;  // in the item's words; nothing: from an action column
  Place place;
  ActionRule rule = ActionRule::label;
  std::uint16_t state_size = 0;  // bytes at the end of `text` that say how far it is: " (gereed)"

  // The words of `text` that stay the same, however far it is.
  std::string_view task() const {
    return std::string_view(text).substr(0, text.size() - state_size);
  }
};

enum class DecisionKind : std::uint8_t { agreed, rejected, deferred, withdrawn, noted };

struct Decision {
  std::string text;  // the whole sentence, or the words after "Besluit:"
  DecisionKind kind = DecisionKind::agreed;
  std::optional<std::uint32_t> block;
  Place place;
  DecisionRule rule = DecisionRule::label;
};

// This item adopts the minutes of another meeting of the same body.
struct Adoption {
  Date date;             // of the meeting whose minutes are adopted
  bool amended = false;  // "gewijzigd vastgesteld"
  Place place;
};

// By which numbers paragraphs are linked to, when it is not 1 to n: one that was published keeps
// its own.
struct ParagraphNumbers {
  std::vector<std::uint32_t> now;     // by block
  std::vector<std::uint32_t> former;  // of those that are no longer there
};
using KeptNumbers = std::shared_ptr<const ParagraphNumbers>;  // null: 1 to n

enum class Outcome : std::uint8_t { none, dropped };  // "Onderwerp gecancelld", "vervallen"

struct Item {
  std::optional<std::uint32_t> section;  // index in Facts::sections
  std::optional<std::uint32_t> parent;   // index in Facts::items, for "a)" under "4"
  std::string number;                    // "4", "4a"; empty when none is printed
  SharedText printed_number;             // "a)"
  std::string title;                     // as printed, line breaks as blanks
  std::string anchor;                    // unique in the meeting and stable: "b5", "d4a", "a", "ef"
  ItemRule rule = ItemRule::heading;
  bool is_section = false;  // a section that is an item itself (Opening)
  bool generic = false;     // opening, mededelingen, rondvraag, sluiting: no subject
  bool mixed = false;       // generic, over matters of its own: hamerstukken, rondvraag
  Outcome outcome = Outcome::none;
  SharedText outcome_printed;
  bool postscript = false;                      // something was written after the meeting
  std::vector<std::uint32_t> postscripts = {};  // blocks of its text that open so
  bool withdrawn = false;      // its words are not published any more (minutes/withdraw_items.h)
  std::vector<NameUse> names;  // in order of appearance
  std::vector<Action> actions;
  std::vector<Decision> decisions;
  std::vector<Adoption> adoptions;  // one item may adopt the minutes of several dates
  Place place;
  std::uint32_t last_line = 0;
  KeptNumbers paragraphs = {};
};

// What the archive needs of a meeting. Its size is bounded by names, titles and links.
struct Facts {
  std::string source;  // path below the meetings folder
  Header header;
  std::vector<Section> sections;
  std::vector<Item> items;  // in printed order
  std::uint32_t source_lines = 0;
  SourceKind source_kind = SourceKind::text;  // of another than text, lines are paragraphs
  bool source_in_part = false;  // the file has comments or hidden words, which stay where they are
  bool withheld = false;        // the file holds what must not be published, and stays where it is
  KeptNumbers preamble_paragraphs = {};
  KeptNumbers closing_paragraphs = {};
};

struct Join {
  std::string text;  // the sentence that a page break had cut, from nine words before the cut
};

struct ItemText {
  std::vector<Block> blocks;  // with the addresses of Routes::anchor
  std::vector<Join> joins;
};

// The words. Whatever stood in the file stands in one of these, or in the header.
struct MeetingText {
  std::vector<Block> preamble;  // before the first item, and not header
  std::vector<ItemText> items;  // as Facts::items
  std::vector<Block> closing;   // after the last item
};

// The origin of a field, if it is known.
const FieldOrigin* origin_of(const Header& header, std::string_view field);

// Has the clerk set it? Then no rule may.
bool is_given(const Header& header, std::string_view field);

// Says where a field was read; the first to say so counts.
void note_origin(Header& header, FieldOrigin origin);

struct Meeting {
  Facts facts;
  MeetingText text;
};

// "B6", "D4a", "A", "E/F", "3": how a clerk would name the item.
std::string item_code(const Facts& facts, const Item& item);

}  // namespace openverslag
