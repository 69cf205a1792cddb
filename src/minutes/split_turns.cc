#include "minutes/split_turns.h"

#include <algorithm>

#include "minutes/inline_labels.h"
#include "minutes/name_uses.h"
#include "minutes/passages.h"

namespace openverslag {
namespace {

constexpr std::string_view kBlanks = " \n\t";

bool is_line_break(const Mark& mark) { return mark.kind == MarkKind::line_break; }

struct Piece {
  std::size_t begin, end;  // bytes
};

// Does the line end there on the page too, or is it only wrapped in the source?
bool is_broken_at(const Text& text, std::size_t line_end) {
  const auto first =
      std::lower_bound(text.marks.begin(), text.marks.end(), line_end,
                       [](const Mark& mark, std::size_t byte) { return mark.begin < byte; });
  for (auto mark = first; mark != text.marks.end() && mark->begin == line_end; ++mark) {
    if (is_line_break(*mark)) return true;
  }
  return false;
}

// The text cut at every line end behind which a label begins, and at every line break behind which
// a turn does: a wrapped line may begin with a name as well.
std::vector<Piece> pieces_of(const Text& text, const Lexicon& lexicon, const KnownNames& known) {
  std::vector<Piece> pieces{{0, text.plain.size()}};
  std::size_t at = text.plain.find('\n');
  if (at == std::string::npos) return pieces;
  const Words words(text.plain, lexicon);
  for (; at != std::string::npos; at = text.plain.find('\n', at + 1)) {
    const std::size_t word = words.index_at(at);
    if (word == 0 || word >= words.size() || words[word - 1].end <= pieces.back().begin) continue;
    const bool turn = is_broken_at(text, at) && turn_begins(words, word, known);
    if (!turn && !find_inline_label(words, word, text)) continue;
    pieces.back().end = text.plain.find_last_not_of(kBlanks, at) + 1;
    pieces.push_back({text.plain.find_first_not_of(kBlanks, at), text.plain.size()});
  }
  return pieces;
}

// The part of the mark inside the piece, if any.
void add_part(const Mark& mark, const Piece& piece, Text& text) {
  const std::size_t begin = std::max<std::size_t>(mark.begin, piece.begin);
  const std::size_t end = std::min<std::size_t>(mark.end, piece.end);
  const bool inside = is_line_break(mark) ? begin == end && end < piece.end : begin < end;
  if (!inside) return;
  text.marks.push_back({mark.kind, static_cast<std::uint32_t>(begin - piece.begin),
                        static_cast<std::uint32_t>(end - piece.begin), mark.target});
}

std::vector<Text> cut(const Text& text, const std::vector<Piece>& pieces) {
  std::vector<Text> parts;
  parts.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    parts.push_back({text.plain.substr(piece.begin, piece.end - piece.begin), {}, text.place});
  }
  for (const Mark& mark : text.marks) {
    const auto behind =
        std::upper_bound(pieces.begin(), pieces.end(), mark.begin,
                         [](std::uint32_t byte, const Piece& piece) { return byte < piece.begin; });
    auto index = static_cast<std::size_t>(behind - pieces.begin()) - 1;
    do {
      add_part(mark, pieces[index], parts[index]);
      ++index;
    } while (index < pieces.size() && pieces[index].begin < mark.end);
  }
  return parts;
}

void append_parts(Block&& block, std::vector<Text> parts, std::vector<Block>& blocks) {
  if (auto* paragraph = std::get_if<Paragraph>(&block)) {
    for (Text& part : parts) blocks.push_back(Paragraph{std::move(part), paragraph->quoted});
    return;
  }
  auto& item = std::get<ListItem>(block);
  const int depth = item.depth;
  item.text = std::move(parts.front());
  blocks.push_back(std::move(block));
  for (std::size_t index = 1; index < parts.size(); ++index) {
    blocks.push_back(ListItem{depth, "", std::nullopt, std::move(parts[index])});
  }
}

}  // namespace

void split_turns(std::vector<Block>& blocks, const Lexicon& lexicon, const KnownNames& known) {
  std::vector<Block> split;
  split.reserve(blocks.size());
  for (Block& block : blocks) {
    const Text* text = std::holds_alternative<Heading>(block) ? nullptr : running_text(block);
    const auto pieces = text ? pieces_of(*text, lexicon, known) : std::vector<Piece>{};
    if (pieces.size() < 2) {
      split.push_back(std::move(block));
    } else {
      std::vector<Text> parts = cut(*text, pieces);
      append_parts(std::move(block), std::move(parts), split);
    }
  }
  blocks = std::move(split);
}

}  // namespace openverslag
