// What the library that answers browsers offers, so that only a preview loads it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace openverslag {

struct WebRequest {
  std::string method;
  std::string host;
  std::string path;
};

struct WebAnswer {
  int status = 200;
  std::string type;  // of the bytes
  std::string bytes;
  std::vector<std::pair<std::string, std::string>> headers = {};
};

// Pieces of an answer that goes on; nothing: it is at its end. Waits for the next one.
using WebStream = std::function<std::optional<std::string>()>;

// Called by many threads.
struct WebHandlers {
  std::function<WebAnswer(const WebRequest&)> answer;
  std::string stream_path;  // what is asked there is answered with a new stream
  std::function<WebStream()> new_stream;
};

class WebServer {
 public:
  virtual ~WebServer() = default;
  // Whether the port could be had. 0: any that is free.
  virtual bool bind(const char* address, int port) = 0;
  virtual int port() const = 0;
  virtual void listen() = 0;  // until it is stopped
  virtual bool is_running() const = 0;
  virtual void stop() = 0;
};

// `threads`: how many requests may be open at once. To be deleted by the caller.
using NewWebServer = WebServer*(const WebHandlers& handlers, std::size_t threads);

extern "C" __attribute__((visibility("default"))) NewWebServer new_web_server;

}  // namespace openverslag
