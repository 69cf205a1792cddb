#include "privacy/redaction.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "privacy/personal_data.h"
#include "privacy/redaction_signs.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// The marks of a text of which [begin, end) becomes `size` bytes: those inside go, as a link would
// tell what it led to; those that reach into it end or begin beside it.
void move_marks(std::vector<Mark>& marks, std::uint32_t begin, std::uint32_t end,
                std::uint32_t size) {
  std::erase_if(marks, [&](const Mark& mark) { return mark.begin >= begin && mark.end <= end; });
  const auto moved = [&](std::uint32_t at) { return at - (end - begin) + size; };
  for (Mark& mark : marks) {
    const bool around = mark.begin <= begin && mark.end >= end;
    if (mark.begin >= end)
      mark.begin = moved(mark.begin);
    else if (!around && mark.begin > begin)
      mark.begin = begin + size;
    if (mark.end >= end)
      mark.end = moved(mark.end);
    else if (mark.end > begin)
      mark.end = begin;
  }
}

void replace(Text& text, std::size_t begin, std::size_t end, const std::string& shown) {
  const auto from = static_cast<std::uint32_t>(begin);
  const auto size = static_cast<std::uint32_t>(shown.size());
  move_marks(text.marks, from, static_cast<std::uint32_t>(end), size);
  const Mark mark{MarkKind::redacted, from, from + size};
  const auto place = std::ranges::find_if(text.marks, [&](const Mark& other) {
    return other.begin > from || (other.begin == from && other.end < mark.end);
  });
  text.marks.insert(place, mark);
  text.plain.replace(begin, end - begin, shown);
}

class Redactor {
 public:
  Redactor(const std::string& path, const PrivacyRules& rules, Diagnostics& diagnostics)
      : path_(path), rules_(rules), diagnostics_(diagnostics), used_(rules.redactions.size()) {
    for (std::size_t i = 0; i < rules.redactions.size(); ++i) {
      if (rules.redactions[i].file.empty() || rules.redactions[i].file == path) here_.push_back(i);
    }
  }

  void redact(Text& text) {
    take_signs_out(text);
    for (const std::size_t index : here_) {
      const Redaction& redaction = rules_.redactions[index];
      const std::string shown = shown_for(redaction.shown, redaction.ground);
      std::size_t from = 0;
      while (const auto found = find_words(text.plain, redaction.words, from)) {
        replace(text, found->begin, found->end, shown);
        from = found->begin + shown.size();
        used_[index] = true;
      }
    }
    redacted_ = redacted_ || std::ranges::any_of(text.marks, [](const Mark& mark) {
                  return mark.kind == MarkKind::redacted;
                });
  }

  // Words without marks.
  void redact(std::string& words, Place place) {
    Text text{std::move(words), {}, place};
    redact(text);
    words = std::move(text.plain);
  }

  bool redacted() const { return redacted_; }
  std::vector<std::size_t> used() const {
    std::vector<std::size_t> indices;
    for (const std::size_t index : here_) {
      if (used_[index]) indices.push_back(index);
    }
    return indices;
  }

 private:
  void take_signs_out(Text& text) {
    std::size_t from = 0;
    while (const auto sign = find_redaction_sign(text.plain, from)) {
      if (!sign->understood) {
        diagnostics_.error("redaction-sign", {path_, text.place});
        from = sign->end;
        continue;
      }
      const std::string shown = shown_for("", sign->ground);
      replace(text, sign->begin, sign->end, shown);
      from = sign->begin + shown.size();
    }
  }

  std::string shown_for(const std::string& words, const std::string& ground) const {
    std::string shown = "[" + (words.empty() ? rules_.mark : words);
    if (!ground.empty()) shown += ": " + ground;
    return shown + "]";
  }

  const std::string& path_;
  const PrivacyRules& rules_;
  Diagnostics& diagnostics_;
  std::vector<std::size_t> here_;  // of the redactions, those that hold in this file
  std::vector<bool> used_;
  bool redacted_ = false;
};

void redact_block(Block& block, Redactor& redactor) {
  if (auto* table = std::get_if<Table>(&block)) {
    for (Row& row : table->rows) {
      for (Cell& cell : row.cells) {
        for (Text& text : cell.paragraphs) redactor.redact(text);
      }
    }
  } else {
    std::visit(
        [&](auto& other) {
          if constexpr (requires { other.text; }) redactor.redact(other.text);
        },
        block);
  }
}

}  // namespace

std::vector<std::size_t> redact(Document& document, const PrivacyRules& rules,
                                Diagnostics& diagnostics) {
  Redactor redactor(document.path, rules, diagnostics);
  for (FrontMatterValue& value : document.front_matter) redactor.redact(value.value, value.place);
  for (Block& block : document.blocks) redact_block(block, redactor);
  document.redacted = redactor.redacted();
  return redactor.used();
}

std::string without_redacted(std::string_view line, const PrivacyRules& rules) {
  std::string shown(line);
  const auto hide = [&](std::size_t begin, std::size_t end) {
    const std::string dots = masked(std::string_view(shown).substr(begin, end - begin));
    shown.replace(begin, end - begin, dots);
    return begin + dots.size();
  };
  std::size_t from = 0;
  // What is only a part of a sign may hide any words of the line.
  while (const auto sign = find_redaction_sign(shown, from)) {
    if (!sign->understood) return masked(shown);
    const std::size_t behind = sign->end - sign->words_end;
    from = hide(sign->words, sign->words_end) + behind;
  }
  for (const Redaction& redaction : rules.redactions) {
    from = 0;
    while (const auto found = find_words(shown, redaction.words, from))
      from = hide(found->begin, found->end);
  }
  return shown;
}

}  // namespace openverslag
