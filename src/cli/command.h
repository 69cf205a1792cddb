// What a command is: one file each, gathered in a table.
#pragma once

#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/console.h"
#include "text/language.h"

namespace openverslag {

inline constexpr int kDone = 0;
inline constexpr int kContentErrors = 1;
inline constexpr int kFailed = 2;

// One call of a command.
struct Call {
  const Arguments& arguments;
  const Language& language;  // of the interface
  const Console& console;
};

// Its help stands in the language file: "cli.command.NAME", "cli.option.NAME".
struct Command {
  std::string_view name;
  std::string_view usage;  // of the words after the name: "[CONTENT [OUTPUT]]"
  std::size_t most_words;  // that are no options
  std::vector<Option> options;
  int (*run)(const Call& call);
};

const Command& build_command();
const Command& check_command();
const Command& inspect_command();
const Command& serve_command();
const Command& new_command();
const Command& privacy_command();
const Command& withdraw_command();
const Command& verify_command();
const Command& publish_command();

// All of them, in the order of the manual.
std::vector<const Command*> all_commands();

// Those that every command has.
std::vector<Option> common_options();

}  // namespace openverslag
