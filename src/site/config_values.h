// What counts as a good value of a setting; a check may put the value in its final form.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// "https://verslagen.example.nl" becomes "https://verslagen.example.nl/"; no query, no fragment.
bool is_base_url(std::string& value);
// Only letters, digits and "._~/-": nothing that a rule of a web server takes for something else.
bool is_plain_path(std::string_view path);
bool is_web_address(std::string& value);  // http or https
bool is_email(std::string& value);        // one @, a dot after it, no blanks
// An address of the one or the other sort; the former becomes "mailto:…".
bool is_email_or_url(std::string& value);
bool is_language(std::string& value);    // one there is a file for
bool is_tag(std::string& value);         // "fy", "nl-BE"
bool is_time_zone(std::string& value);   // one the system knows
bool is_theme_name(std::string& value);  // a folder name: small letters, digits, '-', '_'
// A path below the content folder: "tokens.css", "huisstijl/logo.svg".
bool is_file_path(std::string& value);
bool is_date(std::string& value);                  // 2020-10-05
bool is_accessibility_status(std::string& value);  // "A" to "E"; "b" becomes "B"

// "0644": of files, which their owner must be able to write and nobody to run.
bool is_permissions(std::string& written);
// The name of a group of the system.
bool is_group(std::string& name);

}  // namespace openverslag
