#include "document/front_matter.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

#include "text/fold.h"

namespace openverslag {
namespace {

// A closing line further down closes something else.
constexpr std::size_t kLongestFrontMatter = 64 << 10;

struct Fenced {
  std::string_view inside;
  std::size_t end;  // after the closing line
};

std::optional<Fenced> find_fenced(std::string_view bytes, std::string_view open,
                                  std::string_view other_close) {
  const std::size_t begin = bytes.find('\n') + 1;
  if (begin == 0 || trim(bytes.substr(0, begin)) != open) return std::nullopt;
  for (std::size_t at = begin; at < std::min(bytes.size(), kLongestFrontMatter);) {
    const std::size_t line_end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = trim(bytes.substr(at, line_end - at));
    if (bytes[at] == open[0] || bytes[at] == other_close[0]) {
      if (line == open || line == other_close) {
        return Fenced{bytes.substr(begin, at - begin), std::min(line_end + 1, bytes.size())};
      }
    }
    at = line_end + 1;
  }
  return std::nullopt;
}

std::string unquoted(std::string_view value) {
  value = trim(value);
  const bool is_quoted =
      value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  if (!is_quoted) return std::string(value);
  const char quote = value[0];
  std::string out;
  for (std::size_t at = 1; at + 1 < value.size(); ++at) {
    const bool is_escape = value[at] == (quote == '"' ? '\\' : '\'') && at + 2 < value.size();
    if (is_escape) ++at;
    out += value[at];
  }
  return out;
}

void join(std::string& value, std::string_view separator, const std::string& more) {
  if (!value.empty() && !more.empty()) value += separator;
  value += more;
}

// "a", "'a'", "[a, 'b']"; "|" and ">" announce lines that follow.
std::string yaml_value(std::string_view written) {
  written = trim(written);
  if (written == "|" || written == ">" || written == "|-" || written == ">-") return {};
  if (!written.starts_with('[') || !written.ends_with(']')) return unquoted(written);
  written = written.substr(1, written.size() - 2);
  std::string value;
  while (!written.empty()) {
    const std::size_t comma = std::min(written.find(','), written.size());
    join(value, ", ", unquoted(written.substr(0, comma)));
    written.remove_prefix(std::min(comma + 1, written.size()));
  }
  return value;
}

// The length of the key before a colon; 0 when the line has none. A key of several words is one
// only where front matter is expected: "Let op: er is geluid" is not.
std::size_t key_size(std::string_view line, bool allow_blanks) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return 0;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') return 0;
  const std::string_view key = line.substr(0, colon);
  return key.find_first_of(allow_blanks ? "\"[]{}|<>*#" : " \t\"'[]{}|<>*#") ==
                 std::string_view::npos
             ? colon
             : 0;
}

bool has_words(std::string_view line) {
  const std::string_view words = trim(line);
  return !words.empty() && words[0] != '#';
}

class YamlReader {
 public:
  YamlReader(const Source& source, Document& document, Diagnostics& diagnostics)
      : source_(source), document_(document), diagnostics_(diagnostics) {}

  void read(std::string_view inside) {
    std::uint32_t number = 2;
    while (!inside.empty()) {
      const std::size_t end = std::min(inside.find('\n'), inside.size());
      if (has_words(inside.substr(0, end))) read_line(inside.substr(0, end), {number, 1});
      inside.remove_prefix(std::min(end + 1, inside.size()));
      ++number;
    }
  }

 private:
  void read_line(std::string_view line, Place place) {
    const bool goes_on = line[0] == ' ' || line[0] == '\t' || line[0] == '-';
    if (const std::size_t size = goes_on ? 0 : key_size(line, true); size > 0) {
      document_.front_matter.push_back(
          {std::string(line.substr(0, size)), yaml_value(line.substr(size + 1)), place});
    } else if (goes_on && !document_.front_matter.empty()) {
      go_on(trim(line));
    } else {
      diagnostics_.warning("front-matter-unreadable", {source_.path, place, line},
                           {std::string(trim(line))});
    }
  }

  void go_on(std::string_view line) {
    const bool is_list_item = line == "-" || line.starts_with("- ");
    if (is_list_item) line.remove_prefix(1);
    join(document_.front_matter.back().value, is_list_item ? ", " : " ", unquoted(line));
  }

  const Source& source_;
  Document& document_;
  Diagnostics& diagnostics_;
};

// A line between two rules can be words: "---", "Notulen", "---".
bool begins_with_key(std::string_view inside) {
  while (!inside.empty()) {
    const std::size_t end = std::min(inside.find('\n'), inside.size());
    if (has_words(inside.substr(0, end))) return key_size(inside.substr(0, end), false) > 0;
    inside.remove_prefix(std::min(end + 1, inside.size()));
  }
  return true;
}

std::string toml_value(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  std::string out;
  if (const auto* list = node.as_array()) {
    for (const toml::node& element : *list) join(out, ", ", toml_value(element));
    return out;
  }
  std::ostringstream printed;
  printed << std::boolalpha;
  node.visit([&printed](const auto& value) {
    if constexpr (toml::is_value<decltype(value)>) printed << value.get();
  });
  return printed.str();
}

void add_toml(const toml::table& table, const std::string& prefix, Document& document) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table()) {
      add_toml(*inner, name + ".", document);
      continue;
    }
    const toml::source_position at = key.source().begin;
    document.front_matter.push_back({name, toml_value(node), {at.line + 1, at.column}});
  }
}

bool read_toml(std::string_view inside, const Source& source, Document& document,
               Diagnostics& diagnostics) {
  try {
    add_toml(toml::parse(inside), "", document);
  } catch (const toml::parse_error& error) {
    const Place place{error.source().begin.line + 1, error.source().begin.column};
    diagnostics.warning("front-matter-unreadable", {source.path, place},
                        {std::string(error.description())});
    return false;
  }
  std::sort(document.front_matter.begin(), document.front_matter.end(),
            [](const auto& a, const auto& b) { return a.place < b.place; });
  return true;
}

}  // namespace

std::size_t read_front_matter(const Source& source, Document& document, Diagnostics& diagnostics) {
  if (const auto yaml = find_fenced(source.bytes, "---", "...")) {
    if (!begins_with_key(yaml->inside)) return 0;
    YamlReader(source, document, diagnostics).read(yaml->inside);
    return yaml->end;
  }
  if (const auto toml = find_fenced(source.bytes, "+++", "+++")) {
    return read_toml(toml->inside, source, document, diagnostics) ? toml->end : 0;
  }
  return 0;
}

}  // namespace openverslag
