#include "minutes/header.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "minutes/attendee.h"
#include "minutes/file_name.h"
#include "minutes/header_blocks.h"
#include "minutes/passages.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {

namespace {

const FrontMatterValue* front_matter(const Document& document,
                                     std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    for (const FrontMatterValue& value : document.front_matter) {
      if (fold(value.key) == key) return &value;
    }
  }
  return nullptr;
}

void take_front_matter_date(const Document& document, HeaderDraft& draft) {
  const FrontMatterValue* value = front_matter(document, {"date", "datum"});
  if (!value) return;
  if (const auto found = find_date(value->value)) {
    draft.dates.push_back({found->date, DateSource::front_matter, value->place});
  } else {
    note_impossible_date(value->value, value->place, draft);
  }
}

void take_front_matter(const Document& document, const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  if (const auto* title = front_matter(document, {"title", "titel"});
      title && header.title.empty()) {
    header.title = title->value;
    header.title_place = title->place;
  }
  if (const auto* published = front_matter(document, {"published", "gepubliceerd"})) {
    header.published = parse_iso_date(published->value);
    note_impossible_date(published->value, published->place, draft);
  }
  if (const auto* status = front_matter(document, {"status"})) {
    header.draft |= read_title(status->value, vocabulary).draft;
  }
  if (const auto* location = front_matter(document, {"location", "locatie", "plaats"});
      location && header.location.empty()) {
    header.location = location->value;
  }
}

// What the labels did not say and the title does.
TitleFacts take_title(const Vocabulary& vocabulary, HeaderDraft& draft) {
  Header& header = draft.header;
  TitleFacts facts = read_title(header.title, vocabulary);
  if (header.publicity.empty()) header.publicity = facts.publicity;
  header.draft |= facts.draft;
  const bool says_body = facts.of_minutes || facts.date || names_a_body(facts.body, vocabulary);
  if (header.body.empty() && says_body) header.body = facts.body;
  return facts;
}

bool is_body_folder(std::string_view folder) {
  return !folder.empty() && folder != "meetings" && folder != "vergaderingen" &&
         folder.find_first_not_of("0123456789") != std::string_view::npos;
}

void find_body(const Document& document, const FileNameFacts& file, const Vocabulary& vocabulary,
               HeaderDraft& draft) {
  Header& header = draft.header;
  if (const auto* body = front_matter(document, {"body", "orgaan"}); body && header.body.empty()) {
    header.body = body->value;
  }
  take_title(vocabulary, draft);
  if (header.body.empty() && is_body_folder(file.folder)) header.body = file.folder;
  if (header.body.empty()) header.body = body_in(file.words, vocabulary);
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
    return;
  }
}

void find_offices(const Vocabulary& vocabulary, Header& header) {
  for (const Attendee& attendee : header.present) {
    if (!header.chair && is_chair_role(attendee, vocabulary)) header.chair = attendee;
    if (!header.secretary && is_secretary_role(attendee, vocabulary)) header.secretary = attendee;
  }
}

bool is_in_text(DateSource source) {
  return source == DateSource::label || source == DateSource::title;
}

// The surest date, unless another one in the text is also that of the front matter or of the file's
// name: then a template was filled in badly.
const DateSaid* choose_date(const std::vector<DateSaid>& dates) {
  const auto is_confirmed = [&](const DateSaid& said) {
    return is_in_text(said.source) &&
           std::any_of(dates.begin(), dates.end(), [&](const DateSaid& other) {
             return !is_in_text(other.source) && other.date == said.date;
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
  for (const auto& [printed, place] : draft.impossible_dates) {
    diagnostics.warning("impossible-date", {path, place, printed}, {printed});
  }
  const DateSaid* chosen = choose_date(draft.dates);
  if (!chosen && !draft.impossible_dates.empty()) return;
  if (!chosen) return diagnostics.warning("no-date", {path});
  draft.header.date = chosen->date;
  draft.header.date_place = chosen->place;
  for (const DateSaid& other : draft.dates) {
    if (other.date == chosen->date || other.date == draft.header.continued_on) continue;
    // A date in some line before the first item need not be that of the meeting.
    if (other.source == DateSource::loose_line || other.source == DateSource::letterhead) continue;
    diagnostics.warning(
        "date-conflict", {path, chosen->place},
        {iso_date(chosen->date), where(*chosen, path), iso_date(other.date), where(other, path)});
    return;
  }
}

Text set_title(const Block& block, HeaderDraft& draft) {
  Text text;
  if (const auto* heading = std::get_if<Heading>(&block)) text = heading->text;
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) text = paragraph->text;
  draft.header.title = collapse_space(text.plain);
  draft.header.title_place = text.place;
  return text;
}

}  // namespace

HeaderWords read_header(const Document& document, std::vector<Block> blocks,
                        std::optional<std::size_t> title, const Vocabulary& vocabulary,
                        Diagnostics& diagnostics) {
  const FileNameFacts file = read_file_name(document.path);
  HeaderDraft draft;
  HeaderDraft elsewhere;
  take_front_matter_date(document, elsewhere);
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
  draft.dates.insert(draft.dates.end(), elsewhere.dates.begin(), elsewhere.dates.end());
  std::ranges::move(elsewhere.impossible_dates, std::back_inserter(draft.impossible_dates));
  take_front_matter(document, vocabulary, draft);
  find_body(document, file, vocabulary, draft);
  find_body_line(words.preamble, vocabulary, draft.header);
  find_offices(vocabulary, draft.header);
  find_date(document.path, draft, diagnostics);
  take_times_of_date_line(draft);
  words.header = std::move(draft.header);
  return words;
}

}  // namespace openverslag
