#include "minutes/action_list_names.h"

#include "minutes/action_text.h"
#include "minutes/bare_name.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Which of its words come before a colon, when they are few enough to say who or what it is about.
std::size_t words_before_colon(const Words& words) {
  constexpr std::size_t kMost = 4;
  for (std::size_t at = 1; at < words.size() && at <= kMost; ++at) {
    if (words[at].gap == ':') return at;
    if (words[at].gap != 0) break;
  }
  return 0;
}

}  // namespace

std::optional<OwnedTask> task_behind_bare_name(const Words& words, const Vocabulary& vocabulary) {
  const std::size_t end = words_before_colon(words);
  if (end == 0) return std::nullopt;
  const auto name = bare_name_at(words, 0, {}, vocabulary);
  if (!name || name->end != end) return std::nullopt;
  const std::string_view task = words.text().substr(words.text().find(':', words[end - 1].end) + 1);
  return OwnedTask{words.printed(0, end), trim(task)};
}

bool is_list_by_names(std::span<const Passage> items, const KnownNames& known,
                      const Vocabulary& vocabulary) {
  std::size_t named = 0;
  for (const Passage& item : items) {
    if (item.kind != PassageKind::list_item) break;
    const std::size_t end = words_before_colon(item.words);
    if (end == 0) continue;
    const bool is_somebody = is_only_owners(item.words.printed(0, end), known, vocabulary) ||
                             task_behind_bare_name(item.words, vocabulary);
    if (!is_somebody) return false;
    ++named;
  }
  return named > 1;
}

}  // namespace openverslag
