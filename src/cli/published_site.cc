#include "cli/published_site.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <thread>

#include "publish/output_folder.h"
#include "serve/web_client.h"
#include "text/failure.h"
#include "text/file_bytes.h"
#include "text/percent_encoding.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// A server far away keeps each of them waiting; more would look like an attack to it.
constexpr std::size_t kConnections = 8;

struct WebAddress {
  std::string origin;  // "https://verslagen.example"
  std::string root;    // "/", or "/verslagen/"
};

WebAddress parts_of(const std::string& url) {
  const std::string plain = url.substr(0, url.find_first_of("?#"));
  const std::size_t path = plain.find('/', plain.find("://") + 3);
  WebAddress address{plain.substr(0, path), path == plain.npos ? "/" : plain.substr(path)};
  if (!address.root.ends_with('/')) address.root += '/';
  return address;
}

// A server may answer with a page for "not found" whoever asks for that page itself.
bool is_the_file(const FetchedFile& fetched, const std::string& path) {
  return fetched.status == 200 || (fetched.status == 404 && path == "404.html");
}

FileReader web_reader(const std::string& place, const WebAddress& address) {
  const std::shared_ptr<WebClient> client = make_web_client(address.origin);
  return [=](const std::string& path) -> std::optional<std::string> {
    const std::string asked = address.root + percent_encoded(path, "/");
    FetchedFile fetched = client->get(asked);
    if (fetched.status == 0 && !fetched.distrusted) fetched = client->get(asked);
    if (fetched.distrusted) throw Failure("failure.cli.verify-certificate", {place});
    if (fetched.status == 0) throw Failure("failure.cli.verify-no-answer", {place});
    if (!is_the_file(fetched, path)) return std::nullopt;
    return std::move(fetched.bytes);
  };
}

std::vector<std::string> others_in(const fs::path& folder) {
  std::vector<std::string> others = files_of_the_user(locate_output(folder));
  std::erase_if(others, [](const std::string& path) { return path.ends_with('/'); });
  return others;
}

FileReader folder_reader(const fs::path& folder) {
  return [folder](const std::string& path) { return file_bytes(folder / path); };
}

}  // namespace

PublishedSite published_site(const std::string& place) {
  if (place.starts_with("https://") || place.starts_with("http://")) {
    const auto reader = [place, address = parts_of(place)] { return web_reader(place, address); };
    return {place, true, kConnections, reader, [] { return std::vector<std::string>(); }};
  }
  const fs::path folder = place;
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-site", {place});
  return {place, false, std::max(1U, std::thread::hardware_concurrency()),
          [folder] { return folder_reader(folder); }, [folder] { return others_in(folder); }};
}

bool is_for_servers(std::string_view path) {
  const std::string_view name = path.substr(0, path.find('/'));
  return name == "_hosting" || name == ".htaccess" || name == "_headers" || name == "_redirects";
}

}  // namespace openverslag
