// A regular expression, and the words around what it matches.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

struct Match {
  std::size_t begin, end;  // bytes, of the first group of the pattern
};

// RE2's syntax, so that no text takes more than linear time. The pattern has at least one group.
class Pattern {
 public:
  explicit Pattern(const std::string& expression);
  ~Pattern();

  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  bool matches_in(std::string_view text) const { return find(text).has_value(); }

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

// Calls `take` with each match; it returns where to go on looking, behind the match's begin.
void for_each_match(const Pattern& pattern, std::string_view text,
                    const std::function<std::size_t(const Match&)>& take);

std::string digits_of(std::string_view text);

// Neither side of the match goes on with a letter or a digit, or with one behind a sign ("12-3").
bool stands_alone(std::string_view text, const Match& match);

// A digit stands right behind a letter, or behind a sign that joins it to one: "BSN1", "tel_0".
bool has_glued_digits(std::string_view text);

// At most `bytes` before or behind the match, within its line.
std::string_view words_before(std::string_view text, const Match& match, std::size_t bytes);
std::string_view words_after(std::string_view text, const Match& match, std::size_t bytes);

// The words before say what kind of number this is, and it is no person's: a case, an amount, …
bool is_other_number(std::string_view text, const Match& match);

}  // namespace openverslag
