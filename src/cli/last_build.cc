#include "cli/last_build.h"

#include <link.h>
#include <strings.h>
#include <tbb/global_control.h>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

#include "archive/journal.h"
#include "cli/kept_report.h"
#include "cli/private_folder.h"
#include "cli/today.h"
#include "document/pdf_module.h"
#include "publish/chain.h"
#include "publish/output_folder.h"
#include "text/dates.h"
#include "text/digest.h"
#include "text/file_bytes.h"
#include "text/language_rules.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kVersion = "openverslag last build 3";

bool holds_pdf(const fs::path& folder) {
  if (!fs::exists(folder)) return false;
  const auto files = fs::recursive_directory_iterator(folder);
  return std::any_of(begin(files), end(files), [](const fs::directory_entry& entry) {
    return strcasecmp(entry.path().extension().c_str(), ".pdf") == 0;
  });
}

// The program and the libraries that it reads files with. What is loaded when it is needed is
// loaded now if it will be.
std::string program_state(const fs::path& content) {
  load_language_rules();
  if (holds_pdf(content)) load_pdf_module();
  std::string state = file_state("/proc/self/exe").line + '\n';
  const auto add = [](dl_phdr_info* info, std::size_t, void* data) {
    if (info->dlpi_name != nullptr && info->dlpi_name[0] == '/')
      *static_cast<std::string*>(data) += info->dlpi_name + file_state(info->dlpi_name).line + '\n';
    return 0;
  };
  dl_iterate_phdr(add, &state);
  return state;
}

// A theme may be a link to a folder elsewhere.
std::vector<fs::path> themes_in(const fs::path& folder) {
  std::vector<fs::path> themes;
  if (!fs::exists(folder)) return themes;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.is_directory()) themes.push_back(entry.path());
  }
  std::sort(themes.begin(), themes.end());
  return themes;
}

// A report of what is not there any more compares with the site before; that of the next build,
// with this one.
bool tells_of_the_site_before(const MadeSite& made) {
  constexpr std::string_view kRules[] = {"base-url-lost",  "base-url-moved", "address-lost",
                                         "addresses-lost", "file-lost",      "language-changed",
                                         "output-lost",    "people-lost",    "redirect-hidden",
                                         "woo-index-lost", "chain-anew"};
  return std::ranges::any_of(made.diagnostics.all(), [&](const Diagnostic& each) {
    return std::ranges::find(kRules, each.rule) != std::end(kRules);
  });
}

// Where it cannot be written, or others could read it, everything is built the next time: a report
// may spell who is hidden.
void write_private(const fs::path& file, std::string_view seal, std::string_view told) {
  std::string bytes;
  append_netstring(bytes, seal);
  append_netstring(bytes, told);
  if (!make_private_folder(file.parent_path())) return;
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

LastBuild::LastBuild(const SiteOptions& options) : options_(options) {
  refuse_overlap(options.content, *options.output);
  output_ = locate_output(*options.output).folder;
  file_ = private_folder(options.content) / (output_.filename().string() + ".last-build");
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    threads_of(options));
  try {
    touched_ = touched();
    settled_ = is_settled(touched_.newest);
    inputs_ = inputs();
  } catch (const fs::filesystem_error&) {  // the build tells which folder cannot be read
    inputs_.reset();
  }
}

// `today` ends terms, and starts them.
LastBuild::Inputs LastBuild::inputs() const {
  const fs::path& content = options_.content;
  Inputs inputs;
  for (const std::string& part :
       {program_state(content), fs::absolute(content).string(), options_.base_url,
        options_.sign.string(), file_state(options_.sign).line, iso_date(today()),
        std::string(options_.publication ? "published" : "built")}) {
    append_netstring(inputs.setting, part);
  }
  append_netstring(inputs.words, digest_of_words(content, kHistoryFolder));
  for (const fs::path& theme : themes_in(themes_folder(content))) {
    append_netstring(inputs.words, theme.filename().string());
    append_netstring(inputs.words, digest_of_words(theme));
  }
  inputs.history = digest_of_words(content / kHistoryFolder);
  return inputs;
}

LastBuild::Touched LastBuild::touched() const {
  Touched touched;
  const auto add = [&](const FolderState& state) {
    append_netstring(touched.states, state.digest);
    touched.newest = std::max(touched.newest, state.changed);
  };
  add(state_of(options_.content, options_.publication ? kHistoryFolder : std::string_view()));
  const fs::path themes = themes_folder(options_.content);
  append_netstring(touched.states, file_state(themes).line);
  for (const fs::path& theme : themes_in(themes)) add(state_of(theme));
  return touched;
}

// Not touched while the site was made; and if it was changed just before that, when another change
// leaves no trace on the disk, the words are still the same.
bool LastBuild::is_as_seen() const {
  if (touched().states != touched_.states) return false;
  if (settled_) return true;
  const Inputs now = inputs();
  return now.setting == inputs_->setting && now.words == inputs_->words;
}

// No other build came after it, and nobody changed anything in its site: the folder itself was
// touched last, when it took its place.
bool LastBuild::is_made_by(const MadeSite& made, const FolderState& site) const {
  return file_bytes(output_ / kLinkName) == made.link &&
         site.written == file_state(output_).written;
}

std::string LastBuild::head(const Inputs& inputs, const FolderState& site) const {
  std::string head;
  for (const std::string_view part :
       {kVersion, std::string_view(inputs.setting), std::string_view(inputs.words),
        std::string_view(inputs.history), std::string_view(site.digest)})
    append_netstring(head, part);
  return sha256_hex(head);
}

std::optional<MadeSite> LastBuild::unchanged() const {
  const std::optional<std::string> bytes = file_bytes(file_);
  if (!bytes || !inputs_) return std::nullopt;
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    threads_of(options_));
  try {
    Netstrings sealed(*bytes);
    const std::string_view seal = sealed.text();
    const std::string_view told = sealed.text();
    if (sha256_hex(told) != seal) return std::nullopt;
    Netstrings in(told);
    if (in.text() != head(*inputs_, state_of(output_))) return std::nullopt;
    return read_report(in);
  } catch (const BadNetstring&) {
    return std::nullopt;
  } catch (const fs::filesystem_error&) {
    return std::nullopt;
  }
}

void LastBuild::forget() const {
  std::error_code error;
  fs::remove(file_, error);
}

void LastBuild::remember(const MadeSite& made) const try {
  if (!inputs_ || made.diagnostics.has_errors() || tells_of_the_site_before(made)) return;
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    threads_of(options_));
  const FolderState site = state_of(output_);
  if (!is_as_seen() || !is_made_by(made, site)) return;
  Inputs inputs = *inputs_;
  if (options_.publication) inputs.history = digest_of_words(options_.content / kHistoryFolder);
  std::string told;
  append_netstring(told, head(inputs, site));
  append_report(told, made);
  write_private(file_, sha256_hex(told), told);
} catch (const fs::filesystem_error&) {
  return;  // what cannot be told is not remembered
}

}  // namespace openverslag
