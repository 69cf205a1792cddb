// openverslag verify: whether a published folder, or a copy of one, is as it was published.
#include <atomic>
#include <future>
#include <ostream>
#include <vector>

#include "cli/command.h"
#include "cli/published_site.h"
#include "cli/reporting.h"
#include "cli/signature.h"
#include "publish/chain.h"
#include "publish/manifest.h"
#include "text/digest.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// What a site says of itself.
struct Claims {
  std::string list;  // manifest.sha256, as it is
  Manifest files;    // that it names
  Chain chain;
};

Claims read_claims(const std::string& place, const FileReader& read) {
  const auto text_of = [&](std::string_view name) { return read(std::string(name)); };
  auto list = text_of(kManifestName);
  auto files = list ? parse_manifest(*list) : std::nullopt;
  if (!files) throw Failure("failure.cli.verify-nothing", {place});
  return {std::move(*list),
          std::move(*files),
          {text_of(kHistoryName).value_or(""), text_of(kLinkName).value_or("")}};
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

void check_signature(const Claims& claims, const FileReader& read, const fs::path& key,
                     Diagnostics& problems) {
  const std::string name = signature_name(key);
  const auto signature = read(name);
  if (!signature) {
    problems.error("verify-unsigned", {name});
  } else if (!is_signed_by(key, claims.chain.last, *signature)) {
    problems.error("verify-signature", {name}, {key.string()});
  }
}

using ListedFile = std::pair<std::string, std::string>;  // path, digest

// The rule that is broken; empty: none.
std::string_view broken_rule(const ListedFile& file, const FileReader& read) {
  const auto bytes = read(file.first);
  if (!bytes) return "verify-missing";
  return sha256_hex(*bytes) == file.second ? "" : "verify-changed";
}

// For each file. A server is asked for several at once.
std::vector<std::string_view> broken_rules(const std::vector<ListedFile>& files,
                                           const PublishedSite& site) {
  std::vector<std::string_view> broken(files.size());
  std::atomic<std::size_t> next = 0;
  const auto read_on = [&] {
    const FileReader read = site.new_reader();
    for (std::size_t i = next++; i < files.size(); i = next++)
      broken[i] = broken_rule(files[i], read);
  };
  std::vector<std::future<void>> readers;
  for (std::size_t i = 0; i < site.readers; ++i)
    readers.push_back(std::async(std::launch::async, read_on));
  for (std::future<void>& reader : readers) reader.get();
  return broken;
}

void check_files(const Claims& claims, const PublishedSite& site, Diagnostics& problems) {
  const std::vector<ListedFile> files(claims.files.begin(), claims.files.end());
  const std::vector<std::string_view> broken = broken_rules(files, site);
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (broken[i].empty()) continue;
    if (site.on_web && is_for_servers(files[i].first)) {
      problems.warning("verify-not-served", {files[i].first});
    } else {
      problems.error(broken[i], {files[i].first});
    }
  }
  // What somebody put beside the site is no error: a build keeps it. Nobody vouches for it.
  for (const std::string& path : site.others()) problems.warning("verify-other", {path});
}

int verify(const Call& call) {
  const PublishedSite site = published_site(call.arguments.word(0, "public"));
  const FileReader read = site.new_reader();
  const Claims claims = read_claims(site.place, read);
  const std::optional<ChainLink> last = read_link(claims.chain.last);
  const bool has_key = call.arguments.has("key");

  Diagnostics problems;
  check_chain(claims, last, problems);
  if (has_key) check_signature(claims, read, call.arguments.value("key"), problems);
  check_files(claims, site, problems);
  print_report(problems, site.place, {}, call);
  if (problems.has_errors()) return kContentErrors;
  if (call.arguments.has("quiet")) return kDone;
  call.console.out << call.language.text(has_key ? "cli.verified-signed" : "cli.verified",
                                         {site.place, std::to_string(claims.files.size()),
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
  static const Command command = {"verify", "[PLACE]", 1, verify_options(), verify};
  return command;
}

}  // namespace openverslag
