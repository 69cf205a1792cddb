// openverslag new meeting: a file to fill in.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <ostream>
#include <system_error>

#include "cli/command.h"
#include "cli/gather_settings.h"
#include "cli/today.h"
#include "document/reader.h"
#include "minutes/read.h"
#include "text/dates.h"
#include "text/escape.h"
#include "text/failure.h"
#include "text/fold.h"
#include "text/source.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

Date wanted_date(const Arguments& arguments) {
  if (!arguments.has("date")) return today();
  const std::string written = arguments.value("date");
  const std::optional<Date> date = parse_iso_date(written);
  if (!date) throw Failure("failure.cli.date", {written});
  return *date;
}

// Some names are read otherwise: a date or a number is no part of one, nor is "verslag".
void refuse_misread_body(const std::string& body, const std::string& file, std::string words,
                         const fs::path& content) {
  Diagnostics shown_by_check;
  const std::optional<Vocabulary> own = gather_vocabulary(content, shown_by_check);
  const Vocabulary& vocabulary = own ? *own : standard_vocabulary();
  const std::optional<Source> source = make_source(file, std::move(words), shown_by_check);
  std::optional<Document> document;
  if (source) document = read_document(*source, shown_by_check);
  const bool kept =
      document &&
      read_minutes(std::move(*document), vocabulary, shown_by_check).facts.header.body == body;
  if (!kept) throw Failure("failure.cli.body", {body});
}

// Throws Failure rather than write over a file that is there.
void write_new_file(const fs::path& path, std::string_view words) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0 && errno == EEXIST) throw Failure("failure.cli.file-exists", {path.string()});
  const bool written =
      file >= 0 && write(file, words.data(), words.size()) == static_cast<ssize_t>(words.size());
  const int error = errno;
  if (file >= 0) close(file);
  if (!written)
    throw Failure("failure.cli.file", {path.string(), std::generic_category().message(error)});
}

int new_meeting(const Call& call) {
  const Arguments& arguments = call.arguments;
  if (arguments.word(0) != "meeting") throw Failure("failure.cli.new-what", {arguments.word(0)});
  const fs::path content = arguments.word(1, "content");
  const Date date = wanted_date(arguments);
  const std::string body = collapse_space(arguments.value("body"));

  Diagnostics shown_by_check;
  const Language language = Language::load(gather_config(content, shown_by_check).language);
  const std::string day = long_date(date, language);
  std::string title = collapse_space(arguments.value("title"));
  if (title.empty()) title = collapse_space(language.text("cli.new-meeting.title", {body, day}));

  const std::string name = iso_date(date) + "-" + slug(body.empty() ? title : body) + ".md";
  const std::string words =
      language.text("cli.new-meeting.file", {escape_markdown(title), day, escape_markdown(body)});
  if (!body.empty()) refuse_misread_body(body, name, words, content);

  const fs::path folder = content / "meetings";
  std::error_code error;
  fs::create_directories(folder, error);
  const fs::path path = folder / name;
  write_new_file(path, words);
  call.console.out << call.language.text("cli.new-meeting.made", {path.generic_string()}) << '\n';
  return kDone;
}

}  // namespace

const Command& new_command() {
  static const Command command = {"new",
                                  "meeting [CONTENT]",
                                  2,
                                  {{"body", "TEXT"}, {"date", "YYYY-MM-DD"}, {"title", "TEXT"}},
                                  new_meeting};
  return command;
}

}  // namespace openverslag
