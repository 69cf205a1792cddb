#include "text/report.h"

#include <array>
#include <set>

#include "text/excerpt.h"

namespace openverslag {
namespace {

enum class Ink : std::uint8_t { plain, bold, red, magenta, cyan, green };

constexpr std::array<std::string_view, 6> kInk = {"",           "\x1B[1m",    "\x1B[1;31m",
                                                  "\x1B[1;35m", "\x1B[1;36m", "\x1B[1;32m"};

std::string painted(const std::string& text, Ink ink, bool color) {
  if (!color || ink == Ink::plain || text.empty()) return text;
  return std::string(kInk[static_cast<std::size_t>(ink)]) + text + "\x1B[0m";
}

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Ink::red;
    case Severity::warning:
      return Ink::magenta;
    case Severity::note:
      return Ink::cyan;
  }
  return Ink::plain;
}

std::string_view severity_key(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "severity.error";
    case Severity::warning:
      return "severity.warning";
    case Severity::note:
      return "severity.note";
  }
  return "";
}

std::string location(const Diagnostic& diagnostic, const Spot& spot, const Language& language) {
  return diagnostic.file.empty() ? "" : place_words(spot, language) + ": ";
}

constexpr std::string_view kMargin = "  ";

std::string entry(const Diagnostic& diagnostic, const Spot& spot, const RuleTexts& texts,
                  const Language& language, bool color) {
  const std::string severity(language.text(severity_key(diagnostic.severity)));
  std::string out = painted(location(diagnostic, spot, language), Ink::bold, color);
  out += painted(severity + ": ", ink_of(diagnostic.severity), color);
  out += texts.message + " [" + diagnostic.rule + "]\n";
  if (!spot.whole_line.empty()) {
    const Excerpt excerpt = excerpt_of(spot);
    out += indented(excerpt.words, kMargin) +
           indented(painted(excerpt.marker, Ink::green, color), kMargin);
  }
  if (!texts.hint.empty()) out += indented(language.text("report.hint", {texts.hint}), kMargin);
  return out + '\n';
}

// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& parts, const Language& language) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool last = i + 1 == parts.size();
    if (i > 0) out += last ? ' ' + std::string(language.text("report.and")) + ' ' : ", ";
    out += parts[i];
  }
  return out;
}

// "1 error and 3 warnings in 2 files."
std::string counts(const std::vector<Diagnostic>& diagnostics, const Language& language) {
  std::array<std::size_t, 3> of_severity = {};
  std::set<std::string_view> files;
  for (const Diagnostic& diagnostic : diagnostics) {
    ++of_severity[static_cast<std::size_t>(diagnostic.severity)];
    if (!diagnostic.file.empty()) files.insert(diagnostic.file);
  }
  constexpr std::array<std::string_view, 3> kKeys = {"report.errors", "report.warnings",
                                                     "report.notes"};
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (of_severity[i] > 0) parts.push_back(language.count(kKeys[i], of_severity[i]));
  }
  if (parts.empty()) return std::string(language.text("report.none"));
  const std::string problems = listed(parts, language);
  if (files.empty()) return language.text("report.counts", {problems});
  return language.text("report.counts-in-files",
                       {problems, language.count("report.files", files.size())});
}

}  // namespace

std::string indented(std::string_view lines, std::string_view margin) {
  if (lines.empty()) return "";
  std::string out(margin);
  for (const char each : lines) {
    out += each;
    if (each == '\n') out += margin;
  }
  return out + '\n';
}

std::string place_words(const Spot& spot, const Language& language) {
  std::string text = printable(spot.file);
  if (spot.kind != SourceKind::text && spot.line > 0) {
    const bool is_pdf = spot.kind == SourceKind::pdf;
    return text + ": " +
           language.text(is_pdf ? "report.page" : "report.paragraph", {std::to_string(spot.line)});
  }
  if (spot.line > 0) text += ':' + std::to_string(spot.line);
  if (spot.column > 0) text += ':' + std::to_string(spot.column);
  return text;
}

RuleTexts rule_texts(const Diagnostic& diagnostic, const Language& language, const LineMask& mask) {
  const std::string key = "rule." + diagnostic.rule;
  const std::string hint = key + ".hint";
  // What comes from the content is in the arguments; our own words show how a sign is written.
  const auto masked = [&](const std::string& text) {
    return diagnostic.arguments.empty() ? text : mask(text, {});
  };
  return {
      masked(printable(language.text(key + ".message", diagnostic.arguments))),
      language.has(hint) ? masked(printable_lines(language.text(hint, diagnostic.arguments))) : ""};
}

std::string report_text(const std::vector<Diagnostic>& sorted, const Language& language,
                        const std::filesystem::path& content_folder, const LineMask& mask,
                        bool color, const LinesOf& lines_of) {
  SourceLines sources(content_folder, mask, lines_of);
  std::string out;
  for (const Diagnostic& diagnostic : sorted) {
    out += entry(diagnostic, sources.find(diagnostic), rule_texts(diagnostic, language, mask),
                 language, color);
  }
  return out + counts(sorted, language) + '\n';
}

}  // namespace openverslag
