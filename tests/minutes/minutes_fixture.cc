#include "minutes/minutes_fixture.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/reader.h"
#include "minutes/rich_text.h"
#include "text/source.h"

namespace openverslag {

namespace {

std::string print(const Attendee& attendee) {
  std::string line =
      attendee.name ? display_name(*attendee.name) : "<" + attendee.printed.str() + ">";
  if (!attendee.organisation.empty()) line += " @ " + attendee.organisation.str();
  if (!attendee.role.empty()) line += " = " + attendee.role.str();
  if (!attendee.note.empty()) line += " # " + attendee.note.str();
  return line;
}

void add(std::string& out, std::string_view name, const std::string& value) {
  if (!value.empty()) out += fmt::format("{}: {}\n", name, value);
}

void add(std::string& out, std::string_view name, const std::optional<Attendee>& attendee) {
  if (attendee) add(out, name, print(*attendee));
}

std::string print(const std::optional<TimeOfDay>& time) { return time ? iso_time(*time) : ""; }
std::string print(const std::optional<Date>& date) { return date ? iso_date(*date) : ""; }

std::string one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', '~');
  return words;
}

std::string print(const Block& block) {
  const std::string words = one_line(plain_text(block));
  if (const auto* heading = std::get_if<Heading>(&block)) {
    return fmt::format("{} {}", std::string(static_cast<std::size_t>(heading->level), '#'), words);
  }
  if (const auto* item = std::get_if<ListItem>(&block)) return item->marker + " " + words;
  if (std::holds_alternative<Table>(block)) return "table " + words;
  return words;
}

std::string print(const Action& action) {
  std::string line = "! " + action.text;
  for (const Owner& owner : action.owners)
    line += fmt::format(" @{}{}", owner.printed.str(), owner.name ? "" : "*");
  if (!action.number.empty()) line += " nr " + action.number;
  if (!action.due.empty()) line += " due " + action.due;
  if (action.state == ActionState::open) line += " open";
  if (action.state == ActionState::done) line += " done";
  return line;
}

std::string print_item(const Meeting& meeting, std::size_t index) {
  const Item& item = meeting.facts.items[index];
  std::string out =
      fmt::format("[{}] {} {}{}{}\n", item.anchor,
                  item.printed_number.empty() ? "-" : item.printed_number.str(),
                  item_code(meeting.facts, item).empty() ? "-" : item_code(meeting.facts, item),
                  " " + item.title, item.generic ? " (generic)" : "");
  for (const Block& block : meeting.text.items[index].blocks) out += "  " + print(block) + "\n";
  for (const Join& join : meeting.text.items[index].joins) out += "  joined: " + join.text + "\n";
  for (const Action& action : item.actions) out += "  " + print(action) + "\n";
  return out;
}

}  // namespace

ReadMinutes read_markdown_minutes(std::string_view markdown, std::string path) {
  ReadMinutes read;
  const auto source = make_source(std::move(path), std::string(markdown), read.diagnostics);
  read.meeting = read_minutes(read_document(*source, read.diagnostics).value(),
                              standard_vocabulary(), read.diagnostics);
  return read;
}

std::string print_header(const Header& header) {
  std::string out;
  add(out, "title", header.title);
  add(out, "body", header.body);
  add(out, "publicity", header.publicity);
  add(out, "date", print(header.date));
  add(out, "continued", print(header.continued_on));
  add(out, "start", print(header.start));
  add(out, "end", print(header.end));
  add(out, "location", header.location);
  add(out, "chair", header.chair);
  add(out, "secretary", header.secretary);
  for (const Attendee& attendee : header.present) add(out, "present", print(attendee));
  for (const Attendee& attendee : header.absent) add(out, "absent", print(attendee));
  for (const ExtraLabel& extra : header.extra)
    out += fmt::format("extra: {} = {}\n", extra.label, extra.value);
  add(out, "language", header.language);
  if (header.draft) out += "draft\n";
  add(out, "published", print(header.published));
  add(out, "until", print(header.until));
  return out;
}

std::string print_agenda(const Meeting& meeting) {
  std::string out;
  for (const Block& block : meeting.text.preamble) out += "before: " + print(block) + "\n";
  std::optional<std::uint32_t> section;
  for (std::size_t index = 0; index < meeting.facts.items.size(); ++index) {
    const Item& item = meeting.facts.items[index];
    if (item.section != section && item.section) {
      const Section& open = meeting.facts.sections[*item.section];
      out += fmt::format("== {} {}\n", open.code.empty() ? "-" : open.code, open.title);
    }
    section = item.section;
    out += (item.parent ? "> " : "") + print_item(meeting, index);
  }
  for (const Block& block : meeting.text.closing) out += "after: " + print(block) + "\n";
  return out;
}

std::string print_diagnostics(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    out += fmt::format("{}:{} {}", diagnostic.file, diagnostic.place.line, diagnostic.rule);
    for (const std::string& argument : diagnostic.arguments) out += " | " + argument;
    out += "\n";
  }
  return out;
}

std::string header_of(std::string_view markdown, std::string path) {
  return print_header(read_markdown_minutes(markdown, std::move(path)).meeting.facts.header);
}

std::string agenda_of(std::string_view markdown, std::string path) {
  return print_agenda(read_markdown_minutes(markdown, std::move(path)).meeting);
}

}  // namespace openverslag
