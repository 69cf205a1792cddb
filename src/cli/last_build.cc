#include "cli/last_build.h"

#include <link.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <system_error>

#include "cli/today.h"
#include "document/pdf_module.h"
#include "publish/folder_state.h"
#include "publish/output_folder.h"
#include "text/dates.h"
#include "text/digest.h"
#include "text/file_bytes.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kVersion = "openverslag last build 2";

// The program and the libraries that it reads files with. What reads PDF is loaded when it is
// needed, which is now if it will be.
std::string program_state(const std::string& content) {
  if (strcasestr(content.c_str(), ".pdf") != nullptr) load_pdf_module();
  std::string state = state_of_file("/proc/self/exe") + '\n';
  const auto add = [](dl_phdr_info* info, std::size_t, void* data) {
    if (info->dlpi_name != nullptr && info->dlpi_name[0] == '/')
      *static_cast<std::string*>(data) += info->dlpi_name + state_of_file(info->dlpi_name) + '\n';
    return 0;
  };
  dl_iterate_phdr(add, &state);
  return state;
}

std::optional<std::string> digest_of_output(const fs::path& output) try {
  return sha256_hex(state_of(output).lines);
} catch (const fs::filesystem_error&) {
  return std::nullopt;
}

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

MadeSite read_made(Netstrings& in) {
  MadeSite made;
  made.meetings = in.number();
  made.pages = in.number();
  for (std::size_t count = in.number(); count > 0; --count) read_diagnostic(in, made.diagnostics);
  made.hidden_surnames.resize(in.number());
  for (std::string& surname : made.hidden_surnames) surname = in.text();
  return made;
}

// What a build was made of. `today` ends terms, and starts them.
std::string inputs_of(const SiteOptions& options, const std::string& content,
                      const std::string& themes) {
  std::string inputs;
  for (const std::string& part :
       {program_state(content), fs::absolute(options.content).string(), options.base_url,
        options.sign.string(), state_of_file(options.sign), iso_date(today()), content, themes,
        std::string(options.publication ? "published" : "built")}) {
    append_netstring(inputs, part);
  }
  return sha256_hex(inputs);
}

}  // namespace

LastBuild::LastBuild(const SiteOptions& options) {
  refuse_overlap(options.content, *options.output);
  output_ = locate_output(*options.output).folder;
  file_ = fs::weakly_canonical(options.content).parent_path() / ".openverslag" /
          (output_.filename().string() + ".last-build");
  try {
    const FolderState content = state_of(options.content);
    const FolderState themes = state_of(themes_folder(options.content));
    inputs_ = inputs_of(options, content.lines, themes.lines);
    settled_ = is_settled(std::max(content.newest, themes.newest));
  } catch (const fs::filesystem_error&) {  // the build tells which folder cannot be read
    inputs_.reset();
  }
}

std::optional<MadeSite> LastBuild::unchanged() const {
  const std::optional<std::string> bytes = file_bytes(file_);
  if (!bytes || !inputs_) return std::nullopt;
  try {
    Netstrings sealed(*bytes);
    const std::string_view seal = sealed.text();
    const std::string_view told = sealed.text();
    if (sha256_hex(told) != seal) return std::nullopt;
    Netstrings in(told);
    if (in.text() != kVersion || in.text() != *inputs_) return std::nullopt;
    if (in.text() != digest_of_output(output_)) return std::nullopt;
    return read_made(in);
  } catch (const BadNetstring&) {
    return std::nullopt;
  }
}

void LastBuild::forget() const {
  std::error_code error;
  fs::remove(file_, error);
}

void LastBuild::remember(const MadeSite& made) const {
  const std::optional<std::string> site = digest_of_output(output_);
  if (!inputs_ || !settled_ || !site || made.diagnostics.has_errors()) return;
  std::string told;
  append_netstring(told, kVersion);
  append_netstring(told, *inputs_);
  append_netstring(told, *site);
  append_netstring(told, std::to_string(made.meetings));
  append_netstring(told, std::to_string(made.pages));
  append_netstring(told, std::to_string(made.diagnostics.all().size()));
  for (const Diagnostic& one : made.diagnostics.all()) append_diagnostic(told, one);
  append_netstring(told, std::to_string(made.hidden_surnames.size()));
  for (const std::string& surname : made.hidden_surnames) append_netstring(told, surname);
  std::string sealed;
  append_netstring(sealed, sha256_hex(told));
  append_netstring(sealed, told);
  std::error_code error;
  fs::create_directory(file_.parent_path(), error);
  fs::permissions(file_.parent_path(), fs::perms::owner_all, error);
  std::ofstream(file_.parent_path() / ".gitignore") << "*\n";
  std::ofstream(file_, std::ios::binary) << sealed;
}

}  // namespace openverslag
