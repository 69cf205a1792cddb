#include <charconv>

#include "publish/link_check.h"

namespace openverslag {
namespace {

std::string decode_percent(std::string_view text) {
  if (text.find('%') == text.npos) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const std::string_view digits = text.substr(i + 1, 2);
    const bool escaped =
        text[i] == '%' && digits.size() == 2 &&
        std::from_chars(digits.begin(), digits.end(), value, 16).ptr == digits.end();
    out += escaped ? static_cast<char>(value) : text[i];
    if (escaped) i += 2;
  }
  return out;
}

bool has_scheme(std::string_view target) {
  const std::size_t colon = target.find_first_of(":/?#");
  return colon != target.npos && target[colon] == ':';
}

// `folder` ends in '/' or is empty. A path that climbs out of the site keeps its "..": no file has
// such a name.
std::string walk(std::string folder, std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    const bool closed = slash != path.npos;
    path.remove_prefix(closed ? slash + 1 : path.size());
    if (part == ".." && !folder.empty() && !folder.ends_with("../")) {
      folder.pop_back();
      folder.erase(folder.rfind('/') + 1);
    } else if (part != "." && !part.empty()) {
      folder.append(part).append(closed ? "/" : "");
    }
  }
  return folder;
}

// "/site/" of "https://minutes.example/site/"; "/" without a base URL.
std::string_view root_path(std::string_view base_url) {
  const std::size_t host = base_url.find("://");
  if (host == base_url.npos) return "/";
  const std::size_t path = base_url.find('/', host + 3);
  return path == base_url.npos ? "/" : base_url.substr(path);
}

}  // namespace

std::string resolve_link(std::string_view page, std::string_view target,
                         std::string_view base_url) {
  std::string folder(page.substr(0, page.rfind('/') + 1));
  const bool absolute = !base_url.empty() && target.starts_with(base_url);
  if (!absolute && (has_scheme(target) || target.starts_with("//"))) return {};
  const bool from_root = absolute || target.starts_with('/');
  if (from_root) {
    const std::string_view root = absolute ? base_url : root_path(base_url);
    if (!target.starts_with(root)) return {};
    target.remove_prefix(root.size());
    folder.clear();
  }
  const std::size_t hash = target.find('#');
  const std::string fragment = hash == target.npos ? "" : decode_percent(target.substr(hash + 1));
  const std::string path = decode_percent(target.substr(0, target.find_first_of("?#")));

  const bool same_page = !from_root && path.empty();
  std::string place = same_page ? std::string(page) : walk(folder, path);
  if (place.empty() || place.ends_with('/')) place += "index.html";
  if (!fragment.empty() && fragment != "top") place.append("#").append(fragment);
  return place;
}

}  // namespace openverslag
