// What a request to the preview may have: only by a name of this computer, only from the site.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

// The Host of a request: localhost, 127.0.0.1 or [::1], with any port. A page elsewhere that lets
// its own name lead to this computer does not get in.
bool is_local_host(std::string_view host);

// The path in the site ("people/index.html") that the decoded path of a request means
// ("/people/"). Nothing when it would lie outside the site.
std::optional<std::string> path_in_site(std::string_view path);

// The file of `site` that the decoded path of a request means ("/personen/"), index.html in a
// folder. Nothing when there is none, or when it would lie outside `site`.
std::optional<std::filesystem::path> requested_file(const std::filesystem::path& site,
                                                    std::string_view path);

// By the ending of the name; text is UTF-8.
std::string_view content_type(const std::filesystem::path& file);

// A page with the script that reloads it, before the end of its body.
std::string with_reload_script(std::string page);

// A page with a mark at the top of its main part; as it is when it has none.
std::string with_mark(std::string page, std::string_view mark);

inline constexpr std::string_view kReloadScript = "/_openverslag/reload.js";

}  // namespace openverslag
