#include "site/config_values.h"

#include <algorithm>
#include <string_view>

#include "text/dates.h"
#include "text/failure.h"
#include "text/language.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

bool is_plain(std::string_view text) {
  return std::ranges::none_of(text, [](unsigned char letter) {
    return letter <= ' ' || letter == '"' || letter == '<' || letter == '>' || letter == '\\';
  });
}

bool is_name_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' ||
         letter == '_';
}

// What follows "http://" or "https://"; nothing for other schemes.
std::string_view after_scheme(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (address.starts_with(scheme)) return address.substr(scheme.size());
  }
  return {};
}

}  // namespace

bool is_web_address(std::string& value) {
  const std::string_view rest = after_scheme(value);
  return !rest.empty() && rest.front() != '/' && is_plain(value);
}

bool is_base_url(std::string& value) {
  // Feeds and sitemaps hold URIs, which have no letters but those of ASCII.
  const bool is_ascii =
      std::ranges::all_of(value, [](unsigned char letter) { return letter < 0x80; });
  if (!is_ascii || !is_web_address(value) || value.find_first_of("?#@") != std::string::npos)
    return false;
  if (value.back() != '/') value += '/';
  return true;
}

bool is_plain_path(std::string_view path) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~/-";
  return path.find_first_not_of(kLetters) == std::string_view::npos;
}

bool is_email(std::string& value) {
  const std::size_t at = value.find('@');
  const std::size_t dot = value.rfind('.');
  return is_plain(value) && at != std::string::npos && at > 0 && value.rfind('@') == at &&
         dot != std::string::npos && dot > at + 1 && dot + 1 < value.size();
}

bool is_email_or_url(std::string& value) {
  if (is_web_address(value)) return true;
  if (!is_email(value)) return false;
  value.insert(0, "mailto:");
  return true;
}

bool is_tag(std::string& value) { return is_language_tag(value); }

bool is_language(std::string& value) {
  const auto languages = Language::available();
  return std::ranges::find(languages, value) != languages.end();
}

bool is_time_zone(std::string& value) {
  try {
    const Date any_day{std::chrono::year{2020}, std::chrono::January, std::chrono::day{1}};
    return !rfc822_time(any_day, {}, value).empty();
  } catch (const Failure&) {
    return false;
  }
}

bool is_theme_name(std::string& value) {
  return !value.empty() && std::ranges::all_of(value, is_name_letter);
}

bool is_file_path(std::string& value) {
  return !value.empty() && !value.starts_with('/') && value.find("..") == std::string::npos &&
         value.find('\\') == std::string::npos;
}

bool is_date(std::string& value) { return parse_iso_date(value).has_value(); }

bool is_accessibility_status(std::string& value) {
  if (value.size() == 1 && value[0] >= 'a' && value[0] <= 'e') {
    value[0] = static_cast<char>(value[0] - 'a' + 'A');
  }
  return value.size() == 1 && value[0] >= 'A' && value[0] <= 'E';
}

bool is_permissions(std::string& written) {
  return written.size() == 4 && written.starts_with("06") &&
         written.find_first_not_of("0246", 2) == written.npos;
}

bool is_group(std::string& name) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
  return !name.empty() && name.find_first_not_of(kLetters) == name.npos;
}

}  // namespace openverslag
