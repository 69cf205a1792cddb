#include "archive/kept_paragraphs.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <string_view>

#include "archive/same_paragraphs.h"

namespace openverslag {
namespace {

void append_paragraphs(const std::vector<KnownParagraph>& all, std::string& tokens) {
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    const auto follows = [&] {
      return all[i].lines == 1 && all[end].lines == 1 && all[end].number == all[end - 1].number + 1;
    };
    while (end < all.size() && follows()) ++end;
    if (i > 0) tokens += ',';
    tokens += std::to_string(all[i].number);
    if (end > i + 1) tokens += "-" + std::to_string(all[end - 1].number);
    if (all[i].lines != 1) tokens += "*" + std::to_string(all[i].lines);
    i = end;
  }
}

std::uint32_t take_number(std::string_view& rest) {
  std::uint32_t number = 0;
  const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  return number;
}

bool take_sign(std::string_view& rest, char sign) {
  if (!rest.starts_with(sign)) return false;
  rest.remove_prefix(1);
  return true;
}

// Up to what is not understood: a record has no million paragraphs.
std::vector<KnownParagraph> read_paragraphs(std::string_view rest) {
  constexpr std::uint32_t kMost = 1'000'000;
  std::vector<KnownParagraph> all;
  do {
    const std::uint32_t first = take_number(rest);
    const std::uint32_t last = take_sign(rest, '-') ? take_number(rest) : first;
    if (first == 0 || last < first || last > kMost) break;
    for (std::uint32_t number = first; number <= last; ++number) all.push_back({number});
    if (take_sign(rest, '*')) all.back().lines = take_number(rest);
  } while (take_sign(rest, ','));
  return all;
}

// The words of known paragraphs, which stand in so many lines each; empty where there are none.
std::vector<std::string> words_of(const std::vector<KnownParagraph>& known,
                                  const std::vector<std::string>& lines) {
  std::vector<std::string> words;
  std::size_t line = 0;
  for (const KnownParagraph& each : known) {
    std::string& one = words.emplace_back();
    for (std::uint32_t i = 0; i < each.lines && line < lines.size(); ++i)
      one += lines[line++] + "\n";
  }
  return words;
}

std::vector<std::string> words_of(const std::vector<Block>& blocks) {
  std::vector<std::string> words;
  for (const Block& block : blocks) {
    std::string& one = words.emplace_back();
    for (const std::string& line : block_lines(block)) one += line + "\n";
  }
  return words;
}

// Published before numbers were recorded: a line was a paragraph.
KnownParagraphs unrecorded(std::size_t lines) {
  KnownParagraphs known;
  for (std::uint32_t number = 1; number <= lines; ++number) {
    known.last.push_back({number});
    known.ever.insert(number);
  }
  return known;
}

KeptNumbers plain_or(std::vector<std::uint32_t> now, std::set<std::uint32_t> ever) {
  bool is_plain = true;
  for (std::size_t i = 0; i < now.size(); ++i) {
    is_plain = is_plain && now[i] == i + 1;
    ever.erase(now[i]);
  }
  if (is_plain && ever.empty()) return {};
  return std::make_shared<const ParagraphNumbers>(
      ParagraphNumbers{std::move(now), {ever.begin(), ever.end()}});
}

// `part`: the words before; null: the file has not changed, or nobody knows them.
KeptNumbers kept_numbers(const KnownParagraphs& known, const PublishedPart* part,
                         const std::vector<Block>& blocks) {
  std::vector<std::uint32_t> now(blocks.size(), 0);
  if (part != nullptr) {
    const std::vector<std::string> before = words_of(known.last, part->lines);
    const std::vector<std::string> after = words_of(blocks);
    const auto same = same_paragraphs(before, after);
    for (std::size_t i = 0; i < now.size(); ++i) {
      if (same[i]) now[i] = known.last[*same[i]].number;
    }
  } else if (known.last.size() == blocks.size()) {
    std::ranges::transform(known.last, now.begin(), &KnownParagraph::number);
  }
  std::uint32_t last = known.ever.empty() ? 0 : *known.ever.rbegin();
  for (std::uint32_t& number : now) {
    if (number == 0) number = ++last;
  }
  return plain_or(std::move(now), known.ever);
}

// Every part that has paragraphs, with them.
template <class Visit>
void visit_parts(const Facts& facts, const MeetingText& text, const Visit& visit) {
  visit(kPreamblePart, text.preamble, facts.preamble_paragraphs);
  for (std::size_t i = 0; i < facts.items.size(); ++i) {
    if (!facts.items[i].withdrawn)
      visit(std::string_view(facts.items[i].anchor), text.items[i].blocks,
            facts.items[i].paragraphs);
  }
  visit(kClosingPart, text.closing, facts.closing_paragraphs);
}

}  // namespace

std::string paragraph_tokens(const Facts& facts, const MeetingText& text) {
  std::string tokens;
  visit_parts(
      facts, text,
      [&](std::string_view part, const std::vector<Block>& blocks, const KeptNumbers& kept) {
        if (blocks.empty()) return;
        std::vector<KnownParagraph> all;
        for (std::uint32_t i = 0; i < blocks.size(); ++i)
          all.push_back({kept ? kept->now[i] : i + 1,
                         static_cast<std::uint32_t>(block_lines(blocks[i]).size())});
        if (!tokens.empty()) tokens += ' ';
        tokens.append(part) += ':';
        append_paragraphs(all, tokens);
      });
  return tokens;
}

ParagraphsByPart known_paragraphs(const KnownMinutes& minutes) {
  ParagraphsByPart known;
  for (const KnownVersion& version : minutes.versions) {
    std::string_view rest = version.paragraphs;
    while (!rest.empty()) {
      const std::string_view token = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(token.size() + 1, rest.size()));
      const std::size_t colon = token.find(':');
      if (colon == token.npos) continue;
      KnownParagraphs& part = known[std::string(token.substr(0, colon))];
      part.last = read_paragraphs(token.substr(colon + 1));
      for (const KnownParagraph& each : part.last) part.ever.insert(each.number);
    }
  }
  return known;
}

bool has_paragraphs_of(const ParagraphsByPart& known, const Facts& facts, const MeetingText& text) {
  bool has = true;
  visit_parts(facts, text,
              [&](std::string_view part, const std::vector<Block>& blocks, const KeptNumbers&) {
                const auto found = known.find(part);
                has = has && (found == known.end() || found->second.last.size() == blocks.size());
              });
  return has;
}

void keep_paragraphs(const ParagraphsByPart& known, const PublishedText& words,
                     const MeetingText& text, Facts& facts) {
  const auto kept = [&](std::string_view anchor, const std::vector<Block>& blocks) {
    const PublishedPart* const part = find_part(words, anchor);
    const auto found = known.find(anchor);
    if (found != known.end()) return kept_numbers(found->second, part, blocks);
    if (part == nullptr) return KeptNumbers();
    return kept_numbers(unrecorded(part->lines.size()), part, blocks);
  };
  facts.preamble_paragraphs = kept(kPreamblePart, text.preamble);
  for (std::size_t i = 0; i < facts.items.size(); ++i)
    facts.items[i].paragraphs = kept(facts.items[i].anchor, text.items[i].blocks);
  facts.closing_paragraphs = kept(kClosingPart, text.closing);
}

}  // namespace openverslag
