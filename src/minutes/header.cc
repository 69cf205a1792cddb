#include "minutes/header.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "minutes/attendee.h"
#include "minutes/file_name.h"
#include "minutes/header_blocks.h"
#include "minutes/overrides.h"
#include "minutes/passages.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// What the labels did not say and the title does.
void take_title(const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  const TitleFacts facts = read_title(header.title, vocabulary);
  const auto take = [&](std::string_view field, std::string& value, const std::string& said) {
    if (!value.empty() || said.empty()) return;
    value = said;
    note_origin(header, {field, HeaderRule::title, header.title_place});
  };
  take("publicity", header.publicity, facts.publicity);
  header.draft |= facts.draft;
  if (facts.draft) note_origin(header, {"status", HeaderRule::title, header.title_place});
  const bool says_body = facts.of_minutes || facts.date || names_a_body(facts.body, vocabulary);
  if (says_body) take("body", header.body, facts.body);
}

bool is_body_folder(std::string_view folder) {
  return !folder.empty() && folder != "meetings" && folder != "vergaderingen" &&
         folder.find_first_not_of("0123456789") != std::string_view::npos;
}

// "Verslag van de werkgroep Aa, 3 mei 2022" on a line below the title "Verslag".
void find_body_in_opening(const std::vector<Block>& preamble, const Vocabulary& vocabulary,
                          Header& header) {
  for (const Block& block : preamble) {
    const std::string_view words = opening_sentence(block);
    if (!is_opening_formula(words, vocabulary)) continue;
    header.body = body_in(words.substr(0, find_date(words)->begin), vocabulary);
    if (!header.body.empty())
      return note_origin(header, {"body", HeaderRule::line, place_of(block)});
  }
}

void find_body(const FileNameFacts& file, const std::vector<Block>& preamble,
               const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  take_title(vocabulary, draft);
  if (header.body.empty()) find_body_in_opening(preamble, vocabulary, header);
  if (header.body.empty() && is_body_folder(file.folder)) {
    header.body = file.folder;
    note_origin(header, {"body", HeaderRule::folder, {}});
  }
  if (!header.body.empty()) return;
  header.body = body_in(file.words, vocabulary);
  if (!header.body.empty()) note_origin(header, {"body", HeaderRule::file_name, {}});
}

// "DORPSRAAD ZANDWIJK" on a line of its own, where the title itself names no body.
void find_body_line(const std::vector<Block>& preamble, const Vocabulary& vocabulary,
                    Header& header) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (names_a_body(header.body, vocabulary)) return;
  for (const Block& block : preamble) {
    const Text* text = running_text(block);
    if (text == nullptr || std::holds_alternative<ListItem>(block)) return;
    const bool is_body = text->plain.size() <= kLongest && names_a_body(text->plain, vocabulary) &&
                         says_only_a_body(text->plain, vocabulary);
    if (!is_body) continue;
    header.body = collapse_space(text->plain);
    std::erase_if(header.origins, [](const FieldOrigin& each) { return each.field == "body"; });
    note_origin(header, {"body", HeaderRule::line, text->place});
    return;
  }
}

// A list of names always has a label, or a heading in a table.
void note_lists(Header& header) {
  const auto note = [&](std::string_view field, const std::vector<Attendee>& people) {
    if (!people.empty()) note_origin(header, {field, HeaderRule::label, people.front().place});
  };
  note("present", header.present);
  note("absent", header.absent);
}

bool is_in_text(DateSource source) {
  return source == DateSource::label || source == DateSource::timed_line ||
         source == DateSource::title;
}

bool is_by_clerk(DateSource source) { return source <= DateSource::front_matter; }

HeaderRule rule_of(DateSource source) {
  switch (source) {
    case DateSource::sidecar:
      return HeaderRule::sidecar;
    case DateSource::front_matter:
    case DateSource::program:
      return HeaderRule::front_matter;
    case DateSource::label:
      return HeaderRule::label;
    case DateSource::title:
      return HeaderRule::title;
    case DateSource::letterhead:
      return HeaderRule::letterhead;
    case DateSource::timed_line:
    case DateSource::loose_line:
      return HeaderRule::line;
    case DateSource::file_name:
      break;
  }
  return HeaderRule::file_name;
}

// The date that the clerk gave; else the surest, unless another one in the text is also that of the
// front matter or of the file's name: then a template was filled in badly.
const DateSaid* choose_date(const std::vector<DateSaid>& dates) {
  if (!dates.empty() && is_by_clerk(dates.front().source)) return &dates.front();
  const auto is_confirmed = [&](const DateSaid& said) {
    return is_in_text(said.source) &&
           std::any_of(dates.begin(), dates.end(), [&](const DateSaid& other) {
             return !is_in_text(other.source) && other.source != DateSource::loose_line &&
                    other.date == said.date;
           });
  };
  const auto chosen = std::find_if(dates.begin(), dates.end(), is_confirmed);
  if (chosen != dates.end()) return &*chosen;
  return dates.empty() ? nullptr : &dates.front();
}

std::string where(const DateSaid& said, const std::string& path) {
  return said.place.line == 0 ? path : fmt::format("{}:{}", path, said.place.line);
}

void find_date(const std::string& path, HeaderDraft& draft, Diagnostics& diagnostics) {
  std::stable_sort(draft.dates.begin(), draft.dates.end(),
                   [](const DateSaid& a, const DateSaid& b) { return a.source < b.source; });
  for (const auto& [printed, place, file] : draft.impossible_dates) {
    diagnostics.warning("impossible-date", {file.empty() ? path : file, place, printed}, {printed});
  }
  const DateSaid* chosen = choose_date(draft.dates);
  if (!chosen && !draft.impossible_dates.empty()) return;
  if (!chosen) return diagnostics.warning("no-date", {path});
  Header& header = draft.header;
  header.date = chosen->date;
  header.date_place = chosen->source == DateSource::sidecar ? Place{} : chosen->place;
  FieldOrigin origin = {"date", rule_of(chosen->source), chosen->place, chosen->file};
  const auto conflict = std::ranges::find_if(draft.dates, [&](const DateSaid& other) {
    // A date in some line before the first item need not be that of the meeting.
    return other.date != chosen->date && other.date != header.continued_on &&
           other.source != DateSource::loose_line && other.source != DateSource::letterhead;
  });
  if (conflict == draft.dates.end()) return note_origin(header, std::move(origin));
  if (is_by_clerk(chosen->source) && conflict->source == DateSource::label)
    origin.replaced = iso_date(conflict->date);
  note_origin(header, std::move(origin));
  // A file beside the minutes was written to settle it.
  if (chosen->source == DateSource::sidecar) return;
  diagnostics.warning("date-conflict", {path, chosen->place},
                      {iso_date(chosen->date), where(*chosen, path), iso_date(conflict->date),
                       where(*conflict, path)});
}

// "Openbaarheid: geheim". What a title says may be of the meeting, and its list of decisions
// public.
void refuse_closed(const std::string& path, const Vocabulary& vocabulary, const Header& header,
                   Diagnostics& diagnostics) {
  const auto origin = std::ranges::find_if(header.origins, [](const FieldOrigin& each) {
    return each.field == "publicity" && each.rule != HeaderRule::title;
  });
  if (origin == header.origins.end()) return;
  const std::string said = fold(header.publicity);
  const bool is_closed = std::ranges::any_of(vocabulary.closed_words, [&](const std::string& word) {
    return said.find(word) != said.npos;
  });
  if (is_closed) diagnostics.error("closed-minutes", {path, origin->place}, {header.publicity});
}

Text set_title(const Block& block, HeaderDraft& draft) {
  Text text;
  if (const auto* heading = std::get_if<Heading>(&block)) text = heading->text;
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) text = paragraph->text;
  draft.header.title = collapse_space(text.plain);
  draft.header.title_place = text.place;
  note_origin(draft.header, {"title", HeaderRule::title, text.place});
  return text;
}

}  // namespace

void find_offices(const Vocabulary& vocabulary, Header& header) {
  const auto take = [&](std::string_view field, std::optional<Attendee>& office,
                        const Attendee& attendee) {
    office = attendee;
    note_origin(header, {field, HeaderRule::role, attendee.place});
  };
  const bool wants_chair = !header.chair && !is_given(header, "chair");
  const bool wants_secretary = !header.secretary && !is_given(header, "secretary");
  for (const Attendee& attendee : header.present) {
    if (wants_chair && !header.chair && is_chair_role(attendee, vocabulary))
      take("chair", header.chair, attendee);
    if (wants_secretary && !header.secretary && is_secretary_role(attendee, vocabulary))
      take("secretary", header.secretary, attendee);
  }
}

HeaderWords read_header(const Document& document, std::vector<Block> blocks,
                        std::optional<std::size_t> title, const Vocabulary& vocabulary,
                        Diagnostics& diagnostics) {
  const FileNameFacts file = read_file_name(document.path);
  HeaderDraft draft;
  HeaderDraft elsewhere;
  take_given_date(document, elsewhere);
  if (file.date) elsewhere.dates.push_back({*file.date, DateSource::file_name, {}});
  if (!elsewhere.dates.empty()) draft.year = elsewhere.dates.front().date.year();
  Text title_line;
  if (title) {
    title_line = set_title(blocks[*title], draft);
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(*title));
  }
  HeaderWords words;
  words.preamble = read_header_blocks(std::move(blocks), vocabulary, draft);
  take_title_line(title_line, vocabulary, draft);  // labels say times and place more surely
  take_opening_sentence(words.preamble, vocabulary, draft);
  draft.dates.insert(draft.dates.end(), elsewhere.dates.begin(), elsewhere.dates.end());
  std::ranges::move(elsewhere.impossible_dates, std::back_inserter(draft.impossible_dates));
  take_given_title(document, draft.header);
  find_body(file, words.preamble, vocabulary, draft);
  find_body_line(words.preamble, vocabulary, draft.header);
  apply_overrides(document, vocabulary, draft.header, diagnostics);
  refuse_closed(document.path, vocabulary, draft.header, diagnostics);
  note_lists(draft.header);
  find_offices(vocabulary, draft.header);
  find_date(document.path, draft, diagnostics);
  take_date_line(vocabulary, draft);
  words.header = std::move(draft.header);
  return words;
}

}  // namespace openverslag
