// A real web server on this computer, with a published site.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace openverslag {

struct ServedAnswer {
  int status = 0;  // 0: no answer
  std::map<std::string, std::string> headers;
  std::string body;
};

enum class WebServerKind { nginx, apache, caddy };

// Serves `site` at a free port as long as it lives. One that is not installed fails the test.
class RunningServer {
 public:
  RunningServer(WebServerKind kind, const std::filesystem::path& folder,
                const std::filesystem::path& site);
  ~RunningServer();
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  ServedAnswer get(const std::string& path) const;
  std::string origin() const { return "http://127.0.0.1:" + std::to_string(port_); }

 private:
  int port_;
  std::string stop_;  // a command
};

}  // namespace openverslag
