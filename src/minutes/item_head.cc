#include "minutes/item_head.h"

#include <algorithm>
#include <array>

#include "text/dates.h"
#include "text/fold.h"
#include "text/whole_words.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestNumber = 12;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// "4", "4a", "2.1", "3.a": digits, then more digits or one letter. Returns its length; 0: none.
std::size_t number_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == 0 || at > 3) return 0;
  while (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
  }
  const std::size_t letter = at < text.size() && text[at] == '.' ? at + 1 : at;
  const bool one_letter =
      letter < text.size() && (is_small(text[letter]) || is_capital(text[letter])) &&
      (letter + 1 == text.size() || !std::isalnum(static_cast<unsigned char>(text[letter + 1])));
  return one_letter ? letter + 1 : at;
}

// "B", "E/F", "H": returns its length; 0: none.
std::size_t section_length(std::string_view text) {
  if (text.empty() || !is_capital(text[0])) return 0;
  std::size_t at = 1;
  while (at + 1 < text.size() && (text[at] == '/' || text[at] == '+') && is_capital(text[at + 1]))
    at += 2;
  return at;
}

// "II.", "XIV)": how many letters; one alone is a section, and 0: none.
std::size_t roman_length(std::string_view text) {
  constexpr std::size_t kLongest = 6;
  const std::size_t length = std::min(text.find_first_not_of("IVX"), text.size());
  const bool closed = length < text.size() && (text[length] == '.' || text[length] == ')');
  return length > 1 && length <= kLongest && closed ? length : 0;
}

std::size_t closing_signs(std::string_view text) {
  return std::min(text.find_first_not_of(".):"), text.size());
}

// "3.a" is item 3a.
std::string without_inner_period(std::string_view number) {
  std::string plain(number);
  if (plain.size() > 2 && plain[plain.size() - 2] == '.' && !is_digit(plain.back())) {
    plain.erase(plain.size() - 2, 1);
  }
  return plain;
}

// The number that `text` begins with; its bytes are `printed`.
std::optional<ItemNumber> leading_number(std::string_view text) {
  if (text.size() >= 2 && is_small(text[0]) && (text[1] == ')' || text[1] == '.')) {
    return ItemNumber{"", std::string(text.substr(0, 1)), std::string(text.substr(0, 2)), true};
  }
  if (const std::size_t roman = roman_length(text)) {
    return ItemNumber{"", std::string(text.substr(0, roman)),
                      std::string(text.substr(0, roman + 1)), false};
  }
  std::size_t at = section_length(text);
  const std::string section(text.substr(0, at));
  if (at > 0 && at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) ++at;
  const std::size_t length = number_length(text.substr(at));
  if (section.empty() && length == 0) return std::nullopt;
  const std::string number = without_inner_period(text.substr(at, length));
  at += length;
  at += closing_signs(text.substr(at));
  if (length > 0 && text.substr(at).starts_with("/ ")) ++at;  // "1/ Opening"
  return ItemNumber{section, number, std::string(text.substr(0, at)), false};
}

std::size_t prefix_length(std::string_view text, const Vocabulary& vocabulary) {
  const std::size_t blank = text.find_first_of("0123456789");
  if (blank == std::string::npos || blank == 0 || blank > 20) return 0;
  return holds(vocabulary.item_prefixes, fold(trim(text.substr(0, blank)))) ? blank : 0;
}

bool begins_with_capital(std::string_view text) {
  if (text.empty()) return false;
  // A letter beyond ASCII, a quote or a bracket may begin a title as well.
  return !is_small(text[0]) && !is_digit(text[0]);
}

// May the words after a number be a title, so that the number is an item's?
bool is_title_after(const ItemNumber& number, std::string_view text, std::string_view rest) {
  const bool punctuated = number.printed.find_last_of(".):/") == number.printed.size() - 1;
  if (punctuated) {
    // "3.5 miljoen" and "O. van Aa" are no numbers of items.
    return number.number.empty()
               ? text.size() > number.printed.size() && text[number.printed.size()] == ' ' &&
                     begins_with_capital(rest)
               : !rest.empty() && !is_digit(rest[0]);
  }
  if (number.number.empty()) return false;
  if (text.size() > number.printed.size() && text[number.printed.size()] != ' ') return false;
  const auto date = find_date(text);
  return begins_with_capital(rest) && !(date && date->begin == 0);
}

}  // namespace

std::optional<ItemNumber> read_item_number(std::string_view printed) {
  const std::string_view text = trim(printed);
  if (text.empty() || text.size() > kLongestNumber) return std::nullopt;
  auto number = leading_number(text);
  if (!number || number->printed.size() != text.size()) return std::nullopt;
  return number;
}

ItemHead read_item_head(std::string_view text, const Vocabulary& vocabulary) {
  const std::size_t prefix = prefix_length(text, vocabulary);
  const std::string_view from_number = text.substr(prefix);
  auto number = leading_number(from_number);
  if (!number) return {};
  std::string_view rest = trim(from_number.substr(number->printed.size()));
  const bool dash = rest.starts_with("- ") || rest.starts_with("– ");  // "1 - Opening"
  while ((prefix > 0 || dash) &&
         (rest.starts_with("-") || rest.starts_with("–") || rest.starts_with(":"))) {
    rest = trim(rest.substr(rest.starts_with("–") ? 3 : 1));
  }
  if (prefix > 0) {
    number->printed = std::string(text.substr(0, prefix)) + number->printed;
  } else if (!is_title_after(*number, from_number, rest)) {
    return {};
  }
  // "1. Agendapunt 1: Opening" says it twice.
  const ItemHead again = prefix == 0 && prefix_length(rest, vocabulary) > 0
                             ? read_item_head(rest, vocabulary)
                             : ItemHead{};
  if (again.number && again.number->number == number->number) {
    rest = rest.substr(again.title_begin);
    number->printed += " " + again.number->printed;
  }
  const auto begin =
      rest.empty() ? text.size() : static_cast<std::size_t>(rest.data() - text.data());
  return {std::move(number), begin};
}

namespace {

// Without the names in brackets, a date and the signs around: "Opening (A. Aa):" → "opening",
// "Verslag van 28 juni 2023" → "verslag".
std::string bare_title(std::string_view title, const Vocabulary& vocabulary) {
  title = title.substr(0, title.find('('));
  if (const auto date = find_date(title); date && date->begin > 0)
    title = title.substr(0, date->begin);
  std::string folded = fold(trim(title));
  // "volgende vergadering" is usual as it is
  bool is_usual = holds(vocabulary.generic_items, folded);
  for (const std::string& filler : vocabulary.title_fillers) {
    if (is_usual) break;
    if (!ends_with_word(folded, filler)) continue;
    folded.resize(folded.size() - filler.size() - 1);
    is_usual = holds(vocabulary.generic_items, folded);
  }
  while (!folded.empty() &&
         (folded.back() == ' ' || folded.back() == '.' || folded.back() == ':')) {
    folded.pop_back();
  }
  return folded;
}

}  // namespace

bool is_action_list_title(std::string_view folded, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 60;
  constexpr std::array<std::string_view, 3> kJoints = {" en ", " & ", "/"};
  while (folded.ends_with(':') || folded.ends_with(' ')) folded.remove_suffix(1);
  if (folded.size() > kLongest) return false;
  if (holds(vocabulary.action_list_titles, folded)) return true;
  // "actiepunten 12 maart", but not "acties voor 12 straten"
  const bool dated = folded.find_first_of("0123456789") != std::string_view::npos;
  if (dated && holds(vocabulary.action_list_titles, bare_title(folded, vocabulary))) return true;
  // "Acties en evenementen" is a subject.
  const auto is_list = [&](std::string_view words) {
    return holds(vocabulary.action_list_titles, words);
  };
  const auto is_result = [&](std::string_view words) {
    return is_list(words) || holds(vocabulary.decision_labels, words) ||
           holds(vocabulary.action_words, words);
  };
  return std::ranges::any_of(kJoints, [&](std::string_view joint) {
    const std::size_t at = folded.find(joint);
    if (at == folded.npos) return false;
    const std::string_view first = trim(folded.substr(0, at));
    const std::string_view second = trim(folded.substr(at + joint.size()));
    return is_result(first) && is_result(second) && (is_list(first) || is_list(second));
  });
}

bool is_of_time_before(std::string_view title, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (title.size() > kLongest) return false;
  const std::string folded = fold(trim(title));
  bool minutes = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string_view word = std::string_view(folded).substr(at, end - at);
    if (minutes && holds(vocabulary.previous_words, word)) return true;
    minutes |= holds(vocabulary.minutes_words, word);
    at = end + 1;
  }
  return false;
}

bool is_mixed_title(std::string_view title, const Vocabulary& vocabulary) {
  const std::string bare = bare_title(title, vocabulary);
  return std::ranges::any_of(vocabulary.mixed_items, [&](const std::string& mixed) {
    return bare == mixed || bare.starts_with(mixed + " ") || bare.starts_with(mixed + ",") ||
           bare.ends_with(" " + mixed);
  });
}

bool is_generic_title(std::string_view title, const Vocabulary& vocabulary) {
  static constexpr std::array<std::string_view, 6> kSeparators = {" en ", ", ",    "/",
                                                                  " & ",  " and ", " - "};
  constexpr std::size_t kLongestGeneric = 120;
  if (title.size() > kLongestGeneric) return false;
  const std::string bare = bare_title(title, vocabulary);
  if (holds(vocabulary.generic_items, bare) || is_of_time_before(bare, vocabulary)) return true;
  for (const std::string_view separator : kSeparators) {
    const std::size_t at = bare.find(separator);
    if (at == std::string::npos || at == 0) continue;
    const std::string_view whole = bare;
    if (holds(vocabulary.generic_items, trim(whole.substr(0, at))) &&
        is_generic_title(whole.substr(at + separator.size()), vocabulary)) {
      return true;
    }
  }
  return false;
}

}  // namespace openverslag
