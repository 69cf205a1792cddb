// The manual, put together from the texts of the language.
#pragma once

#include <string>

#include "cli/command.h"
#include "text/language.h"

namespace openverslag {

// How to use one command, complete.
std::string command_help(const Command& command, const Language& language);

// What the program is, every command, the files of a content folder, the exit codes.
std::string manual(const Language& language);

}  // namespace openverslag
