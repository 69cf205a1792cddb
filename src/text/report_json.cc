#include <array>
#include <nlohmann/json.hpp>

#include "text/excerpt.h"
#include "text/report.h"

namespace openverslag {
namespace {

constexpr std::array<const char*, 3> kSeverities = {"error", "warning", "note"};
constexpr std::array<const char*, 3> kUnits = {"line", "paragraph", "page"};  // by SourceKind

}  // namespace

std::string report_json(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder, const LineMask& mask,
                        const LinesOf& lines_of) {
  SourceLines sources(content_folder, mask, lines_of);
  auto entries = nlohmann::ordered_json::array();
  for (const Diagnostic& diagnostic : sorted) {
    const Spot spot = sources.find(diagnostic);
    const RuleTexts texts = rule_texts(diagnostic, language, mask);
    entries.push_back({{"severity", kSeverities[static_cast<std::size_t>(diagnostic.severity)]},
                       {"rule", diagnostic.rule},
                       {"file", spot.file},
                       {kUnits[static_cast<std::size_t>(spot.kind)], spot.line},
                       {"column", spot.column},
                       {"message", texts.message},
                       {"hint", texts.hint}});
  }
  return entries.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace openverslag
