#include "serve/local_request.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "render/media_types.h"

namespace openverslag {

namespace fs = std::filesystem;

bool is_local_host(std::string_view host) {
  const std::size_t colon = host.rfind(':');
  const bool has_port = colon != host.npos && host.find(']', colon) == host.npos &&
                        host.find_first_not_of("0123456789", colon + 1) == host.npos;
  const std::string_view name = has_port ? host.substr(0, colon) : host;
  return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

std::optional<std::string> path_in_site(std::string_view path) {
  if (!path.starts_with('/') || path.find('\0') != path.npos) return std::nullopt;
  std::string file(path.substr(1));
  if (file.empty() || file.ends_with('/')) file += "index.html";
  const fs::path plain = fs::path(file).lexically_normal();
  const bool inside = plain.is_relative() && !plain.empty() && *plain.begin() != "..";
  return inside ? std::optional(plain.generic_string()) : std::nullopt;
}

std::optional<fs::path> requested_file(const fs::path& site, std::string_view path) {
  if (!path.starts_with('/') || path.find('\0') != path.npos) return std::nullopt;
  std::error_code error;
  const fs::path root = fs::canonical(site, error);
  if (error) return std::nullopt;
  fs::path file = root / path.substr(1);
  if (path.ends_with('/')) file /= "index.html";
  file = fs::canonical(file, error);
  const bool inside =
      !error &&
      std::mismatch(root.begin(), root.end(), file.begin(), file.end()).first == root.end();
  if (!inside || !fs::is_regular_file(file, error)) return std::nullopt;
  return file;
}

std::string_view content_type(const fs::path& file) {
  const std::string extension = file.extension().string();
  const auto type = std::ranges::find_if(kMediaTypes, [&](const MediaType& known) {
    return extension == "." + std::string(known.ending);
  });
  return type == kMediaTypes.end() ? "application/octet-stream" : type->type;
}

std::string with_reload_script(std::string page) {
  const std::size_t end = page.rfind("</body>");
  if (end == std::string::npos) return page;
  return page.insert(end, "<script src=\"" + std::string(kReloadScript) + "\" defer></script>");
}

std::string with_mark(std::string page, std::string_view mark) {
  const std::size_t main = page.find("<main");
  const std::size_t end = main == std::string::npos ? main : page.find('>', main);
  if (end == std::string::npos) return page;
  return page.insert(end + 1, "\n" + std::string(mark));
}

}  // namespace openverslag
