#include "document/front_matter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "document/toml_values.h"
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

void add_member(FrontMatterValue& value, std::string member) {
  join(value.value, ", ", member);
  if (!member.empty()) value.list.push_back(std::move(member));
}

// Where a member of "a, 'b, c'" ends: at a comma outside quotation marks.
std::size_t member_end(std::string_view members) {
  char quote = 0;
  for (std::size_t at = 0; at < members.size(); ++at) {
    const char each = members[at];
    if (quote == 0 && each == ',') return at;
    if (each == quote) {
      quote = 0;
    } else if (quote == 0 && (each == '"' || each == '\'') && trim(members.substr(0, at)).empty()) {
      quote = each;
    }
  }
  return quote == 0 ? members.size() : std::min(members.find(','), members.size());
}

// "a", "'a'", "[a, 'b']"; "|" and ">" announce lines that follow.
void set_yaml_value(std::string_view written, FrontMatterValue& value) {
  written = trim(written);
  if (written == "|" || written == ">" || written == "|-" || written == ">-") return;
  if (!written.starts_with('[') || !written.ends_with(']')) {
    value.value = unquoted(written);
    return;
  }
  written = written.substr(1, written.size() - 2);
  while (!written.empty()) {
    const std::size_t comma = member_end(written);
    add_member(value, unquoted(written.substr(0, comma)));
    written.remove_prefix(std::min(comma + 1, written.size()));
  }
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
      FrontMatterValue& value = document_.front_matter.emplace_back();
      value.key = line.substr(0, size);
      value.place = place;
      set_yaml_value(line.substr(size + 1), value);
    } else if (goes_on && !document_.front_matter.empty()) {
      go_on(trim(line));
    } else {
      diagnostics_.warning("front-matter-unreadable", {source_.path, place, line},
                           {std::string(trim(line))});
    }
  }

  void go_on(std::string_view line) {
    FrontMatterValue& value = document_.front_matter.back();
    const bool is_list_item = line == "-" || line.starts_with("- ");
    if (is_list_item) return add_member(value, unquoted(line.substr(1)));
    join(value.value, " ", unquoted(line));
    if (!value.list.empty()) join(value.list.back(), " ", unquoted(line));
  }

  const Source& source_;
  Document& document_;
  Diagnostics& diagnostics_;
};

// Who made the file, by which program, and what was remarked on it.
bool is_about_the_file(std::string_view key) {
  constexpr auto kKeys = std::to_array<std::string_view>(
      {"author",      "authors",   "auteur",         "auteurs",          "byline",
       "comment",     "comments",  "company",        "creator",          "bedrijf",
       "editor",      "generator", "lastmodifiedby", "last_modified_by", "last-modified-by",
       "maker",       "note",      "notes",          "notitie",          "opmerking",
       "opmerkingen", "owner",     "redacteur",      "reviewer",         "schrijver",
       "user",        "gebruiker"});
  return std::ranges::find(kKeys, fold(key)) != kKeys.end();
}

// The key of "author: x" or, in TOML, "author = 'x'"; empty for a line that goes on.
std::string_view key_of(std::string_view line) {
  if (line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '-') return {};
  const std::string_view key = trim(line.substr(0, line.find_first_of(":=")));
  return key.size() == trim(line).size() ? std::string_view{} : key;
}

void leave_out_lines_about_the_file(std::string_view inside, Document& document) {
  bool is_left_out = false;
  for (std::uint32_t number = 2; !inside.empty(); ++number) {
    const std::size_t end = std::min(inside.find('\n'), inside.size());
    const std::string_view line = inside.substr(0, end);
    if (const std::string_view key = key_of(line); !key.empty())
      is_left_out = is_about_the_file(key);
    if (is_left_out || trim(line).starts_with('#'))
      document.left_out.push_back({{number, 1}, {number + 1, 1}});
    inside.remove_prefix(std::min(end + 1, inside.size()));
  }
}

// A line between two rules can be words: "---", "Notulen", "---".
bool begins_with_key(std::string_view inside) {
  while (!inside.empty()) {
    const std::size_t end = std::min(inside.find('\n'), inside.size());
    if (has_words(inside.substr(0, end))) return key_size(inside.substr(0, end), false) > 0;
    inside.remove_prefix(std::min(end + 1, inside.size()));
  }
  return true;
}

bool read_toml(std::string_view inside, const Source& source, Document& document,
               Diagnostics& diagnostics) {
  auto values = toml_values(inside, source.path, 1, "front-matter-unreadable", diagnostics);
  if (!values) return false;
  document.front_matter = std::move(*values);
  return true;
}

}  // namespace

std::size_t read_front_matter(const Source& source, Document& document, Diagnostics& diagnostics) {
  if (const auto yaml = find_fenced(source.bytes, "---", "...")) {
    if (!begins_with_key(yaml->inside)) return 0;
    YamlReader(source, document, diagnostics).read(yaml->inside);
    leave_out_lines_about_the_file(yaml->inside, document);
    return yaml->end;
  }
  if (const auto toml = find_fenced(source.bytes, "+++", "+++")) {
    if (!read_toml(toml->inside, source, document, diagnostics)) return 0;
    leave_out_lines_about_the_file(toml->inside, document);
    return toml->end;
  }
  return 0;
}

}  // namespace openverslag
