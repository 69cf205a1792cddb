#include "cli/arguments.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>

#include "text/failure.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace po = boost::program_options;

constexpr const char* kWords = "words";

po::options_description described(const std::vector<Option>& options) {
  po::options_description description;
  for (const Option& option : options) {
    const std::string name(option.name);
    if (option.value.empty()) {
      description.add_options()(name.c_str(), "");
    } else {
      description.add_options()(name.c_str(), po::value<std::string>(), "");
    }
  }
  description.add_options()(kWords, po::value<std::vector<std::string>>(), "");
  return description;
}

[[noreturn]] void fail_unknown(const std::string& written, const std::vector<Option>& options) {
  std::vector<std::string> known;
  known.reserve(options.size());
  for (const Option& option : options) known.push_back("--" + std::string(option.name));
  const std::string name = written.substr(0, written.find('='));
  const std::string near = nearest(name, known);
  if (near.empty()) throw Failure("failure.cli.unknown-option", {name});
  throw Failure("failure.cli.near-option", {name, near});
}

po::parsed_options parsed(const std::vector<std::string>& words,
                          const std::vector<Option>& options) {
  const po::options_description description = described(options);
  po::positional_options_description positional;
  positional.add(kWords, -1);
  try {
    return po::command_line_parser(words)
        .options(description)
        .positional(positional)
        .style(po::command_line_style::unix_style & ~po::command_line_style::allow_guessing)
        .run();
  } catch (const po::unknown_option& problem) {
    fail_unknown(problem.get_option_name(), options);
  } catch (const po::error_with_option_name& problem) {
    throw Failure("failure.cli.option-value", {problem.get_option_name()});
  }
}

}  // namespace

Arguments Arguments::parse(const std::vector<std::string>& words,
                           const std::vector<Option>& options, std::size_t most) {
  Arguments arguments;
  for (const po::option& option : parsed(words, options).options) {
    if (option.string_key == kWords) {
      arguments.words_.insert(arguments.words_.end(), option.value.begin(), option.value.end());
    } else {
      arguments.values_[option.string_key] = option.value.empty() ? "" : option.value.front();
    }
  }
  if (arguments.words_.size() > most)
    throw Failure("failure.cli.too-many-words", {arguments.words_[most]});
  return arguments;
}

std::string Arguments::word(std::size_t index, std::string_view otherwise) const {
  return index < words_.size() ? words_[index] : std::string(otherwise);
}

bool Arguments::has(std::string_view option) const { return values_.find(option) != values_.end(); }

std::string Arguments::value(std::string_view option, std::string_view otherwise) const {
  const auto found = values_.find(option);
  return found == values_.end() ? std::string(otherwise) : found->second;
}

unsigned Arguments::number(std::string_view option, unsigned otherwise, unsigned most) const {
  if (!has(option)) return otherwise;
  const std::string written = value(option);
  unsigned number = 0;
  const char* end = written.data() + written.size();
  const auto [rest, error] = std::from_chars(written.data(), end, number);
  if (error != std::errc() || rest != end || number > most)
    throw Failure("failure.cli.number",
                  {"--" + std::string(option), written, std::to_string(most)});
  return number;
}

std::string Arguments::choice(std::string_view option,
                              const std::vector<std::string>& choices) const {
  std::string written = value(option, choices.front());
  if (std::find(choices.begin(), choices.end(), written) == choices.end())
    throw Failure("failure.cli.choice", {"--" + std::string(option), written,
                                         fmt::format("{}", fmt::join(choices, ", "))});
  return written;
}

}  // namespace openverslag
