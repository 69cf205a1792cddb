#include "render/readable_tokens.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "render/css_scope.h"

namespace openverslag {

namespace {

constexpr std::size_t kDeepestChain = 64;  // of properties of a theme that need each other
constexpr int kSteps = 20;                 // from a grey to what it gives way to

std::uint8_t between(std::uint8_t from, std::uint8_t to, int step) {
  return static_cast<std::uint8_t>((from * (kSteps - step) + to * step) / kSteps);
}

Rgb between(Rgb from, Rgb to, int step) {
  return {between(from.red, to.red, step), between(from.green, to.green, step),
          between(from.blue, to.blue, step)};
}

constexpr std::size_t kNoGrey = std::size(kOwnGreys);

// Which of kOwnGreys the style sheet asks for by this name; kNoGrey: none.
std::size_t grey_of_token(std::string_view token) {
  return static_cast<std::size_t>(std::ranges::find(kOwnGreys, token, &OwnGrey::token) -
                                  std::begin(kOwnGreys));
}

// The colour a custom property of the theme has, and the token or else the grey it comes from, if
// any.
struct ShownColor {
  std::optional<Rgb> color;
  std::string_view token = {};
  std::size_t grey = kNoGrey;
};

// How far a grey went.
struct GreyStep {
  int step = 0;
  Rgb own = {};  // with a step: as the style sheet has it
  Rgb now = {};
};

class ReadableTokens {
 public:
  ReadableTokens(AcceptedTokens tokens, const std::vector<CssProperty>& theme, bool dark,
                 const std::function<void(const Unreadable&)>& report)
      : tokens_(std::move(tokens)), theme_(theme), dark_(dark), report_(report) {}

  // One colour less, or one step of a grey, at a time.
  AcceptedTokens run() && {
    for (bool is_changed = true; is_changed;) {
      is_changed = false;
      for (const ContrastPair& pair : kContrastPairs) is_changed |= mend(pair);
    }
    for (std::size_t grey = 0; grey < kNoGrey; ++grey) {
      if (steps_[grey].step > 0) tokens_[kOwnGreys[grey].token] = {css_of(steps_[grey].now), {}};
    }
    return std::move(tokens_);
  }

 private:
  ShownColor shown(std::string_view name) const {
    ShownColor shown;
    std::vector<std::string_view> open;  // what is being worked out
    CssLookup lookup = [&](std::string_view needed) -> std::optional<std::string> {
      const auto token = tokens_.find(needed);
      if (token != tokens_.end()) {
        shown.token = token->first;
        return token->second.value;
      }
      if (const std::size_t grey = grey_of_token(needed); grey != kNoGrey) {
        shown.grey = grey;
        if (steps_[grey].step > 0) return css_of(steps_[grey].now);
      }
      const CssProperty* declared = declared_in_theme(needed);
      // What needs itself has no value, as browsers have it.
      const bool goes_round = std::ranges::find(open, needed) != open.end();
      if (declared == nullptr || goes_round || open.size() == kDeepestChain) return std::nullopt;
      open.push_back(declared->name);
      auto value = substitute_vars(declared->value, lookup);
      open.pop_back();
      return value;
    };
    if (const auto value = lookup(name)) shown.color = parse_color(*value);
    return shown;
  }

  const CssProperty* declared_in_theme(std::string_view name) const {
    const CssProperty* found = nullptr;
    for (const CssProperty& property : theme_) {
      const bool counts = property.dark ? dark_ : found == nullptr || !found->dark;
      if (property.name == name && counts) found = &property;
    }
    return found;
  }

  // The one that fewer pairs have to do with: the paper of the site is not given up for a button.
  std::string_view token_to_drop(std::string_view ink, std::string_view paper) const {
    if (ink.empty() || paper.empty()) return ink.empty() ? paper : ink;
    const auto uses = [&](std::string_view token) {
      return std::ranges::count_if(kContrastPairs, [&](const ContrastPair& pair) {
        return shown(pair.ink).token == token || shown(pair.paper).token == token;
      });
    };
    return uses(paper) < uses(ink) ? paper : ink;
  }

  // As few steps as make it readable beside `other`.
  bool give_way(const ShownColor& side, Rgb other, double least) {
    if (side.grey == kNoGrey || !side.token.empty()) return false;
    GreyStep& grey = steps_[side.grey];
    const auto towards = shown(kOwnGreys[side.grey].towards).color;
    const Rgb own = grey.step == 0 ? *side.color : grey.own;
    for (int step = grey.step + 1; towards && step <= kSteps; ++step) {
      const Rgb now = between(own, *towards, step);
      if (contrast_of(now, other) < least) continue;
      grey = {step, own, now};
      return true;
    }
    return false;
  }

  bool mend(const ContrastPair& pair) {
    const ShownColor ink = shown(pair.ink);
    const ShownColor paper = shown(pair.paper);
    if (!ink.color || !paper.color) return false;
    const double contrast = contrast_of(*ink.color, *paper.color);
    if (contrast >= pair.least) return false;
    if (give_way(paper, *ink.color, pair.least) || give_way(ink, *paper.color, pair.least))
      return true;
    const std::string_view token = token_to_drop(ink.token, paper.token);
    if (token.empty()) return false;  // both are the theme's own
    report_({token, tokens_[token].place, *ink.color, *paper.color, contrast, pair.least});
    tokens_.erase(token);
    steps_ = {};  // without it they may stay as they are
    return true;
  }

  AcceptedTokens tokens_;
  const std::vector<CssProperty>& theme_;
  bool dark_;
  const std::function<void(const Unreadable&)>& report_;
  std::array<GreyStep, kNoGrey> steps_{};  // as kOwnGreys
};

}  // namespace

AcceptedTokens readable_tokens(AcceptedTokens tokens, const std::vector<CssProperty>& theme,
                               bool dark, const std::function<void(const Unreadable&)>& report) {
  return ReadableTokens(std::move(tokens), theme, dark, report).run();
}

}  // namespace openverslag
