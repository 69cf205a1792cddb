#include "minutes/inline_labels.h"

#include <algorithm>

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kLongestOwners = 10;  // words

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789.-") == std::string_view::npos;
}

// Is the sign that parts a label from its words in these signs? "\n" alone does too.
bool parts_label(std::string_view signs) {
  const std::size_t sign = signs.find_first_not_of(" .*");
  if (sign == std::string_view::npos) return false;
  const std::string_view rest = signs.substr(sign);
  const bool dash =
      rest.starts_with("- ") || rest.starts_with("\u2013 ") || rest.starts_with("\u2014 ");
  const bool arrow = rest.starts_with("> ");  // "Actie > Aa belt"; not "<Actie>"
  return rest.front() == ':' || rest.front() == '\n' || ((dash || arrow) && sign > 0);
}

// Do bold or italics begin and end where the label does, but for a sign?
bool is_emphasised(const Text& text, std::size_t begin, std::size_t end) {
  const std::size_t earliest = begin < 2 ? 0 : begin - 2;
  auto mark = std::lower_bound(text.marks.begin(), text.marks.end(), earliest,
                               [](const Mark& m, std::size_t byte) { return m.begin < byte; });
  for (; mark != text.marks.end() && mark->begin <= begin; ++mark) {
    const bool strong = mark->kind == MarkKind::bold || mark->kind == MarkKind::italic;
    if (strong && mark->end >= end && mark->end <= end + 2) return true;
  }
  return false;
}

std::optional<InlineLabel> decision_at(const Words& words, std::size_t at, const Text& text) {
  std::size_t end = at + words.match(at, decision_label);
  if (end == at) return std::nullopt;
  const std::size_t bare = end;
  if (end < words.size() && words[end].gap == 0 && is_number(words.folded(end))) ++end;
  // "Beschluss 22/07:"
  while (end > bare && end < words.size() && words[end].gap == '/' && is_number(words.folded(end)))
    ++end;
  const bool alone = at == 0 && end == words.size();
  // "RESOLVED, that"
  const bool shouted = words.is_all_capitals(at) && end < words.size() && words[end].gap == ',';
  if (!alone && !shouted && !parts_label(words.after(end - 1)) &&
      !is_emphasised(text, words[at].begin, words[bare - 1].end)) {
    return std::nullopt;
  }
  return InlineLabel{InlineLabelKind::decision, end, begin_of_words(words, end), {}, {}, {}};
}

// The first word behind the colon that ends "Actie Naam:"; `at` when there is none.
std::size_t behind_colon(const Words& words, std::size_t at) {
  const std::size_t limit = std::min(words.size(), at + kLongestOwners);
  for (std::size_t end = at; end <= limit; ++end) {
    const std::string_view signs = words.after(end - 1);
    const std::size_t sign = signs.find_first_not_of(" *)");
    if (sign != signs.npos && signs.find(':') != signs.npos &&
        signs.find_first_of("!?;") == signs.npos) {
      return end;
    }
    const bool goes_on = sign == signs.npos || signs[sign] == ',' || signs[sign] == '/' ||
                         signs[sign] == '&' || signs[sign] == '+' || signs[sign] == '(' ||
                         is_abbreviated(words, end - 1);
    if (!goes_on) return at;
  }
  return at;
}

bool has_number(const Words& words, std::size_t first, std::size_t end) {
  while (first < end && !is_number(words.folded(first))) ++first;
  return first < end;
}

// "Platform Zorg:", "voor Naam:", "vóór 1 maart:": what stands between a label and its colon, if
// anything does.
bool read_addressee(const Words& words, InlineLabel& label) {
  if (label.end >= words.size()) return false;
  const std::size_t end = behind_colon(words, label.end + 1);
  if (words.after(end - 1).find(':') == std::string_view::npos) return false;
  std::size_t owners = label.end;
  // "voor Aa", but "De Bee" is a name.
  while (words.begins(owners, silent) && !words[owners].capital) ++owners;
  if (may_be_owners(words, owners, end)) {
    label.owners = words.printed(owners, end);
  } else if (words.begins(label.end, due) && has_number(words, label.end, end)) {
    label.due = words.printed(label.end, end);
  } else {
    return false;
  }
  label.end = end;
  return true;
}

// "Actiepunt DW/MZ. sturen de brief": capitals and a period stand for a colon.
bool read_initials(const Words& words, InlineLabel& label) {
  constexpr std::size_t kLongestInitials = 4;  // bytes
  std::size_t end = label.end;
  // "ACTIE AA brief sturen"
  while (words.is_all_capitals(label.end - 1) && end < words.size() && words[end].gap == 0 &&
         words.is_all_capitals(end)) {
    ++end;
  }
  if (end > label.end && end < words.size() && !words[end].capital && words[end].gap == 0) {
    label.owners = words.printed(label.end, end);
    label.end = end;
    return true;
  }
  end = label.end;
  while (end < words.size() && words.is_all_capitals(end) &&
         words.folded(end).size() <= kLongestInitials &&
         (end == label.end || words[end].gap == '/' || words[end].gap == ',')) {
    ++end;
  }
  if (end == label.end || end >= words.size() || words[end].capital) return false;
  if (!words.after(end - 1).starts_with(". ")) return false;
  label.owners = words.printed(label.end, end);
  label.end = end;
  return true;
}

// "AP12": the number glued to the word.
std::string_view glued_number(const Words& words, std::size_t at) {
  const std::string_view word = words.folded(at);
  const std::size_t digits = word.find_last_not_of("0123456789") + 1;
  if (digits == 0 || digits == word.size() || !words[at].capital) return {};
  const WordId bare = words.lexicon().id(word.substr(0, digits));
  const bool is_action = bare != 0 && words.lexicon().begins(bare, action);
  return is_action ? words.printed(at, at + 1).substr(digits) : std::string_view{};
}

// "Taak Aa en Bee: brief sturen", and not "Taak: de taak van de commissie is …".
std::optional<InlineLabel> named_action_at(const Words& words, std::size_t end) {
  InlineLabel label{InlineLabelKind::action, end, 0, {}, {}, {}};
  const bool owned = read_addressee(words, label) && !label.owners.empty();
  if (!owned) return std::nullopt;
  label.text = begin_of_words(words, label.end);
  return label;
}

std::optional<InlineLabel> action_at(const Words& words, std::size_t at, const Text& text) {
  std::size_t count = words.match(at, action);
  const std::size_t named = count == 0 ? words.match(at, named_action) : 0;
  if (named > 0) return named_action_at(words, at + named);
  const std::string_view glued = count == 0 ? glued_number(words, at) : std::string_view{};
  if (!glued.empty()) count = 1;
  if (count == 0) return std::nullopt;
  InlineLabel label{InlineLabelKind::action, at + count, 0, {}, {}, glued};
  bool parted = parts_label(words.after(label.end - 1));
  if (!parted && label.end < words.size() && is_number(words.folded(label.end))) {
    label.number = words.printed(label.end, label.end + 1);
    ++label.end;
    parted = parts_label(words.after(label.end - 1));
  }
  if (!parted && !read_addressee(words, label) && !read_initials(words, label) &&
      !is_emphasised(text, words[at].begin, words[at + count - 1].end)) {
    return std::nullopt;
  }
  label.text = begin_of_words(words, label.end);
  return label;
}

}  // namespace

std::size_t begin_of_words(const Words& words, std::size_t end) {
  const std::size_t from = words[end - 1].end;
  if (end >= words.size()) return words.text().size();
  const std::string_view signs = words.after(end - 1);
  std::size_t sign = signs.find_first_not_of(" .,:\t\n-*)]>");
  const auto dashes = [&](std::size_t at) {
    const std::string_view rest = signs.substr(at);
    return rest.starts_with("\u2013") || rest.starts_with("\u2014");
  };
  while (sign != signs.npos && dashes(sign)) {
    sign = signs.find_first_not_of(" :\t\n", sign + std::string_view("\u2013").size());
  }
  return sign == signs.npos ? words[end].begin : from + sign;
}

std::optional<InlineLabel> find_inline_label(const Words& words, std::size_t at, const Text& text) {
  if (at >= words.size()) return std::nullopt;
  if (auto label = decision_at(words, at, text)) return label;
  return action_at(words, at, text);
}

bool may_be_owners(const Words& words, std::size_t first, std::size_t end) {
  if (first >= end) return false;
  for (std::size_t index = first; index < end;) {
    if (const std::size_t count = words.match(index, everyone)) {
      index += count;
      continue;
    }
    const bool part = words[index].capital || words.begins(index, conjunction) ||
                      words.begins(index, honorific) || words.begins(index, plural_honorific) ||
                      words.begins(index, title) || words.begins(index, particle) ||
                      words.begins(index, office) || words.begins(index, article) ||
                      words.begins(index, organisation);
    if (!part) return false;
    ++index;
  }
  return words[end - 1].capital || words.begins(end - 1, everyone) ||
         words.begins(end - 1, office) || words.begins(end - 1, chair) ||
         words.begins(end - 1, secretary) || words.begins(end - 1, organisation);
}

bool is_abbreviated(const Words& words, std::size_t at) {
  return words.begins(at, abbreviation) || words.begins(at, title) || words.is_initials(at);
}

}  // namespace openverslag
