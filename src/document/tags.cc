#include "document/tags.h"

#include <algorithm>

#include "document/entities.h"
#include "document/name_slots.h"
#include "document/tag_names.h"

namespace openverslag {
namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
}
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

struct Attribute {
  std::string_view name;
  std::string_view value;
  bool has_value = false;
};

// The attributes of one tag, in order.
class AttributeReader {
 public:
  explicit AttributeReader(const Tag& tag)
      : rest_(tag.printed.substr(tag.name.end() - tag.printed.begin())) {
    if (rest_.ends_with('>')) rest_.remove_suffix(1);
  }

  std::optional<Attribute> next() {
    skip([](char c) { return is_blank(c) || c == '/'; });
    if (rest_.empty()) return std::nullopt;
    Attribute attribute;
    attribute.name = take([](char c) { return !is_blank(c) && c != '=' && c != '/'; });
    if (attribute.name.empty()) attribute.name = rest_.substr(0, 1);
    skip(is_blank);
    if (!rest_.starts_with('=')) return attribute;
    rest_.remove_prefix(1);
    skip(is_blank);
    attribute.has_value = true;
    attribute.value = value();
    return attribute;
  }

 private:
  template <class Predicate>
  std::string_view take(Predicate belongs) {
    const auto* end = std::find_if_not(rest_.begin(), rest_.end(), belongs);
    const std::string_view taken = rest_.substr(0, end - rest_.begin());
    rest_.remove_prefix(taken.size());
    return taken;
  }
  template <class Predicate>
  void skip(Predicate belongs) {
    take(belongs);
  }
  std::string_view value() {
    if (rest_.empty() || (rest_[0] != '"' && rest_[0] != '\'')) {
      return take([](char c) { return !is_blank(c); });
    }
    const char quote = rest_[0];
    rest_.remove_prefix(1);
    const std::string_view taken = take([quote](char c) { return c != quote; });
    rest_.remove_prefix(std::min<std::size_t>(1, rest_.size()));
    return taken;
  }

  std::string_view rest_;
};

constexpr NameSlots<TagName, 512> kTags(kTagNames);

const TagName* find_name(std::string_view name) {
  char lowered[kLongestTagName];
  if (name.size() > kLongestTagName) return nullptr;
  std::transform(name.begin(), name.end(), lowered, lower);
  return kTags.find({lowered, name.size()});
}

bool is_valueless(std::string_view attribute) {
  constexpr std::string_view kKnown[] = {"checked", "compact", "controls", "disabled", "hidden",
                                         "noshade", "nowrap",  "open",     "reversed", "selected"};
  return std::any_of(std::begin(kKnown), std::end(kKnown),
                     [attribute](std::string_view known) { return same_name(known, attribute); });
}

}  // namespace

std::optional<std::size_t> tag_end(std::string_view html, std::size_t at) {
  std::size_t end = at + 1;
  if (end < html.size() && html[end] == '/') ++end;
  if (end >= html.size() || !is_letter(html[end])) return std::nullopt;
  while (end < html.size() && is_name_character(html[end])) ++end;
  if (end < html.size() && !is_blank(html[end]) && html[end] != '/' && html[end] != '>') {
    return std::nullopt;
  }
  for (char previous = ' '; end < html.size(); ++end) {
    const char c = html[end];
    if (c == '>') return end + 1;
    if (c == '<') return std::nullopt;
    if ((c == '"' || c == '\'') && previous == '=') {
      end = html.find(c, end + 1);
      if (end == std::string_view::npos) return std::nullopt;
    }
    if (!is_blank(c)) previous = c;
  }
  return std::nullopt;
}

Tag read_tag(std::string_view printed) {
  Tag tag;
  tag.printed = printed;
  tag.closing = printed.substr(1).starts_with('/');
  const std::string_view inside = printed.substr(tag.closing ? 2 : 1);
  const auto* end = std::find_if_not(inside.begin(), inside.end(), is_name_character);
  tag.name = inside.substr(0, end - inside.begin());
  if (const TagName* known = find_name(tag.name)) {
    tag.kind = known->kind;
    tag.mark = known->mark;
  }
  return tag;
}

bool has_attributes(const Tag& tag) {
  return tag.name.data() + tag.name.size() + 1 < tag.printed.data() + tag.printed.size();
}

bool has_name(const Tag& tag, std::string_view name) { return same_name(tag.name, name); }

std::optional<std::string> attribute(const Tag& tag, std::string_view name) {
  AttributeReader attributes(tag);
  while (const auto next = attributes.next()) {
    if (same_name(next->name, name)) return decode_entities(next->value);
  }
  return std::nullopt;
}

bool has_handler(const Tag& tag) {
  AttributeReader attributes(tag);
  while (const auto next = attributes.next()) {
    if (next->has_value && next->name.size() > 2 && same_name(next->name.substr(0, 2), "on")) {
      return true;
    }
  }
  return false;
}

bool looks_like_words(const Tag& tag) {
  AttributeReader attributes(tag);
  while (const auto next = attributes.next()) {
    if (!next->has_value && !is_valueless(next->name)) return true;
  }
  return false;
}

}  // namespace openverslag
