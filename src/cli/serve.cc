// openverslag serve: a preview on this computer that follows the content.
#include "serve/serve.h"

#include <tbb/global_control.h>

#include "cli/command.h"
#include "cli/live_preview.h"
#include "cli/site_command.h"
#include "serve/temporary_folder.h"

namespace openverslag {
namespace {

int serve_content(const Call& call) {
  const TemporaryFolder folder;
  SiteOptions options = site_options(call);
  options.review = true;
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    threads_of(options));
  LivePreview preview(options, folder.path() / "site", call);
  serve({{options.content, themes_folder(options.content)},
         static_cast<int>(call.arguments.number("port", 8000, 65535))},
        call.language, preview, call.console.out);
  return kDone;
}

std::vector<Option> serve_options() {
  std::vector<Option> options = site_command_options();
  options.insert(options.begin(), {"port", "N"});
  return options;
}

}  // namespace

const Command& serve_command() {
  static const Command command = {"serve", "[CONTENT]", 1, serve_options(), serve_content};
  return command;
}

}  // namespace openverslag
