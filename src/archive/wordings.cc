#include "archive/wordings.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

void drop_first_word(std::string_view& text, const PhraseList& words) {
  const auto blank = text.find(' ');
  if (blank != text.npos && words.has(text.substr(0, blank))) text.remove_prefix(blank + 1);
}

// The longest office that the folded text begins with.
std::string_view office_of(std::string_view text, const PhraseList& offices) {
  std::string_view longest;
  for (const std::string& office : offices) {
    if (!text.starts_with(office) || office.size() <= longest.size()) continue;
    if (text.size() == office.size() || text[office.size()] == ' ') longest = office;
  }
  return longest;
}

}  // namespace

const Wording& Wordings::of(const SharedText& printed) {
  const Wording*& wording = shared_[&printed.str()];
  if (wording == nullptr) {
    auto found = known_.find(printed);
    if (found == known_.end()) found = known_.emplace(printed, read(printed)).first;
    wording = &found->second;
  }
  return *wording;
}

Wording Wordings::read(const std::string& printed) const {
  Wording wording;
  wording.folded = fold(printed);
  std::string_view bare = wording.folded;
  drop_first_word(bare, vocabulary_.articles);
  if (vocabulary_.chair_words.has(bare)) {
    wording.kind = WordingKind::chair;
  } else if (vocabulary_.secretary_words.has(bare)) {
    wording.kind = WordingKind::secretary;
  } else {
    if (const auto name = parse_person_name(printed, vocabulary_.names)) {
      wording.form = names_.add(*name);
      wording.kind = WordingKind::name;
    }
    wording.role = office_of(bare, vocabulary_.names.offices);
    if (!wording.role.empty() && read_office(printed, wording)) wording.kind = WordingKind::office;
  }
  return wording;
}

// "burgemeester van Aa" is the office of a place, "burgemeester Van Aa" and "burgemeester van der
// Aa" are names.
bool Wordings::read_office(const std::string& printed, Wording& wording) const {
  std::string_view rest = wording.folded;
  rest.remove_prefix(rest.find(wording.role) + wording.role.size());
  rest = trim(rest);
  if (rest.empty()) return true;
  if (!rest.starts_with("van ")) return false;
  const std::string_view place = rest.substr(4);
  const bool small_van = printed.find(" van ") < printed.find(" Van ");
  const auto begins_name = [&](const std::string& particle) {
    return particle != "van" && rest.starts_with(particle + " ");
  };
  const bool is_particle = std::ranges::any_of(vocabulary_.names.particles, begins_name);
  if (!small_van || is_particle) return false;
  wording.organisation = place;
  return true;
}

}  // namespace openverslag
