#include "minutes/passages.h"

namespace openverslag {
namespace {

PassageKind kind_of(const Block& block) {
  if (std::holds_alternative<Heading>(block)) return PassageKind::heading;
  return std::holds_alternative<ListItem>(block) ? PassageKind::list_item : PassageKind::paragraph;
}

bool is_task(const Block& block) {
  const auto* item = std::get_if<ListItem>(&block);
  return item && item->ticked;
}

}  // namespace

const Text* running_text(const Block& block) {
  if (const auto* heading = std::get_if<Heading>(&block)) return &heading->text;
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) return &paragraph->text;
  if (const auto* item = std::get_if<ListItem>(&block)) return &item->text;
  return nullptr;
}

std::vector<Passage> read_passages(const std::vector<Block>& blocks, const Lexicon& lexicon) {
  std::vector<Passage> passages;
  passages.reserve(blocks.size());
  for (std::uint32_t index = 0; index < blocks.size(); ++index) {
    const Text* text = running_text(blocks[index]);
    if (!text) continue;
    Words words(text->plain, lexicon);
    std::vector<Sentence> sentences = split_sentences(words);
    passages.push_back({index, kind_of(blocks[index]), is_task(blocks[index]), text,
                        std::move(words), std::move(sentences)});
  }
  return passages;
}

}  // namespace openverslag
