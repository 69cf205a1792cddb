// cpp-httplib, and the six libraries that it asks for, in a library of its own (CMakeLists.txt).
#include <httplib.h>

#include <chrono>

#include "serve/web_client.h"
#include "serve/web_server.h"

namespace openverslag {
namespace {

// A browser asks for a page in one small message; who stops in the middle of it is cut off, and
// gives back the thread. What follows a request is never read, and the library limits its lines.
constexpr auto kLongestSilence = std::chrono::seconds(2);

class HttpServer : public WebServer {
 public:
  HttpServer(WebHandlers handlers, std::size_t threads) : handlers_(std::move(handlers)) {
    server_.new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
    server_.set_read_timeout(kLongestSilence);
    server_.set_keep_alive_timeout(1);  // how long an idle connection may hold up the end
    server_.set_socket_options([](int socket) {
      // Unlike the library's own choice, this lets no two programs have one port.
      const int yes = 1;
      setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server_.set_pre_routing_handler([this](const auto& request, auto& response) {
      answer(request, response);
      return httplib::Server::HandlerResponse::Handled;
    });
  }

  bool bind(const char* address, int port) override {
    port_ = port;
    if (port != 0) return server_.bind_to_port(address, port);
    port_ = server_.bind_to_any_port(address);
    return port_ > 0;
  }
  int port() const override { return port_; }
  void listen() override { server_.listen_after_bind(); }
  bool is_running() const override { return server_.is_running(); }
  void stop() override { server_.stop(); }

 private:
  void answer(const httplib::Request& request, httplib::Response& response) const {
    // Of two hosts nobody knows which is meant.
    const bool has_host = request.get_header_value_count("Host") == 1;
    const WebAnswer answer = handlers_.answer(
        {request.method, has_host ? request.get_header_value("Host") : "", request.path});
    // 200 is for the library to say, which knows whether a part was asked for.
    if (answer.status != 200) response.status = answer.status;
    for (const auto& [name, value] : answer.headers) response.set_header(name, value);
    if (answer.status == 200 && request.path == handlers_.stream_path) {
      response.set_chunked_content_provider(
          answer.type, [next = handlers_.new_stream()](std::size_t, httplib::DataSink& sink) {
            const std::optional<std::string> piece = next();
            if (piece) return sink.write(piece->data(), piece->size());
            sink.done();
            return true;
          });
    } else {
      response.set_content(answer.bytes, answer.type);
    }
  }

  WebHandlers handlers_;
  httplib::Server server_;
  int port_ = 0;
};

constexpr auto kLongestWait = std::chrono::seconds(20);

class HttpClient : public WebClient {
 public:
  explicit HttpClient(const std::string& origin) : client_(origin) {
    client_.set_keep_alive(true);
    client_.set_follow_location(true);
    client_.set_url_encode(false);  // it is already
    client_.set_connection_timeout(kLongestWait);
    client_.set_read_timeout(kLongestWait);
  }

  FetchedFile get(const std::string& path) override {
    httplib::Result answer = client_.Get(path);
    if (!answer) {
      const bool distrusted = answer.error() == httplib::Error::SSLServerVerification ||
                              answer.error() == httplib::Error::SSLLoadingCerts;
      return {0, {}, distrusted};
    }
    return {answer->status, std::move(answer->body)};
  }

 private:
  httplib::Client client_;
};

}  // namespace

WebServer* new_web_server(const WebHandlers& handlers, std::size_t threads) {
  return new HttpServer(handlers, threads);
}

WebClient* new_web_client(const std::string& origin) { return new HttpClient(origin); }

}  // namespace openverslag
