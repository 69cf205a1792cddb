#include "render/mustache.h"

#include <algorithm>
#include <charconv>
#include <kainjow/mustache.hpp>
#include <string_view>
#include <variant>
#include <vector>

#include "text/escape.h"

namespace openverslag {

namespace {

using Component = kainjow::mustache::component<std::string>;
using Tag = kainjow::mustache::tag_type;

// The library parts a template at every blank, and walks its words one by one at every page,
// through functions that it cannot see into: half the time of a page. So it only parses; what it
// made is laid out as a list of steps, where words that always stand together are one.
struct Step {
  enum class Kind { words, line_end, escaped, as_is, section, inverted };

  Kind kind;
  std::string text;           // the words, the line end, or the name of a value
  std::size_t last_line = 0;  // of words on several lines: where the last one begins in them
  std::size_t end = 0;        // of a section: the step behind it
};

using Steps = std::vector<Step>;

void add_steps(Steps& steps, const std::vector<Component>& components);

void add_tag(Steps& steps, const Component& component) {
  const std::string& name = component.tag.name;
  switch (component.tag.type) {
    case Tag::variable:
      steps.push_back({Step::Kind::escaped, name});
      break;
    case Tag::unescaped_variable:
      steps.push_back({Step::Kind::as_is, name});
      break;
    case Tag::section_begin:
    case Tag::section_begin_inverted: {
      const bool is_inverted = component.tag.type == Tag::section_begin_inverted;
      const std::size_t at = steps.size();
      steps.push_back({is_inverted ? Step::Kind::inverted : Step::Kind::section, name});
      add_steps(steps, component.children);
      steps[at].end = steps.size();
      break;
    }
    default:
      break;  // a comment; partials are filled in before (theme_text)
  }
}

// Whether a line stays depends on the tags in it (see Page). Behind a line end, up to the next tag,
// there are none: whole lines stay there, and those that are empty go.
void add_steps(Steps& steps, const std::vector<Component>& components) {
  bool goes_on = false;          // the last step is words, and what comes stands behind them
  bool is_without_tags = false;  // the line
  for (const Component& each : components) {
    if (!each.is_text()) {
      add_tag(steps, each);
      goes_on = is_without_tags = false;
    } else if (!each.is_newline() || (goes_on && is_without_tags && each.text == "\n")) {
      if (!goes_on) steps.push_back({Step::Kind::words, {}});
      goes_on = true;
      std::string& words = steps.back().text;
      if (!each.is_newline()) {
        words += each.text;
      } else if (!words.ends_with('\n')) {
        words += each.text;
        steps.back().last_line = words.size();
      }
    } else {
      steps.push_back({Step::Kind::line_end, each.text});
      goes_on = false;
      is_without_tags = true;
    }
  }
}

// A view, and those around it.
struct Frame {
  const View& view;
  const Frame* around = nullptr;
};

const View::Value* find(const Frame& innermost, std::string_view name) {
  for (const Frame* frame = &innermost; frame != nullptr; frame = frame->around) {
    if (const View::Value* value = frame->view.find(name)) return value;
  }
  return nullptr;
}

std::string_view text_of(const View::Value* value) {
  if (value == nullptr) return {};
  if (const auto* borrowed = std::get_if<std::string_view>(value)) return *borrowed;
  const auto* owned = std::get_if<std::string>(value);
  return owned != nullptr ? std::string_view(*owned) : std::string_view();
}

bool is_shown(const View::Value* value) {
  if (value == nullptr) return false;
  if (const auto* truth = std::get_if<bool>(value)) return *truth;
  if (const auto* views = std::get_if<View::Views>(value)) return !views->empty();
  return !text_of(value).empty();
}

// Writes one page. A line with nothing on it but sections is left out with its end; so is an empty
// line that a section leaves which is not shown.
class Page {
 public:
  Page(const Steps& steps, std::string& out) : steps_(steps), out_(out) {}

  void write(const View& view) {
    run(0, steps_.size(), {view});
    end_line({});
  }

 private:
  void run(std::size_t from, std::size_t end, const Frame& frame) {
    while (from < end) {
      const Step& step = steps_[from++];
      switch (step.kind) {
        case Step::Kind::words:
          if (step.last_line != 0) begin_line(out_.size() + step.last_line);
          out_ += step.text;
          break;
        case Step::Kind::line_end:
          end_line(step.text);
          break;
        case Step::Kind::escaped:
          append_escaped_html(out_, text_of(find(frame, step.text)));
          break;
        case Step::Kind::as_is:
          out_ += text_of(find(frame, step.text));
          break;
        case Step::Kind::section:
          show(from, step.end, frame, find(frame, step.text));
          from = step.end;
          break;
        case Step::Kind::inverted:
          if (!is_shown(find(frame, step.text))) show_once(from, step.end, frame);
          from = step.end;
          break;
      }
    }
  }

  void show(std::size_t from, std::size_t end, const Frame& frame, const View::Value* value) {
    const auto* views = value != nullptr ? std::get_if<View::Views>(value) : nullptr;
    if (views == nullptr) {
      if (is_shown(value)) show_once(from, end, frame);
      return;
    }
    for (const View& view : *views) show_once(from, end, {view, &frame});
  }

  void show_once(std::size_t from, std::size_t end, const Frame& frame) {
    line_has_section_ = true;
    run(from, end, frame);
    line_has_section_ = true;
  }

  void end_line(std::string_view line_end) {
    const bool is_blank = out_.find_first_not_of(" \t", line_) == std::string::npos;
    if (line_has_section_ && is_blank) {
      out_.resize(line_);
    } else if (line_end != "\n" || !out_.ends_with('\n')) {
      out_ += line_end;
    }
    begin_line(out_.size());
  }

  void begin_line(std::size_t at) {
    line_ = at;
    line_has_section_ = false;
  }

  const Steps& steps_;
  std::string& out_;
  std::size_t line_ = 0;  // where it begins
  bool line_has_section_ = false;
};

// "Unclosed tag at 12"
MustacheError error_of(std::string message) {
  MustacheError error{std::move(message)};
  const std::size_t at = error.message.rfind(" at ");
  if (at != std::string::npos) {
    const char* number = error.message.data() + at + 4;
    std::from_chars(number, error.message.data() + error.message.size(), error.at);
    error.message.resize(at);
  }
  return error;
}

}  // namespace

struct Mustache::State {
  std::optional<MustacheError> error;
  Steps steps;
  std::size_t usual_size = 0;
};

Mustache::Mustache(const std::string& text) : state_(std::make_unique<State>()) {
  kainjow::mustache::context<std::string> context;
  kainjow::mustache::context_internal<std::string> state(context);
  Component root;
  std::string message;
  const kainjow::mustache::parser<std::string> parser(text, state, root, message);
  if (message.empty())
    add_steps(state_->steps, root.children);
  else
    state_->error = error_of(std::move(message));
}

Mustache::~Mustache() = default;
Mustache::Mustache(Mustache&&) noexcept = default;

std::optional<MustacheError> Mustache::error() const { return state_->error; }

std::string Mustache::render(const View& view) const {
  std::string html;
  html.reserve(state_->usual_size);
  Page(state_->steps, html).write(view);
  state_->usual_size = std::max(state_->usual_size, html.size());
  return html;
}

}  // namespace openverslag
