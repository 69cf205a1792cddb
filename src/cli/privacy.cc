// openverslag privacy review: one by one, what may be published all the same.
#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <istream>
#include <ostream>
#include <system_error>

#include "archive/registry.h"
#include "cli/command.h"
#include "cli/content_files.h"
#include "cli/gather_settings.h"
#include "cli/public_document.h"
#include "cli/record.h"
#include "cli/today.h"
#include "privacy/file_name.h"
#include "privacy/leaks.h"
#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_with_file(const fs::path& path, int error) {
  throw Failure("failure.cli.file", {path.string(), std::generic_category().message(error)});
}

std::string new_key() {
  std::array<unsigned char, 32> bytes;
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw Failure("failure.cli.file", {"getrandom", std::generic_category().message(errno)});
  std::string key;
  for (const unsigned char byte : bytes) {
    key += "0123456789abcdef"[byte >> 4];
    key += "0123456789abcdef"[byte & 15];
  }
  return key;
}

// Readable by its owner alone; one that is there stays.
void write_key(const fs::path& folder, const std::string& key) {
  const fs::path path = folder / kPrivacyKeyFile;
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) fail_with_file(path, errno);
  const std::string line = key + '\n';
  const bool written = write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  const int error = errno;
  close(file);
  if (!written) fail_with_file(path, error);
}

// At once, so that an interrupted review loses no answer.
void write_release(const fs::path& folder, const Release& release) {
  const fs::path path = folder / kPrivacyFile;
  std::ofstream file(path, std::ios::app);
  file << '\n' << release_lines(release) << std::flush;
  if (!file) fail_with_file(path, errno);
}

enum class Answer { release, keep, stop };

class Review {
 public:
  Review(const Call& call, const fs::path& folder, PrivacyRules rules)
      : call_(call), folder_(folder), rules_(std::move(rules)) {}

  // False: enough for today.
  bool ask_about(const std::string& path) {
    Diagnostics told_by_check;
    if (path.ends_with(".toml")) return ask_about_words(path);
    const std::optional<Record> record = read_record(folder_, path, told_by_check);
    if (!record) return true;
    const auto read =
        read_public_document(*record, rules_, {}, standard_vocabulary(), told_by_check);
    if (!read) return true;
    return ask_about(record->source, read->document) &&
           (!record->sidecar || ask_about(*record->sidecar, {}));
  }

  std::size_t released() const { return released_; }
  std::size_t kept() const { return kept_; }

 private:
  bool ask_about_words(const std::string& path) {
    Diagnostics told_by_check;
    const std::optional<Source> source = read_source(folder_, path, told_by_check);
    return !source || ask_about(*source, {});
  }

  bool ask_about(const Source& source, const Document& document) {
    for (const Leak& leak : find_leaks(source, document, rules_)) {
      if (is_released(leak, rules_)) continue;
      const Answer answer = ask(source.path, leak);
      if (answer == Answer::stop) return false;
      (answer == Answer::release ? released_ : kept_) += 1;
    }
    return true;
  }

  std::string text(std::string_view key, const std::vector<std::string>& arguments = {}) const {
    return call_.language.text(key, arguments);
  }

  // Nothing once the answers have come to their end.
  std::optional<std::string> line(std::string_view question) {
    call_.console.out << text(question) << ' ' << std::flush;
    std::string answer;
    if (!std::getline(call_.console.in, answer)) return std::nullopt;
    return collapse_space(answer);
  }

  Answer ask(const std::string& path, const Leak& leak) {
    const std::string rule = leak.in_name ? "file-name" : std::string(key_of(leak.kind));
    const std::string kind = text("rule.leak-" + rule + ".message");
    call_.console.out << file_name_without_personal_data(path);
    if (leak.place.line > 0) call_.console.out << ':' << leak.place.line;
    call_.console.out << ": " << kind << "\n  " << leak.excerpt << "\n";
    for (;;) {
      const std::optional<std::string> answer = line("cli.privacy.question");
      if (!answer || fold(*answer) == text("cli.privacy.stop")) return Answer::stop;
      if (fold(*answer) == text("cli.privacy.no")) return Answer::keep;
      if (fold(*answer) == text("cli.privacy.yes")) return release(leak);
    }
  }

  Answer release(const Leak& leak) {
    std::optional<std::string> reason;
    do {
      reason = line("cli.privacy.why");
      if (!reason) return Answer::stop;
    } while (reason->empty());
    const Release release{leak.fingerprint, *reason, today(), {}};
    write_release(folder_, release);
    rules_.releases.push_back(release);
    return Answer::release;
  }

  const Call& call_;
  const fs::path& folder_;
  PrivacyRules rules_;
  std::size_t released_ = 0;
  std::size_t kept_ = 0;
};

int review(const Call& call) {
  if (call.arguments.word(0) != "review")
    throw Failure("failure.cli.privacy-what", {call.arguments.word(0)});
  const fs::path folder = call.arguments.word(1, "content");
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-folder", {folder.string()});
  Diagnostics told_by_check;
  const Config config = gather_config(folder, told_by_check);
  PrivacyRules rules = gather_privacy_rules(folder, config, told_by_check);
  if (rules.key.empty()) {
    rules.key = new_key();
    write_key(folder, rules.key);
  }
  Review review(call, folder, std::move(rules));
  std::vector<std::string> paths = find_meeting_files(folder, told_by_check).minutes;
  for (const std::string_view file : own_files()) {
    if (fs::exists(folder / file)) paths.emplace_back(file);
  }
  for (std::string& page : find_own_pages(folder, told_by_check)) paths.push_back(std::move(page));
  for (const std::string& path : paths) {
    if (!review.ask_about(path)) break;
  }
  call.console.out << call.language.text("cli.privacy.done", {std::to_string(review.released()),
                                                              std::to_string(review.kept())})
                   << '\n';
  return kDone;
}

}  // namespace

const Command& privacy_command() {
  static const Command command = {"privacy", "review [CONTENT]", 2, {}, review};
  return command;
}

}  // namespace openverslag
