#include "text/toml_fields.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

const TomlNode* TomlFields::find(std::string_view key) const {
  const auto found = std::ranges::find(table_.members, key, &TomlNode::key);
  return found == table_.members.end() ? nullptr : &*found;
}

void TomlFields::report_type(std::string_view key, const TomlNode& value,
                             std::string_view expected) const {
  diagnostics_.error("registry-type", {file_, value.place},
                     {std::string(key), std::string(expected)});
}

void TomlFields::only(std::span<const std::string_view> known) const {
  for (const TomlNode& member : table_.members) {
    if (std::ranges::find(known, member.key) != known.end()) continue;
    const std::string meant = nearest(member.key, known);
    const Where where{file_, member.key_place, member.key};
    if (meant.empty()) {
      diagnostics_.error("registry-unknown-key", where, {member.key});
    } else {
      diagnostics_.error("registry-near-key", where, {member.key, meant});
    }
  }
}

std::string TomlFields::text(std::string_view key) const {
  const TomlNode* node = find(key);
  if (node == nullptr) return {};
  if (const auto* found = std::get_if<std::string>(&node->value)) return collapse_space(*found);
  report_type(key, *node, "\"…\"");
  return {};
}

std::string TomlFields::name(std::string_view key) const {
  std::string found = text(key);
  if (found.empty()) {
    diagnostics_.error("registry-missing", {file_, table_.place}, {std::string(key)});
  }
  return found;
}

std::string TomlFields::one_of(std::string_view key,
                               std::initializer_list<std::string_view> choices) const {
  std::string found = text(key);
  if (found.empty() || std::ranges::find(choices, found) != choices.end()) return found;
  std::string all;
  for (const std::string_view each : choices) {
    all.append(all.empty() ? "\"" : " / \"").append(each).append("\"");
  }
  report_type(key, *find(key), all);
  return {};
}

bool TomlFields::flag(std::string_view key, bool otherwise) const {
  const TomlNode* node = find(key);
  if (node == nullptr) return otherwise;
  if (const auto* found = std::get_if<bool>(&node->value)) return *found;
  report_type(key, *node, "true / false");
  return otherwise;
}

std::optional<Date> TomlFields::date(std::string_view key) const {
  const TomlNode* node = find(key);
  if (node == nullptr) return std::nullopt;
  std::optional<Date> found;
  if (const auto* date = std::get_if<Date>(&node->value)) found = *date;
  if (const auto* text = std::get_if<std::string>(&node->value)) found = parse_iso_date(*text);
  if (!found) report_type(key, *node, "2024-12-31");
  return found;
}

std::optional<Date> TomlFields::needed_date(std::string_view key) const {
  if (find(key) != nullptr) return date(key);
  diagnostics_.error("registry-missing-date", {file_, table_.place}, {std::string(key)});
  return std::nullopt;
}

std::optional<TimeOfDay> TomlFields::time(std::string_view key) const {
  const TomlNode* node = find(key);
  if (node == nullptr) return std::nullopt;
  const auto* text = std::get_if<std::string>(&node->value);
  const std::optional<FoundTimes> found = text != nullptr ? find_times(*text) : std::nullopt;
  if (found && !found->end) return found->start;
  report_type(key, *node, "\"14.00\"");
  return std::nullopt;
}

std::vector<std::string> TomlFields::texts(std::string_view key) const {
  std::vector<std::string> found;
  for (const TomlNode& member : members(key)) {
    if (const auto* text = std::get_if<std::string>(&member.value)) {
      found.push_back(collapse_space(*text));
    } else {
      report_type(key, member, "[\"…\", \"…\"]");
    }
  }
  return found;
}

const std::vector<TomlNode>& TomlFields::members(std::string_view key) const {
  static const std::vector<TomlNode> kNone;
  const TomlNode* node = find(key);
  if (node == nullptr) return kNone;
  if (node->kind == TomlKind::array) return node->members;
  report_type(key, *node, "[…]");
  return kNone;
}

std::optional<TomlFields> TomlFields::table(std::string_view key) const {
  const TomlNode* node = find(key);
  if (!node) return std::nullopt;
  if (node->kind == TomlKind::table) return inside(*node);
  report_type(key, *node, "[" + std::string(key) + "]");
  return std::nullopt;
}

std::vector<TomlFields> TomlFields::tables(std::string_view key) const {
  std::vector<TomlFields> found;
  for (const TomlNode& member : members(key)) {
    if (member.kind == TomlKind::table) {
      found.push_back(inside(member));
    } else {
      report_type(key, member, "[[" + std::string(key) + "]]");
    }
  }
  return found;
}

}  // namespace openverslag
