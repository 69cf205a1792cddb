#include "cli/main.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "cli/command.h"
#include "cli/content_files.h"
#include "cli/gather_settings.h"
#include "cli/help.h"
#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

bool is_option(const std::string& word) { return word.starts_with('-'); }

const Command& find_command(const std::string& name) {
  std::vector<std::string_view> names = {"help"};
  for (const Command* command : all_commands()) {
    if (command->name == name) return *command;
    names.push_back(command->name);
  }
  const std::string near = nearest(name, names);
  if (near.empty()) throw Failure("failure.cli.unknown-command", {name});
  throw Failure("failure.cli.near-command", {name, near});
}

struct Line {
  std::string command;             // empty when there is none
  std::vector<std::string> words;  // all the others
};

// "openverslag --lang en build" is "openverslag build --lang en".
Line split(const std::vector<std::string>& words) {
  Line line;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (line.command.empty() && !is_option(words[i])) {
      line.command = words[i];
      continue;
    }
    line.words.push_back(words[i]);
    if (words[i] == "--lang" && i + 1 < words.size()) line.words.push_back(words[++i]);
  }
  return line;
}

// The language of the site that the words speak of, so that program and site speak alike. Found
// before the words are checked: what is wrong with them is told in this language too.
std::string language_code(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with("--lang=")) return words[i].substr(words[i].find('=') + 1);
    if (words[i] == "--lang" && i + 1 < words.size()) return words[i + 1];
  }
  fs::path folder = "content";
  std::error_code error;
  const auto named = std::find_if(words.begin(), words.end(), [&](const std::string& word) {
    return !is_option(word) && fs::exists(word, error);
  });
  if (named != words.end())
    folder = fs::is_directory(*named, error) ? fs::path(*named) : content_folder_of(*named);
  Diagnostics told_by_the_command;
  return gather_config(folder, told_by_the_command).language;
}

int print_version(const Console& console) {
  console.out << "openverslag " << OPENVERSLAG_VERSION << '\n';
  return kDone;
}

int without_command(const Line& line, const Language& language, const Console& console) {
  const bool asked = line.command == "help";
  const Arguments arguments = Arguments::parse(line.words, common_options(), asked ? 1 : 0);
  if (arguments.has("version")) {
    print_version(console);
  } else if (const std::string name = arguments.word(0); !name.empty() && name != "help") {
    console.out << command_help(find_command(name), language);
  } else if (asked || arguments.has("help")) {
    console.out << manual(language);
  } else {
    throw Failure("failure.cli.no-command");
  }
  return kDone;
}

int with_command(const Line& line, const Language& language, const Console& console) {
  const Command& command = find_command(line.command);
  std::vector<Option> options = command.options;
  for (const Option& option : common_options()) options.push_back(option);
  const Arguments arguments = Arguments::parse(line.words, options, command.most_words);
  if (arguments.has("help") || arguments.has("version")) {
    Line other{"help", {"--version"}};
    if (arguments.has("help")) other.words = {line.command};
    return without_command(other, language, console);
  }
  return command.run({arguments, language, console});
}

}  // namespace

std::vector<const Command*> all_commands() {
  return {&build_command(),   &publish_command(),  &check_command(),
          &inspect_command(), &serve_command(),    &new_command(),
          &privacy_command(), &withdraw_command(), &verify_command()};
}

std::vector<Option> common_options() { return {{"lang", "nl|en"}, {"help"}, {"version"}}; }

int run(const std::vector<std::string>& words, const Console& console) {
  // Scripts ask for it, and it is in no language: half of the time would go into texts.
  if (words == std::vector<std::string>{"--version"}) return print_version(console);
  Language language = Language::load("nl");
  const auto fail = [&](std::string_view key, const std::vector<std::string>& arguments) {
    console.err << "openverslag: " << language.text(key, arguments) << '\n';
    return kFailed;
  };
  try {
    const Line line = split(words);
    if (const std::string code = language_code(line.words); code != "nl")
      language = Language::load(code);
    const bool bare = line.command.empty() || line.command == "help";
    return bare ? without_command(line, language, console) : with_command(line, language, console);
  } catch (const Failure& failure) {
    return fail(failure.key(), failure.arguments());
  } catch (const fs::filesystem_error& problem) {
    return fail("failure.cli.file-system", {problem.path1().string(), problem.code().message()});
  } catch (const std::bad_alloc&) {
    return fail("failure.cli.memory", {});
  } catch (const std::exception& problem) {
    return fail("failure.cli.unexpected", {problem.what()});
  }
}

int run(int argc, const char* const* argv) {
  // A limit on the size of files is told as a failure, not by the end of the program.
  std::signal(SIGXFSZ, SIG_IGN);
  return run({argv + 1, argv + std::max(argc, 1)},
             {std::cin, std::cout, std::cerr, isatty(STDERR_FILENO) == 1});
}

}  // namespace openverslag
