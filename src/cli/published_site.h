// A published site whose files are read again: in a folder, or on the web.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace openverslag {

// The bytes of a file of the site; nothing when it is not there. Used by one thread at a time.
// Throws Failure when the server does not answer.
using FileReader = std::function<std::optional<std::string>(const std::string& path)>;

struct PublishedSite {
  std::string place;  // as the user wrote it
  bool on_web;
  std::size_t readers;  // that do well side by side
  std::function<FileReader()> new_reader;
  // What stands in a folder beside the files of the site; on the web nobody can tell.
  std::function<std::vector<std::string>()> others;
};

// `place`: a folder, or an address that begins with http:// or https://. Throws Failure when there
// is no such folder.
PublishedSite published_site(const std::string& place);

// Whether a file is for web servers alone, which need not hand it out.
bool is_for_servers(std::string_view path);

}  // namespace openverslag
