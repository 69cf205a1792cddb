// What the library that asks web servers offers (serve/web_module.cc), for those who read a site on
// the web.
#pragma once

#include <memory>
#include <string>

namespace openverslag {

struct FetchedFile {
  int status = 0;  // of HTTP; 0: no answer
  std::string bytes = {};
  bool distrusted = false;  // no answer, as the certificate is not one that we trust
};

// Used by one thread at a time; keeps its connection.
class WebClient {
 public:
  virtual ~WebClient() = default;
  // `path`: from the root of the domain, percent-encoded. Follows redirects.
  virtual FetchedFile get(const std::string& path) = 0;
};

// `origin`: "https://verslagen.example". To be deleted by the caller.
using NewWebClient = WebClient*(const std::string& origin);

extern "C" __attribute__((visibility("default"))) NewWebClient new_web_client;

// Throws Failure when the library is not installed.
std::unique_ptr<WebClient> make_web_client(const std::string& origin);

}  // namespace openverslag
