#include <fmt/format.h>

#include <algorithm>

#include "cli/inspection.h"
#include "cli/inspection_origins.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Prints lines "place label words" under headings, all in one language.
class Printer {
 public:
  // Files that have no lines have paragraphs or pages.
  Printer(const Language& language, SourceKind kind) : language_(language), kind_(kind) {}

  void heading(std::string_view key) {
    out_ += fmt::format("{}== {}\n", out_.empty() ? "" : "\n", label(key));
  }
  void line(const Place& place, std::string_view key, std::string_view words, int depth = 0) {
    const std::string where = place.line == 0 ? "" : shown(place);
    out_ += fmt::format("{:>9}  {:{}}{:<14} {}", where, "", 2 * depth, label(key),
                        collapse_space(words));
    out_.erase(out_.find_last_not_of(' ') + 1);
    out_ += '\n';
  }
  // "12:3", "alinea 12", "pagina 2".
  std::string shown(const Place& place) const {
    if (kind_ == SourceKind::text) return fmt::format("{}:{}", place.line, place.column);
    return language_.text(kind_ == SourceKind::pdf ? "report.page" : "report.paragraph",
                          {std::to_string(place.line)});
  }
  std::string label(std::string_view key) const {
    return std::string(language_.text("cli.inspect." + std::string(key)));
  }
  std::string words() && { return std::move(out_); }

 private:
  const Language& language_;
  SourceKind kind_;
  std::string out_;
};

void print_block(Printer& out, const Block& block, int depth) {
  const Place place = place_of(block);
  if (const auto* heading = std::get_if<Heading>(&block)) {
    out.line(place, "heading",
             fmt::format("{} {}", std::string(heading->level, '#'), heading->text.plain), depth);
  } else if (const auto* item = std::get_if<ListItem>(&block)) {
    out.line(place, "list-item", item->marker + " " + item->text.plain, depth + item->depth);
  } else if (const auto* table = std::get_if<Table>(&block)) {
    out.line(place, "table", std::to_string(table->rows.size()), depth);
  } else {
    const bool preformatted = std::holds_alternative<Preformatted>(block);
    out.line(place, preformatted ? "preformatted" : "paragraph", plain_text(block), depth);
  }
}

void print_rows(Printer& out, const Table& table) {
  for (const Row& row : table.rows) {
    std::string cells;
    for (const Cell& cell : row.cells) {
      for (const Text& text : cell.paragraphs) cells += text.plain + " ";
      cells += "| ";
    }
    out.line(row.place, row.heading ? "heading-row" : "row", cells, 1);
  }
}

void print_document(Printer& out, const Inspection& inspection) {
  out.heading("document");
  for (const FrontMatterValue& value : inspection.document.front_matter)
    out.line(value.file.empty() ? value.place : Place{}, "front-matter",
             value.key + ": " + value.value);
  for (const Block& block : inspection.document.blocks) {
    print_block(out, block, 0);
    if (const auto* table = std::get_if<Table>(&block)) print_rows(out, *table);
  }
}

// "O. van Aa", with what we are not sure of said behind it.
std::string name_with_certainty(const Printer& out, const Inspection& inspection,
                                const Resolved& resolved, const std::string& printed) {
  std::string name = shown_name(inspection, resolved, printed);
  if (resolved.certainty == Certainty::probable)
    name += fmt::format(" ({}: {})", out.label("probable"), printed);
  if (resolved.certainty == Certainty::ambiguous) name += " (" + out.label("ambiguous") + ")";
  if (resolved.certainty == Certainty::unknown) name += " (" + out.label("unknown") + ")";
  return name;
}

void print_attendee(Printer& out, const Inspection& inspection, std::string_view key,
                    const Attendee& attendee, const Resolved& resolved) {
  std::string words = attendee.name
                          ? name_with_certainty(out, inspection, resolved, attendee.printed)
                          : attendee.printed.str();
  for (const SharedText& more : {attendee.role, attendee.organisation, attendee.note}) {
    if (!more.empty()) words += ", " + more.str();
  }
  out.line(attendee.place, key, words);
}

// By which rule, and how sure that is.
std::string read_by(const Printer& out, std::string_view rule, bool certain) {
  return out.label("rule." + std::string(rule)) + ", " + out.label(certain ? "certain" : "likely");
}

// The words a field was read in, by which rule, and how sure that is.
void print_origin(Printer& out, const Inspection& inspection, std::string_view field) {
  const FieldOrigin* origin = origin_of(inspection.facts().header, field);
  if (origin == nullptr) return;
  std::string said = out.label("rule." + std::string(word_of(origin->rule)));
  if (!origin->file.empty())
    said += fmt::format(" {}:{}:{}", origin->file.str(), origin->place.line, origin->place.column);
  said += ", " + out.label(is_certain(origin->rule) ? "certain" : "likely");
  const std::string words = origin_words(inspection, *origin);
  if (!words.empty()) said += ": " + words;
  out.line({}, "read", said, 1);
  if (!origin->replaced.empty()) out.line({}, "replaced", origin->replaced, 1);
}

// A field with one value.
void print_field(Printer& out, const Inspection& inspection, std::string_view field,
                 std::string_view words, Place place = {}) {
  const FieldOrigin* origin = origin_of(inspection.facts().header, field);
  if (place.line == 0 && origin != nullptr && origin->file.empty()) place = origin->place;
  out.line(place, field, words);
  print_origin(out, inspection, field);
}

void print_office(Printer& out, const Inspection& inspection, std::string_view field,
                  const std::optional<Attendee>& attendee, const Resolved& resolved) {
  if (attendee) print_attendee(out, inspection, field, *attendee, resolved);
  print_origin(out, inspection, field);
}

void print_people(Printer& out, const Inspection& inspection, std::string_view field,
                  const std::vector<Attendee>& people, const std::vector<Resolved>& resolved) {
  for (std::size_t i = 0; i < people.size(); ++i)
    print_attendee(out, inspection, field, people[i], resolved[i]);
  print_origin(out, inspection, field);
}

void print_header(Printer& out, const Inspection& inspection) {
  const Header& header = inspection.facts().header;
  const MeetingLinks& links = inspection.links();
  out.heading("header");
  const auto print = [&](std::string_view field, std::string_view words, Place place = {}) {
    print_field(out, inspection, field, words, place);
  };
  print("title", header.title, header.title_place);
  print("body", header.body);
  print("publicity", header.publicity);
  if (!header.language.empty()) print("language", header.language);
  print("date", header.date ? iso_date(*header.date) : "", header.date_place);
  if (header.continued_on) print("continued_on", iso_date(*header.continued_on));
  print("start", header.start ? iso_time(*header.start) : "");
  print("end", header.end ? iso_time(*header.end) : "");
  print("location", header.location);
  if (header.draft || header.adopted)
    print("status", out.label(header.draft ? "draft" : "adoption"));
  if (header.published) print("published", iso_date(*header.published));
  print_office(out, inspection, "chair", header.chair, links.chair);
  print_office(out, inspection, "secretary", header.secretary, links.secretary);
  print_people(out, inspection, "present", header.present, links.present);
  print_people(out, inspection, "absent", header.absent, links.absent);
  for (const ExtraLabel& extra : header.extra)
    out.line(extra.place, "label", extra.label + ": " + extra.value);
}

void print_results(Printer& out, const Inspection& inspection, std::size_t index) {
  const Item& item = inspection.facts().items[index];
  const ItemLinks& links = inspection.links().items[index];
  for (std::size_t i = 0; i < item.names.size(); ++i) {
    const NameUse& use = item.names[i];
    const auto& blocks = inspection.text.items[index].blocks;
    const Place place = use.block < blocks.size() ? place_of(blocks[use.block]) : Place{};
    out.line(
        place, use.role == NameRole::speaker ? "speaker" : "mention",
        fmt::format("{} [{}]", name_with_certainty(out, inspection, links.names[i], use.printed),
                    use.block + 1),
        1);
  }
  for (std::size_t a = 0; a < item.actions.size(); ++a) {
    const Action& action = item.actions[a];
    std::string owners;
    for (std::size_t o = 0; o < action.owners.size(); ++o)
      owners += shown_name(inspection, links.owners[a][o], action.owners[o].printed) + ", ";
    if (!owners.empty()) owners.replace(owners.size() - 2, 2, ": ");
    out.line(action.place, "action", owners + action.text, 1);
    out.line({}, "read", read_by(out, word_of(action.rule), is_certain(action.rule)), 2);
  }
  for (const Decision& decision : item.decisions) {
    out.line(decision.place, "decision", decision.text, 1);
    out.line({}, "read", read_by(out, word_of(decision.rule), is_certain(decision.rule)), 2);
  }
  for (const Adoption& adoption : item.adoptions)
    out.line(adoption.place, "adoption", iso_date(adoption.date), 1);
}

void print_item(Printer& out, const Inspection& inspection, std::size_t index) {
  const Facts& facts = inspection.facts();
  const Item& item = facts.items[index];
  const ItemLinks& links = inspection.links().items[index];
  const ItemText& text = inspection.text.items[index];
  out.line(item.place, "item",
           fmt::format("{} {} #{}", item_code(facts, item), item.title, item.anchor));
  out.line({}, "read", read_by(out, word_of_rule(item), is_certain(item)), 1);
  if (links.subject) out.line({}, "subject", inspection.archive.subjects[*links.subject].title, 1);
  for (const ThemeIndex theme : links.themes)
    out.line({}, "theme", inspection.archive.themes[theme].label, 1);
  if (item.outcome != Outcome::none) out.line({}, "outcome", item.outcome_printed, 1);
  if (item.postscript) out.line({}, "postscript", "", 1);
  for (const Block& block : text.blocks) print_block(out, block, 1);
  for (const Join& join : text.joins) out.line({}, "join", join.text, 1);
  print_results(out, inspection, index);
}

void print_rest(Printer& out, std::string_view key, const std::vector<Block>& blocks) {
  if (blocks.empty()) return;
  out.heading(key);
  for (const Block& block : blocks) print_block(out, block, 0);
}

}  // namespace

std::string inspection_text(const Inspection& inspection, const Language& language) {
  Printer out(language, inspection.source.kind);
  out.heading("source");
  out.line({}, "file", inspection.source.path);
  out.line({}, "lines", std::to_string(inspection.facts().source_lines));
  out.line({}, "bytes", std::to_string(inspection.source.bytes.size()));
  print_document(out, inspection);
  print_header(out, inspection);
  print_rest(out, "preamble", inspection.text.preamble);
  out.heading("items");
  for (std::size_t i = 0; i < inspection.facts().items.size(); ++i) print_item(out, inspection, i);
  print_rest(out, "closing", inspection.text.closing);
  return std::move(out).words();
}

}  // namespace openverslag
