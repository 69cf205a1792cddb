#include "render/feed_check.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "text/byte_set.h"
#include "text/failure.h"
#include "text/json_check.h"

namespace openverslag {

namespace {

constexpr ByteSet kHexadecimal("0123456789abcdefABCDEF");
constexpr ByteSet kNameLetters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:-0123456789");

// A reader of XML that keeps nothing: a tree of every feed takes as long as making it did. What it
// takes for XML is XML as far as feeds have it: no comments, no DTD, and only references that need
// none.
class RssReader {
 public:
  explicit RssReader(std::string_view rest) : rest_(rest) {}

  // With title, link and description, and so many entries that have all that readers need.
  bool is_feed_of(std::size_t entries) {
    constexpr std::string_view kBegin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    if (!rest_.starts_with(kBegin)) return false;
    rest_.remove_prefix(kBegin.size());
    while (!rest_.empty()) {
      if (!read_text() || (!rest_.empty() && !read_markup())) return false;
    }
    return open_.empty() && is_whole_ && of_channel_ == kAllOfChannel && entries_ == entries;
  }

 private:
  static constexpr std::array<std::string_view, 5> kNeeded = {"title", "link", "description",
                                                              "guid", "pubDate"};
  static constexpr unsigned kAllOfChannel = 0b00111;
  static constexpr unsigned kAllOfEntry = 0b11111;

  // Up to the next markup. Outside every element there are line ends alone.
  bool read_text() {
    const std::string_view text = rest_.substr(0, rest_.find('<'));
    rest_.remove_prefix(text.size());
    if (open_.empty()) return text.find_first_not_of('\n') == text.npos;
    if (!text.empty()) has_words_ = true;
    return has_good_references(text);
  }

  static bool has_good_references(std::string_view text) {
    for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
      std::string_view name = text.substr(at + 1, text.find(';', at) - at - 1);
      if (at + 1 + name.size() >= text.size()) return false;  // no semicolon
      const auto is_named = [&](std::string_view each) { return each == name; };
      constexpr std::array<std::string_view, 5> kNames = {"amp", "lt", "gt", "quot", "apos"};
      if (std::ranges::any_of(kNames, is_named)) continue;
      if (!name.starts_with("#x") || name.size() == 2) return false;
      if (kHexadecimal.first_not_in(name, 2) != name.size()) return false;
    }
    return true;
  }

  bool read_markup() {
    constexpr std::string_view kWords = "<![CDATA[";
    if (rest_.starts_with("</")) return read_end();
    if (!rest_.starts_with(kWords)) return read_begin();
    const std::size_t end = rest_.find("]]>", kWords.size());
    if (open_.empty() || end == rest_.npos) return false;
    has_words_ = has_words_ || end > kWords.size();
    rest_.remove_prefix(end + 3);
    return true;
  }

  std::string_view take_name() {
    const std::string_view name = rest_.substr(0, kNameLetters.first_not_in(rest_));
    rest_.remove_prefix(name.size());
    return name;
  }

  bool take(std::string_view sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }

  bool read_begin() {
    take("<");
    const std::string_view name = take_name();
    const bool is_first = open_.empty() && !is_whole_;
    if (name.empty() || (open_.empty() && !(is_first && name == "rss"))) return false;
    while (take(" ")) {
      if (take_name().empty() || !take("=\"")) return false;
      const std::string_view value = rest_.substr(0, rest_.find('"'));
      if (value.find('<') != value.npos || !has_good_references(value)) return false;
      rest_.remove_prefix(value.size());
      if (!take("\"")) return false;
    }
    open_.push_back(name);
    has_words_ = false;
    if (open_.size() == 3 && name == "item") of_entry_ = 0;
    if (take("/>")) return close();
    return take(">");
  }

  bool read_end() {
    take("</");
    return !open_.empty() && take_name() == open_.back() && take(">") && close();
  }

  // The innermost element.
  bool close() {
    const std::string_view name = open_.back();
    const auto needed = std::ranges::find(kNeeded, name);
    const unsigned bit =
        needed == kNeeded.end() || !has_words_ ? 0 : 1U << (needed - kNeeded.begin());
    if (is_below_channel(3)) of_channel_ |= bit;
    if (is_below_channel(4) && open_[2] == "item") of_entry_ |= bit;
    if (is_below_channel(3) && name == "item") {
      ++entries_;
      if (of_entry_ != kAllOfEntry) return false;
    }
    open_.pop_back();
    is_whole_ = open_.empty();
    return true;
  }

  bool is_below_channel(std::size_t depth) const {
    return open_.size() == depth && open_[1] == "channel";
  }

  std::string_view rest_;
  std::vector<std::string_view> open_;  // names of elements, the outermost first
  bool has_words_ = false;              // the innermost
  bool is_whole_ = false;               // the outermost is closed
  unsigned of_channel_ = 0;             // bits of kNeeded
  unsigned of_entry_ = 0;
  std::size_t entries_ = 0;
};

}  // namespace

const OutputFile& accepted_feed(const OutputFile& file, std::size_t entries) {
  const bool is_good = file.path.ends_with(".json")
                           ? elements_of_member(file.bytes, "items") == entries
                           : RssReader(file.bytes).is_feed_of(entries);
  if (!is_good) throw Failure("failure.render.feed", {file.path});
  return file;
}

}  // namespace openverslag
