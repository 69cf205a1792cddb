#include "privacy/file_name.h"

#include <algorithm>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

std::string with_blanks(std::string_view path, std::string_view signs) {
  std::string out(path);
  for (char& letter : out) {
    if (signs.find(letter) != std::string_view::npos) letter = ' ';
  }
  return out;
}

// A day and a number make nine digits, too: without the word for it, those stand together.
bool may_be_chance(const PersonalData& one, std::string_view path) {
  if (one.kind != PersonalDataKind::bsn) return false;
  const std::string folded = fold(path);
  const bool is_named = folded.find("bsn") != folded.npos ||
                        folded.find("burgerservice") != folded.npos ||
                        folded.find("sofi") != folded.npos;
  const std::string_view printed = path.substr(one.begin, one.end - one.begin);
  return !is_named && printed.find_first_of(" ._-/") != std::string_view::npos;
}

}  // namespace

// In the order of how much of the name stays as it is, so that the longest value is found.
std::vector<PersonalData> find_in_file_name(std::string_view path,
                                            const std::vector<std::string>& own_domains) {
  std::vector<PersonalData> found;
  for (const std::string_view signs : {"", "_/", "_/-", "_/-."}) {
    for (const PersonalData& one : find_personal_data(with_blanks(path, signs), own_domains)) {
      const bool is_known = std::ranges::any_of(found, [&](const PersonalData& other) {
        return one.begin < other.end && other.begin < one.end;
      });
      if (!is_known && !may_be_chance(one, path)) found.push_back(one);
    }
  }
  std::ranges::sort(found, {}, &PersonalData::begin);
  return found;
}

std::string file_name_without_personal_data(std::string_view path) {
  return with_masks(path, find_in_file_name(path));
}

}  // namespace openverslag
