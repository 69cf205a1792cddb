// openverslag inspect: what each phase makes of one file.
#include <ostream>

#include "cli/command.h"
#include "cli/content_files.h"
#include "cli/inspection.h"
#include "cli/leaked_words.h"
#include "cli/reporting.h"
#include "privacy/personal_data.h"
#include "text/failure.h"

namespace openverslag {
namespace {

int inspect(const Call& call) {
  const std::string file = call.arguments.word(0);
  if (file.empty()) throw Failure("failure.cli.inspect-what");
  Diagnostics diagnostics;
  const std::optional<Inspection> inspection = inspect_file(file, diagnostics);
  if (inspection) {
    LeakedWords leaked;
    leaked.add(inspection->source, inspection->document, {});
    call.console.out << leaked.masked_in(
        call.arguments.has("json")
            ? inspection_json(*inspection)
            : without_personal_data(inspection_text(*inspection, call.language)));
  }
  print_report(diagnostics, content_folder_of(file),
               inspection ? inspection->hidden_surnames : std::vector<std::string>{}, call);
  return diagnostics.has_errors() ? kContentErrors : kDone;
}

std::vector<Option> inspect_options() {
  std::vector<Option> options = {{"json"}};
  for (const Option& option : reporting_options()) options.push_back(option);
  return options;
}

}  // namespace

const Command& inspect_command() {
  static const Command command = {"inspect", "FILE", 1, inspect_options(), inspect};
  return command;
}

}  // namespace openverslag
