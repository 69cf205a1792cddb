// The fields of one table of a file that the clerk wrote, each asked for by its key and type.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/toml_tree.h"

namespace openverslag {

// What is of the wrong type or unknown is an error, not a warning: behind a misspelled
// `page = false` a person would be published. It reads as if it were not there.
class TomlFields {
 public:
  TomlFields(const TomlNode& table, const std::string& file, Diagnostics& diagnostics)
      : table_(table), file_(file), diagnostics_(diagnostics) {}

  Place place() const { return table_.place; }
  void only(std::span<const std::string_view> known) const;
  void only(std::initializer_list<std::string_view> known) const {
    only(std::span(known.begin(), known.size()));
  }
  bool has(std::string_view key) const { return find(key) != nullptr; }

  std::string text(std::string_view key) const;
  std::string name(std::string_view key) const;  // a text that must be there
  std::string one_of(std::string_view key, std::initializer_list<std::string_view> choices) const;
  bool flag(std::string_view key, bool otherwise) const;
  std::optional<Date> date(std::string_view key) const;
  std::optional<Date> needed_date(std::string_view key) const;  // one that must be there
  std::optional<TimeOfDay> time(std::string_view key) const;    // "14.00", "14:00"
  std::vector<std::string> texts(std::string_view key) const;

  // The members of an array, whatever they are.
  const std::vector<TomlNode>& members(std::string_view key) const;
  // The table under [key]; nothing when there is none.
  std::optional<TomlFields> table(std::string_view key) const;
  // The tables under [[key]].
  std::vector<TomlFields> tables(std::string_view key) const;
  TomlFields inside(const TomlNode& table) const { return {table, file_, diagnostics_}; }

  void report_type(std::string_view key, const TomlNode& value, std::string_view expected) const;

 private:
  const TomlNode* find(std::string_view key) const;

  const TomlNode& table_;
  const std::string& file_;
  Diagnostics& diagnostics_;
};

}  // namespace openverslag
