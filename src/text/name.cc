#include "text/name.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

std::string first_names(const PersonName& name) {
  if (name.given.empty()) return name.initials;
  return name.nickname.empty() ? name.given : name.given + " (" + name.nickname + ")";
}

bool ends_in_apostrophe(std::string_view text) {
  return text.ends_with('\'') || text.ends_with("’") || text.ends_with("‘");
}

bool begins_with_apostrophe(std::string_view text) {
  return text.starts_with('\'') || text.starts_with("’") || text.starts_with("‘");
}

// 't and d' are small wherever they stand.
bool takes_capital(std::string_view particle) {
  const std::string_view first = particle.substr(0, particle.find(' '));
  return !begins_with_apostrophe(first) && !ends_in_apostrophe(first) && first[0] >= 'a' &&
         first[0] <= 'z';
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
  }
}

// One first name or initial.
struct Piece {
  std::string folded;
  bool initial;
};

bool agree(const Piece& a, const Piece& b) {
  if (!a.initial && !b.initial) return a.folded == b.folded;
  return a.folded.starts_with(b.folded) || b.folded.starts_with(a.folded);
}

using Pieces = std::vector<Piece>;

bool agree(const Pieces& a, const Pieces& b) {
  const std::size_t common = std::min(a.size(), b.size());
  return std::equal(a.begin(), a.begin() + common, b.begin(),
                    [](const Piece& x, const Piece& y) { return agree(x, y); });
}

// "Jan-Willem" is two, "T.J." and "TJ" are two, "Th.P." is two.
Pieces pieces(std::string_view printed, bool initials) {
  Pieces result;
  bool fresh = true;
  for (std::size_t at = 0; at < printed.size();) {
    const CodePoint next = code_point_at(printed, at);
    const std::string folded = is_letter(next.value) ? fold(printed.substr(at, next.length)) : "";
    // The J of "IJ." is no initial of its own.
    const bool ij = folded == "j" && !result.empty() && result.back().folded == "i";
    const bool capital = initials && is_capital(next.value) && !(ij && !fresh);
    if (!folded.empty() && (fresh || capital)) result.push_back({"", initials});
    if (!folded.empty()) result.back().folded += folded;
    fresh = folded.empty();
    at += next.length;
  }
  return result;
}

// What somebody is called: "Anton" and "Ton".
std::vector<Pieces> called(const PersonName& name) {
  std::vector<Pieces> all;
  for (const std::string* each : {&name.given, &name.nickname}) {
    if (!each->empty()) all.push_back(pieces(*each, false));
  }
  return all;
}

bool any_agree(const std::vector<Pieces>& a, const std::vector<Pieces>& b) {
  return std::ranges::any_of(a, [&](const Pieces& x) {
    return std::ranges::any_of(b, [&](const Pieces& y) { return agree(x, y); });
  });
}

}  // namespace

std::string full_surname(const PersonName& name) {
  if (name.particle.empty()) return name.surname;
  return name.particle + (ends_in_apostrophe(name.particle) ? "" : " ") + name.surname;
}

std::string display_name(const PersonName& name) {
  std::string surname = full_surname(name);
  const std::string first = first_names(name);
  if (!first.empty()) return first + ' ' + surname;
  const bool capital = !name.particle.empty() && takes_capital(name.particle);
  if (capital) surname[0] = static_cast<char>(surname[0] - 32);
  return surname;
}

std::string sort_name(const PersonName& name) {
  std::string after = first_names(name);
  if (!name.particle.empty()) after += (after.empty() ? "" : " ") + name.particle;
  return after.empty() ? name.surname : name.surname + ", " + after;
}

std::string surname_key(const PersonName& name) {
  std::string key = fold(full_surname(name));
  replace_all(key, " -", "-");
  replace_all(key, "- ", "-");
  for (const std::string_view printed : {"v/d ", "vd ", "v.d ", "v. d. "}) {
    if (key.starts_with(printed)) key.replace(0, printed.size(), "v.d. ");
  }
  const std::size_t glued = key.find("'t ");
  const bool needs_blank = glued != std::string::npos && glued > 0 && key[glued - 1] != ' ';
  if (needs_blank) key.insert(glued, " ");
  return key;
}

bool first_names_agree(const PersonName& a, const PersonName& b) {
  std::vector<Pieces> of_a = called(a);
  std::vector<Pieces> of_b = called(b);
  if (!of_a.empty() && !of_b.empty()) return any_agree(of_a, of_b);
  // Initials may be those of the name somebody is called by: "A. (Ton) Bee" is "T. Bee" too.
  if (!a.initials.empty()) of_a.push_back(pieces(a.initials, true));
  if (!b.initials.empty()) of_b.push_back(pieces(b.initials, true));
  return of_a.empty() || of_b.empty() || any_agree(of_a, of_b);
}

}  // namespace openverslag
