#include "render/theme_sheets.h"

#include <algorithm>
#include <string_view>

#include "document/place_finder.h"
#include "text/utf8.h"

namespace openverslag {

namespace {

constexpr std::string_view kSpaces = " \t\r\n\f";

bool is_sheet(std::string_view name) { return name.ends_with(".css"); }

std::string path_in(const std::string& folder, std::string_view name) {
  std::string path = folder;
  path.append("/").append(name);
  return path;
}

char small(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_small_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

// A letter of a name in a style sheet.
bool is_of_name(char letter) {
  return is_small_letter(small(letter)) || (letter >= '0' && letter <= '9') || letter == '-' ||
         letter == '_' || static_cast<unsigned char>(letter) >= 0x80;
}

// `word` is in small letters.
bool stands_at(std::string_view css, std::size_t at, std::string_view word) {
  const std::string_view there = css.substr(at, word.size());
  return std::ranges::equal(there, word, {}, small);
}

// "https:…", "data:…" or "//…".
bool leads_outside(std::string_view address) {
  if (address.starts_with("//")) return true;
  const std::size_t colon = address.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  const std::string_view scheme = address.substr(0, colon);
  return is_small_letter(small(scheme.front())) && std::ranges::all_of(scheme, [](char letter) {
           return letter == '+' || letter == '.' || (is_of_name(letter) && letter != '_');
         });
}

class SheetCheck {
 public:
  SheetCheck(std::string_view css, const std::string& shown, bool is_joined,
             Diagnostics& diagnostics)
      : css_(css), shown_(shown), is_joined_(is_joined), diagnostics_(diagnostics), places_(css) {}

  void run() {
    std::size_t at = 0;
    while (at < css_.size()) at = behind_next(at);
  }

 private:
  std::size_t behind_next(std::size_t at) {
    if (css_.substr(at, 2) == "/*") {
      const std::size_t end = css_.find("*/", at + 2);
      return end == std::string_view::npos ? css_.size() : end + 2;
    }
    if (css_[at] == '\\') return at + 2;
    if (css_[at] == '"' || css_[at] == '\'') return end_of_string(at) + 1;
    if (stands_at(css_, at, "@import")) return behind_import(at);
    const bool is_begun = at > 0 && is_of_name(css_[at - 1]);
    if (!is_begun && stands_at(css_, at, "url(")) return behind_address(at, at + 4);
    return at + 1;
  }

  // The quote that closes the one at `at`, or where the line or the file ends before it.
  std::size_t end_of_string(std::size_t at) const {
    const char quote = css_[at];
    for (++at; at < css_.size() && css_[at] != quote && css_[at] != '\n'; ++at) {
      if (css_[at] == '\\') ++at;
    }
    return std::min(at, css_.size());
  }

  std::size_t behind_import(std::size_t at) {
    const std::size_t behind = at + std::string_view("@import").size();
    if (is_joined_) {
      diagnostics_.warning("theme-import", {shown_, places_.place(at), css_.substr(at, 7)});
      return std::min(css_.find(';', behind), css_.size());
    }
    const std::size_t address = std::min(css_.find_first_not_of(kSpaces, behind), css_.size());
    const bool is_string = address < css_.size() && (css_[address] == '"' || css_[address] == '\'');
    return is_string ? behind_address(at, address) : behind;
  }

  // `begin`: of what asks for the address, which stands at `from`, with or without quotes.
  std::size_t behind_address(std::size_t begin, std::size_t from) {
    std::size_t at = std::min(css_.find_first_not_of(kSpaces, from), css_.size());
    if (at == css_.size()) return at;
    const bool is_string = css_[at] == '"' || css_[at] == '\'';
    const std::size_t end =
        is_string ? end_of_string(at) : std::min(css_.find_first_of(" \t\r\n\f)", at), css_.size());
    if (is_string) ++at;
    const std::string_view address = css_.substr(at, end - at);
    if (leads_outside(address)) {
      constexpr std::size_t kMost = 80;
      std::string told(address.substr(0, kMost));
      if (find_invalid_utf8(told) != std::string::npos) told.resize(find_invalid_utf8(told));
      if (told.size() < address.size()) told += "…";
      diagnostics_.warning("theme-outside", {shown_, places_.place(begin)}, {told});
    }
    return is_string ? end + 1 : end;
  }

  std::string_view css_;
  const std::string& shown_;
  bool is_joined_;
  Diagnostics& diagnostics_;
  PlaceFinder places_;
};

}  // namespace

void leave_out_unreadable_sheets(FileTexts& own, const std::string& shown,
                                 Diagnostics& diagnostics) {
  std::erase_if(own, [&](const auto& file) {
    if (!is_sheet(file.first)) return false;
    const std::size_t bad = find_invalid_utf8(file.second);
    if (bad == std::string::npos) return false;
    const std::string path = path_in(shown, file.first);
    diagnostics.warning("theme-sheet-encoding", {path, PlaceFinder(file.second).place(bad)},
                        {file.first});
    return true;
  });
}

void report_sheets(const FileTexts& own, const std::vector<std::string>& joined,
                   const std::string& shown, Diagnostics& diagnostics) {
  for (const auto& [name, text] : own) {
    if (!is_sheet(name)) continue;
    const bool is_joined = std::ranges::find(joined, name) != joined.end();
    const std::string path = path_in(shown, name);
    SheetCheck(text, path, is_joined, diagnostics).run();
  }
}

}  // namespace openverslag
