#include "cli/kept_report.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace openverslag {
namespace {

void append_diagnostic(std::string& out, const Diagnostic& one) {
  append_netstring(out, std::to_string(static_cast<int>(one.severity)));
  append_netstring(out, one.rule);
  append_netstring(out, one.file);
  append_netstring(out, std::to_string(one.place.line));
  append_netstring(out, std::to_string(one.place.column));
  append_netstring(out, one.word);
  append_netstring(out, std::to_string(one.arguments.size()));
  for (const std::string& argument : one.arguments) append_netstring(out, argument);
}

void read_diagnostic(Netstrings& in, Diagnostics& diagnostics) {
  const auto severity = static_cast<Severity>(in.number());
  const std::string_view rule = in.text();
  Where where{in.text()};
  where.place.line = static_cast<std::uint32_t>(in.number());
  where.place.column = static_cast<std::uint32_t>(in.number());
  where.word = in.text();
  std::vector<std::string> arguments(in.number());
  for (std::string& argument : arguments) argument = in.text();
  if (severity == Severity::warning) {
    diagnostics.warning(rule, where, std::move(arguments));
  } else {
    diagnostics.note(rule, where, std::move(arguments));
  }
}

}  // namespace

void append_report(std::string& out, const MadeSite& made) {
  append_netstring(out, std::to_string(made.meetings));
  append_netstring(out, std::to_string(made.pages));
  append_netstring(out, std::to_string(made.diagnostics.all().size()));
  for (const Diagnostic& one : made.diagnostics.all()) append_diagnostic(out, one);
  append_netstring(out, std::to_string(made.hidden_surnames.size()));
  for (const std::string& surname : made.hidden_surnames) append_netstring(out, surname);
}

MadeSite read_report(Netstrings& in) {
  MadeSite made;
  made.meetings = in.number();
  made.pages = in.number();
  for (std::size_t count = in.number(); count > 0; --count) read_diagnostic(in, made.diagnostics);
  made.hidden_surnames.resize(in.number());
  for (std::string& surname : made.hidden_surnames) surname = in.text();
  return made;
}

}  // namespace openverslag
