#include <algorithm>
#include <charconv>

#include "publish/link_check.h"
#include "text/byte_set.h"

namespace openverslag {
namespace {

constexpr std::string_view kIndex = "index.html";
constexpr ByteSet kSchemeEnd(":/?#");
constexpr ByteSet kPathEnd("?#");

void append_decoded(std::string& out, std::string_view text) {
  if (text.find('%') == text.npos) {
    out += text;
    return;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const std::string_view digits = text.substr(i + 1, 2);
    const bool escaped =
        text[i] == '%' && digits.size() == 2 &&
        std::from_chars(digits.begin(), digits.end(), value, 16).ptr == digits.end();
    out += escaped ? static_cast<char>(value) : text[i];
    if (escaped) i += 2;
  }
}

bool has_scheme(std::string_view target) {
  const std::size_t colon = kSchemeEnd.first_in(target);
  return colon < target.size() && target[colon] == ':';
}

// No "%", no empty part and none that is "." or "..": to be appended as it stands.
bool is_plain(std::string_view path) {
  char before = '/';
  for (const char byte : path) {
    if (byte == '%' || (before == '/' && (byte == '.' || byte == '/'))) return false;
    before = byte;
  }
  return true;
}

// `folder` ends in '/' or is empty.
std::string_view parent_of(std::string_view folder) {
  folder.remove_suffix(1);
  return folder.substr(0, folder.rfind('/') + 1);
}

// Appends to `place`, a folder. A path that climbs out of the site keeps its "..": no file has such
// a name.
void walk(std::string& place, std::string_view path) {
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, slash);
    const bool closed = slash < path.size();
    path.remove_prefix(slash + closed);
    if (part == ".." && !place.empty() && !place.ends_with("../")) {
      place.resize(parent_of(place).size());
    } else if (part != "." && !part.empty()) {
      append_decoded(place, part);
      if (closed) place += '/';
    }
  }
}

// Nearly every link of a site is "../../folder/page/".
void follow(std::string_view folder, std::string_view path, std::string& place) {
  while (path.starts_with("../") && !folder.empty()) {
    folder = parent_of(folder);
    path.remove_prefix(3);
  }
  place = folder;
  if (is_plain(path)) {
    place += path;
  } else {
    walk(place, path);
  }
}

// "/site/" of "https://minutes.example/site/"; "/" without a base URL.
std::string_view root_path(std::string_view base_url) {
  const std::size_t host = base_url.find("://");
  if (host == base_url.npos) return "/";
  const std::size_t path = base_url.find('/', host + 3);
  return path == base_url.npos ? "/" : base_url.substr(path);
}

}  // namespace

void resolve_link(std::string_view page, std::string_view target, std::string_view base_url,
                  std::string& place) {
  place.clear();
  const bool absolute = !base_url.empty() && target.starts_with(base_url);
  if (!absolute && (target.starts_with("//") || has_scheme(target))) return;
  const bool from_root = absolute || target.starts_with('/');
  if (from_root) {
    const std::string_view root = absolute ? base_url : root_path(base_url);
    if (!target.starts_with(root)) return;
    target.remove_prefix(root.size());
  }
  const std::string_view path = target.substr(0, kPathEnd.first_in(target));
  const std::size_t hash = target.find('#', path.size());

  if (from_root || !path.empty()) {
    follow(from_root ? "" : page.substr(0, page.rfind('/') + 1), path, place);
  } else {
    place = page;
  }
  if (place.empty() || place.ends_with('/')) place += kIndex;
  const std::string_view fragment = hash == target.npos ? "" : target.substr(hash + 1);
  if (fragment.empty() || fragment == "top") return;
  place += '#';
  append_decoded(place, fragment);
}

}  // namespace openverslag
