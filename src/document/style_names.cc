#include "document/style_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace openverslag {
namespace {

constexpr std::array<std::string_view, 3> kHeadings = {"heading", "kop", "überschrift"};
constexpr std::array<std::string_view, 3> kTitles = {"title", "titel", "documenttitel"};
constexpr std::array<std::string_view, 3> kContents = {"toc", "inhopg", "contents"};
constexpr std::array<std::string_view, 3> kContentsHeadings = {"tocheading", "kopvaninhoudsopgave",
                                                               "contentsheading"};

// Small letters and digits; OpenDocument writes a blank in a name as _20_.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (name.substr(at).starts_with("_20_")) {
      at += 3;
    } else if (name[at] >= 'A' && name[at] <= 'Z') {
      plain += static_cast<char>(name[at] + 32);
    } else if (name[at] != ' ' && name[at] != '-') {
      plain += name[at];
    }
  }
  return plain;
}

template <class Names>
bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

StyleName read_style_name(std::string_view name) {
  const std::string plain = plain_name(name);
  if (contains(kTitles, plain)) return {.heading = 1};
  if (contains(kContentsHeadings, plain)) return {.is_contents = true};
  if (plain.empty() || plain.back() < '1' || plain.back() > '9') return {};
  const std::string_view before = std::string_view(plain).substr(0, plain.size() - 1);
  if (contains(kHeadings, before)) return {.heading = plain.back() - '0'};
  return {.is_contents = contains(kContents, before)};
}

}  // namespace openverslag
