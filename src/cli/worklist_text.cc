#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "cli/worklist.h"

namespace openverslag {
namespace {

constexpr std::size_t kNamedPlaces = 3;
constexpr std::string_view kMargin = "   ";

// "41 keer in 40 bestanden", "1 keer".
std::string extent(const WorkItem& item, const Language& language) {
  std::string times = language.count("cli.worklist.times", item.places.size());
  if (item.places.size() < 2) return times;
  return language.text("cli.worklist.in", {times, language.count("report.files", item.files)});
}

std::string entry(const WorkItem& item, std::size_t number, SourceLines& sources,
                  const Language& language) {
  std::string out = fmt::format("{}. {} [{}]\n", number, item.texts.message, item.rule);
  const std::size_t named = std::min(item.places.size(), kNamedPlaces);
  std::string passage;
  std::string places;
  for (std::size_t i = 0; i < named; ++i) {
    const Diagnostic& place = item.places[i];
    const Spot spot = sources.find(place);
    places += (i == 0 ? "" : ", ") + place_words(spot, language);
    if (i > 0 || spot.whole_line.empty()) continue;
    const Excerpt excerpt = excerpt_of(spot);
    passage = indented("  " + excerpt.words, kMargin);
    if (!excerpt.marker.empty()) passage += indented("  " + excerpt.marker, kMargin);
  }
  const std::size_t more = item.places.size() - named;
  if (more > 0) places += language.count("cli.worklist.more", more);
  if (!item.places.front().file.empty())
    out += indented(extent(item, language) + ": " + places, kMargin);
  out += passage;
  if (!item.texts.hint.empty())
    out += indented(language.text("cli.worklist.do", {item.texts.hint}), kMargin);
  return out;
}

}  // namespace

std::string worklist_text(const std::vector<WorkItem>& items, const Language& language,
                          const std::filesystem::path& content_folder, const LineMask& mask,
                          const LinesOf& lines_of) {
  if (items.empty()) return std::string(language.text("cli.worklist.none")) + '\n';
  SourceLines sources(content_folder, mask, lines_of);
  std::string out(language.text("cli.worklist.first"));
  out += '\n';
  for (std::size_t i = 0; i < items.size(); ++i)
    out += '\n' + entry(items[i], i + 1, sources, language);
  return out;
}

std::string worklist_json(const std::vector<WorkItem>& items, const LineMask& mask,
                          const std::filesystem::path& content_folder, const LinesOf& lines_of) {
  constexpr std::array<const char*, 3> kSeverities = {"error", "warning", "note"};
  constexpr std::array<const char*, 3> kUnits = {"line", "paragraph", "page"};  // by SourceKind
  SourceLines sources(content_folder, mask, lines_of);
  auto entries = nlohmann::ordered_json::array();
  for (const WorkItem& item : items) {
    auto places = nlohmann::ordered_json::array();
    for (const Diagnostic& place : item.places) {
      const Spot spot = sources.find(place);
      places.push_back(
          {{"file", spot.file}, {kUnits[static_cast<std::size_t>(spot.kind)], spot.line}});
    }
    entries.push_back({{"severity", kSeverities[static_cast<std::size_t>(item.severity)]},
                       {"rule", item.rule},
                       {"message", item.texts.message},
                       {"hint", item.texts.hint},
                       {"files", item.files},
                       {"places", std::move(places)}});
  }
  return entries.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace openverslag
