#include "render/mustache.h"

#include <charconv>
#include <deque>
#include <kainjow/mustache.hpp>

#include "text/escape.h"

namespace openverslag {

namespace {

using Data = kainjow::mustache::data;

// The library iterates over its own data and copies it freely. So it never gets any: it asks this
// context for one value at a time, and lists are dummies of the right length, whose addresses tell
// which view is meant.
class ViewContext : public kainjow::mustache::basic_context<std::string> {
 public:
  void start(const View& page) {
    depth_ = 0;
    enter(&page);
  }

  void push(const Data* pushed) override { enter(view_of(pushed)); }
  void pop() override { --depth_; }
  const Data* get_partial(const std::string&) const override { return nullptr; }

  const Data* get(const std::string& name) const override {
    const View::Value* value = find(name);
    if (value == nullptr) return nullptr;
    if (const auto* truth = std::get_if<bool>(value)) return *truth ? &true_ : &false_;
    if (const auto* views = std::get_if<View::Views>(value)) return list(*views);
    const auto* borrowed = std::get_if<std::string_view>(value);
    return text(borrowed != nullptr ? *borrowed : std::get<std::string>(*value));
  }

 private:
  struct Frame {
    const View* view = nullptr;          // nothing: inside a section on a text or a truth
    const View::Views* views = nullptr;  // the list last asked for here
    Data dummies{Data::type::list};
  };

  void enter(const View* view) {
    if (depth_ == frames_.size()) frames_.emplace_back();
    frames_[depth_++].view = view;
  }

  const View* view_of(const Data* pushed) const {
    const Frame& frame = frames_[depth_ - 1];
    const auto& dummies = frame.dummies.list_value();
    const std::less<> before;
    if (dummies.empty() || before(pushed, dummies.data()) || before(&dummies.back(), pushed)) {
      return nullptr;
    }
    return &(*frame.views)[static_cast<std::size_t>(pushed - dummies.data())];
  }

  const View::Value* find(std::string_view name) const {
    for (std::size_t depth = depth_; depth-- > 0;) {
      const View* view = frames_[depth].view;
      if (const auto* value = view != nullptr ? view->find(name) : nullptr) return value;
    }
    return nullptr;
  }

  const Data* text(std::string_view words) const {
    if (words.empty()) return &false_;
    // The library offers no way to reuse the memory of a string.
    const_cast<std::string&>(text_.string_value()).assign(words);
    return &text_;
  }

  const Data* list(const View::Views& views) const {
    Frame& frame = frames_[depth_ - 1];
    frame.views = &views;
    auto& dummies = const_cast<std::vector<Data>&>(frame.dummies.list_value());
    while (dummies.size() > views.size()) dummies.pop_back();
    while (dummies.size() < views.size()) dummies.emplace_back(false);
    return &frame.dummies;
  }

  const Data true_{true};
  const Data false_{false};
  mutable Data text_{std::string()};
  mutable std::deque<Frame> frames_;  // stable: the library holds on to a frame's list
  std::size_t depth_ = 0;
};

struct Appender {
  std::string& out;
  // The library leaves an empty line for a section that was not shown.
  Appender& operator<<(const std::string& words) {
    if (words != "\n" || !out.ends_with('\n')) out += words;
    return *this;
  }
};

}  // namespace

struct Mustache::State {
  explicit State(const std::string& text) : mustache(text) {
    mustache.set_custom_escape([](const std::string& words) { return escape_html(words); });
  }

  kainjow::mustache::mustache mustache;
  ViewContext context;
  std::size_t usual_size = 0;
};

Mustache::Mustache(const std::string& text) : state_(std::make_unique<State>(text)) {}
Mustache::~Mustache() = default;
Mustache::Mustache(Mustache&&) noexcept = default;

std::optional<MustacheError> Mustache::error() const {
  if (state_->mustache.is_valid()) return std::nullopt;
  // "Unclosed tag at 12"
  MustacheError error{state_->mustache.error_message()};
  const std::size_t at = error.message.rfind(" at ");
  if (at != std::string::npos) {
    const char* number = error.message.data() + at + 4;
    std::from_chars(number, error.message.data() + error.message.size(), error.at);
    error.message.resize(at);
  }
  return error;
}

std::string Mustache::render(const View& view) const {
  std::string html;
  html.reserve(state_->usual_size);
  Appender out{html};
  state_->context.start(view);
  state_->mustache.render(state_->context, out);
  state_->usual_size = std::max(state_->usual_size, html.size());
  return html;
}

}  // namespace openverslag
