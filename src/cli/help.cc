#include "cli/help.h"

#include <fmt/format.h>

#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kOptionColumn = 30;

// `text` in lines that begin at `indent` and end before kWidth; its own line ends are kept.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t width = length_in_characters(word);
    if (column > indent && column + 1 + width > kWidth) {
      out.append("\n").append(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
    const bool line_end = end < text.size() && text[end] == '\n';
    if (line_end) {
      out.append("\n").append(indent, ' ');
      column = indent;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string option_help(const Option& option, const Language& language) {
  std::string left = "  --" + std::string(option.name);
  if (!option.value.empty()) left += " " + std::string(option.value);
  const std::string text =
      wrapped(language.text("cli.option." + std::string(option.name)), kOptionColumn);
  if (left.size() + 2 > kOptionColumn) left += "\n" + std::string(kOptionColumn, ' ');
  return fmt::format("{:<{}}{}\n", left, kOptionColumn, text);
}

std::string usage_line(const Command& command) {
  return fmt::format("openverslag {} {}", command.name, command.usage);
}

}  // namespace

std::string command_help(const Command& command, const Language& language) {
  std::string help = usage_line(command) + "\n\n";
  help += language.text("cli.command." + std::string(command.name));
  help += '\n';
  for (const Option& option : command.options) help += option_help(option, language);
  return help;
}

std::string manual(const Language& language) {
  std::string text(language.text("cli.manual.about"));
  for (const Command* command : all_commands()) {
    text += "\n" + command_help(*command, language);
  }
  text += '\n';
  text += language.text("cli.manual.everywhere");
  for (const Option& option : common_options()) text += option_help(option, language);
  text += '\n';
  text += language.text("cli.manual.files");
  return text;
}

}  // namespace openverslag
