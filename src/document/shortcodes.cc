#include "document/shortcodes.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

bool is_name(std::string_view words) {
  return !words.empty() && std::ranges::all_of(words, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '/' || c == '.';
  });
}

// Between "{{<" and ">}}", or "{{%" and "%}}"; empty: the line is something else.
std::string_view inside(std::string_view line) {
  constexpr std::size_t kSigns = 3;  // of either end
  line = trim(line);
  const bool tags = line.starts_with("{{<") && line.ends_with(">}}");
  const bool words = line.starts_with("{{%") && line.ends_with("%}}");
  if ((!tags && !words) || line.size() < 2 * kSigns) return {};
  line = line.substr(kSigns, line.size() - 2 * kSigns);
  return line.find("}}") == line.npos ? trim(line) : std::string_view{};
}

struct Shortcode {
  std::string_view name;
  std::size_t title_begin;  // 0: it closes
  std::size_t title_end;
};

// Nothing as well when it shows more than a title: what, is not known here.
std::optional<Shortcode> read_shortcode(std::string_view line) {
  constexpr std::string_view kTitle = "title=";
  const std::string_view words = inside(line);
  if (words.empty()) return std::nullopt;
  if (words[0] == '/') {
    const std::string_view name = trim(words.substr(1));
    return is_name(name) ? std::optional(Shortcode{name, 0, 0}) : std::nullopt;
  }
  const std::size_t blank = std::min(words.find(' '), words.size());
  std::string_view title = trim(words.substr(blank));
  if (!is_name(words.substr(0, blank)) || !title.starts_with(kTitle)) return std::nullopt;
  title.remove_prefix(kTitle.size());
  const char sign = title.empty() ? ' ' : title[0];
  const bool quoted = (sign == '"' || sign == '`') && title.find(sign, 1) == title.size() - 1 &&
                      title.size() > 1 && title.find('\\') == title.npos;
  // A sign at its end would close the heading, and be lost.
  if (!quoted || trim(title.substr(1, title.size() - 2)).ends_with('#')) return std::nullopt;
  const auto begin = static_cast<std::size_t>(title.data() + 1 - line.data());
  return Shortcode{words.substr(0, blank), begin, begin + title.size() - 2};
}

}  // namespace

std::optional<PartLine> Parts::read(std::string_view line) {
  const std::string_view words = trim(line);
  const bool first = !words.empty() && !std::exchange(begun_, true);
  if (!words.starts_with("{{")) return std::nullopt;
  const auto shortcode = read_shortcode(line);
  if (!shortcode) return std::nullopt;
  const bool opens = shortcode->title_begin > 0;
  if (first && opens) begin(shortcode->name);
  const bool indented = line.data() != words.data();
  if (shortcode->name != name_ || (opens && indented)) return std::nullopt;
  return PartLine{depth_of(opens), shortcode->title_begin, shortcode->title_end};
}

void Parts::begin(std::string_view name) {
  name_ = name;
  close_ = bytes_.find("/" + std::string(name)) != std::string_view::npos;
}

std::size_t Parts::depth_of(bool opens) {
  constexpr std::size_t kDeepest = 5;
  if (opens && (depth_ == 0 || close_)) ++depth_;
  const std::size_t depth = std::clamp<std::size_t>(depth_, 1, kDeepest);
  if (!opens && depth_ > 0) --depth_;
  return depth;
}

}  // namespace openverslag
