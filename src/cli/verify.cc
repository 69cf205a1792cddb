// openverslag verify: whether a published folder, or a copy of one, is as it was published.
#include <tbb/parallel_for.h>

#include <ostream>
#include <vector>

#include "cli/command.h"
#include "cli/reporting.h"
#include "cli/signature.h"
#include "publish/chain.h"
#include "publish/manifest.h"
#include "publish/output_folder.h"
#include "text/digest.h"
#include "text/failure.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// What a site says of itself.
struct Claims {
  fs::path folder;
  std::string list;  // manifest.sha256, as it is
  Manifest files;    // that it names
  Chain chain;
};

Claims read_claims(const fs::path& folder) {
  auto list = file_bytes(folder / kManifestName);
  auto files = list ? parse_manifest(*list) : std::nullopt;
  if (!files) throw Failure("failure.cli.verify-nothing", {folder.string()});
  return {folder,
          std::move(*list),
          std::move(*files),
          {file_bytes(folder / kHistoryName).value_or(""),
           file_bytes(folder / kLinkName).value_or("")}};
}

void check_chain(const Claims& claims, const std::optional<ChainLink>& last,
                 Diagnostics& problems) {
  if (!last) {
    problems.error("verify-link", {kLinkName});
  } else if (sha256_hex(claims.list) != last->manifest) {
    problems.error("verify-manifest", {kManifestName});
  }
  const std::size_t number = last ? first_break(claims.chain) : 0;
  if (number != 0) problems.error("verify-chain", {kHistoryName}, {std::to_string(number)});
}

void check_signature(const Claims& claims, const fs::path& key, Diagnostics& problems) {
  const std::string name = signature_name(key);
  const auto signature = file_bytes(claims.folder / name);
  if (!signature) {
    problems.error("verify-unsigned", {name});
  } else if (!is_signed_by(key, claims.chain.last, *signature)) {
    problems.error("verify-signature", {name}, {key.string()});
  }
}

void check_files(const Claims& claims, Diagnostics& problems) {
  const std::vector<std::pair<std::string, std::string>> files(claims.files.begin(),
                                                               claims.files.end());
  std::vector<std::string_view> wrong(files.size());  // the rule that is broken, if any
  tbb::parallel_for(std::size_t{0}, files.size(), [&](std::size_t i) {
    const auto bytes = file_bytes(claims.folder / files[i].first);
    if (!bytes) {
      wrong[i] = "verify-missing";
    } else if (sha256_hex(*bytes) != files[i].second) {
      wrong[i] = "verify-changed";
    }
  });
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!wrong[i].empty()) problems.error(wrong[i], {files[i].first});
  }
  // What somebody put beside the site is no error: a build keeps it. Nobody vouches for it.
  for (const std::string& path : files_of_the_user(locate_output(claims.folder))) {
    if (!path.ends_with('/')) problems.warning("verify-other", {path});
  }
}

int verify(const Call& call) {
  const fs::path folder = call.arguments.word(0, "public");
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-site", {folder.string()});
  const Claims claims = read_claims(folder);
  const std::optional<ChainLink> last = read_link(claims.chain.last);
  const bool has_key = call.arguments.has("key");

  Diagnostics problems;
  check_chain(claims, last, problems);
  if (has_key) check_signature(claims, call.arguments.value("key"), problems);
  check_files(claims, problems);
  print_report(problems, folder, call);
  if (problems.has_errors()) return kContentErrors;
  if (call.arguments.has("quiet")) return kDone;
  call.console.out << call.language.text(has_key ? "cli.verified-signed" : "cli.verified",
                                         {folder.string(), std::to_string(claims.files.size()),
                                          std::to_string(last->number), last->program})
                   << '\n';
  return kDone;
}

std::vector<Option> verify_options() {
  std::vector<Option> options = {{"key", "KEY"}};
  for (const Option& option : reporting_options()) options.push_back(option);
  return options;
}

}  // namespace

const Command& verify_command() {
  static const Command command = {"verify", "[FOLDER]", 1, verify_options(), verify};
  return command;
}

}  // namespace openverslag
