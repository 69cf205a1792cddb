// The themes of items, by the words of their titles and decisions.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/archive.h"
#include "archive/subjects.h"

namespace openverslag {

// Finds keywords in texts; each distinct word and text is looked at once.
class ThemeMatcher {
 public:
  ThemeMatcher(const std::vector<RegisteredTheme>& themes, std::string language);
  // Indices of the themes, in order.
  const std::vector<std::uint32_t>& themes_of(const std::string& text);

 private:
  enum class Shape : std::uint8_t { whole, beginning, ending, part };
  struct WordPattern {
    Shape shape;
    std::string text;  // a stem, or the letters beside the star
  };
  struct Keyword {
    std::uint32_t theme;
    std::vector<WordPattern> words;
  };

  WordPattern read_pattern(std::string_view word) const;
  bool fits(const WordPattern& pattern, const std::string& word, const std::string& stemmed) const;
  // Keywords whose first word this is.
  const std::vector<std::uint32_t>& keywords_of(const std::string& word);
  bool follows(const Keyword& keyword, const std::vector<std::string>& words, std::size_t at) const;

  std::string language_;
  std::vector<Keyword> keywords_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> of_stem_;
  std::vector<std::uint32_t> with_star_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> of_word_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> of_text_;
};

struct Themes {
  std::vector<Theme> themes;                                   // by label; only those with items
  std::vector<std::vector<std::vector<ThemeIndex>>> of_items;  // as the meetings and items
};

// Fills in Subject::themes too.
Themes find_themes(const MeetingList& meetings, const std::vector<MeetingLinks>& links,
                   const Registry& registry, const std::string& language, Subjects& subjects);

}  // namespace openverslag
