#include "privacy/redaction.h"

#include <algorithm>
#include <optional>

#include "privacy/hidden_words.h"
#include "privacy/personal_data.h"
#include "privacy/redacted_text.h"
#include "privacy/redaction_signs.h"
#include "text/fold.h"

namespace openverslag {
namespace {

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
      const std::vector<FoundWords> found = find_hidden_words(text.plain, redaction.words);
      // From the end, so that the places before it stay.
      for (auto one = found.rbegin(); one != found.rend(); ++one)
        redact_bytes(text, one->begin, one->end, shown);
      const bool had_links = leave_out_links(text, redaction.words);
      if (had_links)
        diagnostics_.warning("link-left-out", {path_}, {std::to_string(text.place.line)});
      redacted_ = redacted_ || had_links;
      if (had_links || !found.empty()) used_[index] = true;
    }
    redacted_ = redacted_ || is_redacted(text);
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
      redact_bytes(text, sign->begin, sign->end, shown);
      from = sign->begin + shown.size();
    }
    const bool is_broken = has_broken_sign(std::string_view(text.plain).substr(from)) ||
                           std::ranges::any_of(text.marks, [](const Mark& mark) {
                             return is_misplaced_sign(mark.target);
                           });
    if (is_broken)
      diagnostics_.error("redaction-sign", {path_, text.place});
    else if (from == 0 && has_bare_brackets(text.plain))
      diagnostics_.warning("redaction-bare", {path_, text.place});
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

}  // namespace

std::vector<std::size_t> redact(Document& document, const PrivacyRules& rules,
                                Diagnostics& diagnostics) {
  Redactor redactor(document.path, rules, diagnostics);
  for_each_text(document, [&](Text& text) { redactor.redact(text); });
  document.redacted = redactor.redacted();
  return redactor.used();
}

bool holds_redacted(std::string_view bytes, const std::string& path, const PrivacyRules& rules) {
  if (find_redaction_sign(bytes, 0)) return true;
  return std::ranges::any_of(rules.redactions, [&](const Redaction& one) {
    return (one.file.empty() || one.file == path) &&
           (!find_hidden_words(bytes, one.words).empty() || spells(bytes, one.words));
  });
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
  if (has_broken_sign(std::string_view(shown).substr(from))) return masked(shown);
  // One that goes on on the next line.
  if (const std::size_t open = shown.rfind("[[");
      open != std::string::npos && shown.find("]]", open) == std::string::npos)
    hide(open + 2, shown.size());
  for (const Redaction& redaction : rules.redactions) {
    const std::vector<FoundWords> found = find_hidden_words(shown, redaction.words);
    for (auto one = found.rbegin(); one != found.rend(); ++one) hide(one->begin, one->end);
  }
  return shown;
}

}  // namespace openverslag
