#include "text/language.h"

#include <toml++/toml.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <span>

#include "text/embedded.h"
#include "text/failure.h"
#include "text/language_rules.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_languages();

namespace {

constexpr std::string_view kEnding = ".toml";

using Texts = std::map<std::string, std::string, std::less<>>;

void flatten(const toml::table& table, const std::string& prefix, Texts& texts) {
  for (const auto& [key, node] : table) {
    std::string path = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table()) {
      flatten(*inner, path + '.', texts);
    } else if (const auto text = node.value<std::string>()) {
      texts.emplace(std::move(path), *text);
    }
  }
}

Texts read_texts(const EmbeddedFile& file) {
  Texts texts;
  try {
    flatten(toml::parse(file.bytes, file.name), "", texts);
  } catch (const toml::parse_error& error) {
    throw Failure("failure.language-broken",
                  {std::string(file.name), std::string(error.description())});
  }
  return texts;
}

std::string_view code_of(const EmbeddedFile& file) {
  return file.name.substr(0, file.name.size() - kEnding.size());
}

// The number between the braces that open at `at`; npos when it is no placeholder.
std::size_t placeholder(std::string_view text, std::size_t at) {
  const bool complete = at + 2 < text.size() && text[at] == '{' && text[at + 2] == '}';
  if (!complete || text[at + 1] < '0' || text[at + 1] > '9') return std::string_view::npos;
  return static_cast<std::size_t>(text[at + 1] - '0');
}

}  // namespace

Language Language::load(std::string_view code) {
  // Read once: that takes as long as a hundred pages, and a build asks for its language in several
  // places.
  static std::mutex mutex;
  static std::map<std::string, const Language, std::less<>> loaded;
  const std::lock_guard lock(mutex);
  if (const auto known = loaded.find(code); known != loaded.end()) return known->second;
  for (const EmbeddedFile& file : embedded_languages()) {
    if (code_of(file) != code) continue;
    Language language;
    language.code_ = code;
    const Texts texts = read_texts(file);
    language.texts_.insert(texts.begin(), texts.end());
    return loaded.emplace(code, std::move(language)).first->second;
  }
  throw Failure("failure.language", {std::string(code)});
}

std::vector<std::string> Language::available() {
  std::vector<std::string> codes;
  for (const EmbeddedFile& file : embedded_languages()) codes.emplace_back(code_of(file));
  return codes;
}

bool Language::has(std::string_view key) const { return texts_.find(key) != texts_.end(); }

std::vector<std::string> Language::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, text] : texts_) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string_view Language::text(std::string_view key) const {
  const auto found = texts_.find(key);
  return found == texts_.end() ? key : std::string_view(found->second);
}

std::string Language::text(std::string_view key, const std::vector<std::string>& arguments) const {
  const std::string_view pattern = text(key);
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t brace = std::min(pattern.find('{', at), pattern.size());
    out += pattern.substr(at, brace - at);
    if (brace == pattern.size()) break;
    const std::size_t number = placeholder(pattern, brace);
    const bool is_filled = number < arguments.size();
    if (is_filled) {
      out += arguments[number];
    } else {
      out += '{';
    }
    at = brace + (is_filled ? 3 : 1);
  }
  return out;
}

std::string Language::count(std::string_view key, std::size_t number) const {
  std::string form = std::string(key) + '.';
  form += plural_form(number, code_);
  if (!has(form)) form = std::string(key) + ".many";
  return text(form, {std::to_string(number)});
}

}  // namespace openverslag
