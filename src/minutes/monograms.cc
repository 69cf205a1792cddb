#include "minutes/monograms.h"

#include <algorithm>

#include "text/utf8.h"

namespace openverslag {

namespace {

std::string first_letter(std::string_view word) {
  return word.empty() ? std::string() : std::string(word.substr(0, code_point_at(word, 0).length));
}

// "vd" of "van der", "PP" of "Peter-Paul".
std::string letters_of_words(std::string_view words) {
  std::string letters;
  bool begins = true;
  for (const char c : words) {
    const bool parts = c == ' ' || c == '-';
    if (begins && !parts && c != '\'') letters += c;
    begins = parts;
  }
  return letters;
}

}  // namespace

std::vector<std::string> monograms_of(const PersonName& name) {
  const std::string first = first_letter(name.initials.empty() ? name.given : name.initials);
  const std::string last = first_letter(name.surname);
  if (first.empty() || last.empty()) return {};
  std::vector<std::string> all = {first + last};
  // "KDH" of Kurt D'Haene
  const std::size_t apostrophe = name.surname.find_first_of("'\xE2");
  if (apostrophe == last.size() && apostrophe + 1 < name.surname.size()) {
    const std::size_t behind = name.surname[apostrophe] == '\'' ? 1 : 3;
    if (apostrophe + behind < name.surname.size())
      all.push_back(first + last + first_letter(name.surname.substr(apostrophe + behind)));
  }
  // "PPK" of Peter-Paul Koch
  const std::string given = letters_of_words(name.given);
  if (given.size() > 1) all.push_back(given + last);
  std::string particles = letters_of_words(name.particle);
  if (particles.empty()) return all;
  all.push_back(first + particles + last);
  if (particles.size() > 1) all.push_back(first + particles.substr(0, 1) + last);
  for (char& c : particles) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  all.push_back(first + particles + last);  // "JVD"
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

bool is_monogram(std::string_view printed, const PersonName& name) {
  if (printed.empty()) return false;
  const std::vector<std::string> all = monograms_of(name);
  return std::ranges::find(all, printed) != all.end();
}

}  // namespace openverslag
