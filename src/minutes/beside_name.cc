#include "minutes/beside_name.h"

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {

bool has_capital(std::string_view word) {
  return !word.empty() && is_capital(code_point_at(word, 0).value) &&
         is_letter(code_point_at(word, 0).value);
}

std::string bare_word(std::string_view word) {
  std::string folded = fold(word);
  while (!folded.empty() && (folded.back() == '.' || folded.back() == '\'')) folded.pop_back();
  return folded;
}

bool ends_sentence(std::string_view word, const Vocabulary& vocabulary) {
  if (word.ends_with('!') || word.ends_with('?')) return true;
  if (!word.ends_with('.') || word.find('.') < word.size() - 1) return false;
  constexpr auto kShortened =
      std::to_array<std::string_view>({"fa.", "st.", "stg.", "str.", "plv.", "wnd.", "mr.", "dr."});
  const std::string folded = fold(word);
  const bool is_short = has_capital(word) && word.size() <= 3;  // "Th."
  return !is_short && !holds(vocabulary.names.offices, folded) &&
         !holds(vocabulary.address_offices, folded) && !is_one_of(kShortened, folded);
}

}  // namespace openverslag
