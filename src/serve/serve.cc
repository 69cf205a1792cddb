#include "serve/serve.h"

#include <httplib.h>
#include <poll.h>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>
#include <thread>

#include "serve/folder_watch.h"
#include "serve/local_request.h"
#include "serve/reload.h"
#include "serve/shared_extras.h"
#include "text/escape.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr const char* kAddress = "127.0.0.1";
constexpr const char* kEvents = "/_openverslag/events";
// Every open page holds one thread for its events.
constexpr std::size_t kThreads = 32;
constexpr int kQuietMilliseconds = 100;
// A browser asks for a page in one small message; who stops in the middle of it is cut off, and
// gives back the thread. What follows a request is never read, and the library limits its lines.
constexpr auto kLongestSilence = 2s;
// A page that was open before the program started again sees another number too.
constexpr const char* kScript = R"(let build;
new EventSource("/_openverslag/events").onmessage = (event) => {
  if (build !== undefined && build !== event.data) location.reload();
  build = event.data;
};
)";

// While this lives, an interruption waits in `descriptor` instead of ending the process.
class Interruption {
 public:
  Interruption() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
    descriptor_ = signalfd(-1, &signals, SFD_CLOEXEC);
  }
  ~Interruption() {
    signalfd_siginfo taken;
    const pollfd waiting{descriptor_, POLLIN, 0};
    pollfd asked = waiting;
    while (poll(&asked, 1, 0) > 0 && read(descriptor_, &taken, sizeof taken) > 0) {
    }
    close(descriptor_);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  int descriptor() const { return descriptor_; }

 private:
  sigset_t before_;
  int descriptor_;
};

void send(std::string bytes, std::string_view type, httplib::Response& response) {
  if (type.starts_with("text/html")) bytes = with_reload_script(std::move(bytes));
  response.set_content(bytes, std::string(type));
}

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void send_file(const fs::path& file, const std::string& path, const PreviewExtras& extras,
               httplib::Response& response) {
  std::string bytes = bytes_of(file);
  if (const auto mark = extras.marks.find(path); mark != extras.marks.end())
    bytes = with_mark(std::move(bytes), mark->second);
  send(std::move(bytes), content_type(file), response);
}

bool send_extra(const std::string& path, const PreviewExtras& extras, httplib::Response& response) {
  const auto extra = extras.files.find(path);
  if (extra == extras.files.end()) return false;
  const bool is_page = path.ends_with('/');
  send(extra->second, content_type(is_page ? path + "index.html" : path), response);
  return true;
}

// Before the first build that succeeds there is no page to show; this one waits for it.
std::string empty_page(const Language& language, const PreviewExtras& extras) {
  const auto mark = extras.marks.find("/");
  return "<!doctype html><html lang=\"" + language.code() +
         "\"><head><meta charset=\"utf-8\"><title>openverslag</title></head><body><main><p>" +
         escape_html(language.text("serve.nothing")) + "</p>" +
         (mark == extras.marks.end() ? std::string() : mark->second) + "</main></body></html>";
}

void answer(const fs::path& site, const Language& language, const SharedExtras& all,
            const httplib::Request& request, httplib::Response& response) {
  response.set_header("Cache-Control", "no-store");
  response.set_header("X-Content-Type-Options", "nosniff");
  const std::shared_ptr<const PreviewExtras> extras = all.get();
  if (send_extra(request.path, *extras, response)) return;
  if (extras->files.contains(request.path + "/")) return response.set_redirect(request.path + "/");
  if (const auto file = requested_file(site, request.path))
    return send_file(*file, request.path, *extras, response);
  if (requested_file(site, request.path + "/")) return response.set_redirect(request.path + "/");
  if (const auto missing = requested_file(site, "/404.html")) {
    send(bytes_of(*missing), content_type(*missing), response);
  } else {
    send(empty_page(language, *extras), "text/html; charset=utf-8", response);
  }
  response.status = 404;
}

void answer_events(const Reload& reload, httplib::Response& response) {
  response.set_header("Cache-Control", "no-store");
  const auto seen = std::make_shared<int>(0);
  response.set_chunked_content_provider(
      "text/event-stream", [&reload, seen](std::size_t, httplib::DataSink& sink) {
        const int build = reload.wait(*seen, 5s);
        if (reload.stopped()) {
          sink.done();
          return true;
        }
        // A comment keeps the connection, and shows whether it is still there.
        const std::string message = build == *seen ? ":\n\n"
                                                   : "data: " + std::to_string(getpid()) + "-" +
                                                         std::to_string(build) + "\n\n";
        *seen = build;
        return sink.write(message.data(), message.size());
      });
}

httplib::Server::HandlerResponse let_in(const httplib::Request& request,
                                        httplib::Response& response) {
  const bool reads = request.method == "GET" || request.method == "HEAD";
  const bool local = is_local_host(request.get_header_value("Host"));
  if (reads && local) return httplib::Server::HandlerResponse::Unhandled;
  response.status = local ? 405 : 403;
  return httplib::Server::HandlerResponse::Handled;
}

void set_up(httplib::Server& server, const fs::path& site, const Language& language,
            const SharedExtras& extras, const Reload& reload) {
  server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
  server.set_read_timeout(kLongestSilence);
  server.set_keep_alive_timeout(1);  // how long an idle connection may hold up the end
  server.set_socket_options([](int socket) {
    // Unlike the library's own choice, this lets no two programs have one port.
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  });
  server.set_pre_routing_handler(let_in);
  server.Get(std::string(kReloadScript), [](const httplib::Request&, httplib::Response& response) {
    response.set_content(kScript, "text/javascript; charset=utf-8");
  });
  server.Get(kEvents, [&reload](const httplib::Request&, httplib::Response& response) {
    answer_events(reload, response);
  });
  server.Get(".*", [&](const httplib::Request& request, httplib::Response& response) {
    answer(site, language, extras, request, response);
  });
}

int bind(httplib::Server& server, int port) {
  if (port == 0) return server.bind_to_any_port(kAddress);
  if (!server.bind_to_port(kAddress, port))
    throw Failure("failure.serve.port", {std::to_string(port)});
  return port;
}

// Waits until nothing has changed for a moment: an editor writes in several steps.
void wait_for_quiet(FolderWatch& watch) {
  pollfd change{watch.descriptor(), POLLIN, 0};
  do {
    watch.drain();
  } while (poll(&change, 1, kQuietMilliseconds) > 0);
}

// Answers requests while it lives.
class Listening {
 public:
  Listening(httplib::Server& server, Reload& reload)
      : server_(server), reload_(reload), thread_([&] { server_.listen_after_bind(); }) {
    // Before it runs it cannot be stopped.
    while (!server_.is_running()) std::this_thread::sleep_for(1ms);
  }
  ~Listening() {
    reload_.stop();
    server_.stop();
    thread_.join();
  }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;

 private:
  httplib::Server& server_;
  Reload& reload_;
  std::thread thread_;
};

void follow_changes(FolderWatch& watch, const Interruption& interruption,
                    const std::function<void()>& rebuild, Reload& reload) {
  pollfd events[] = {{interruption.descriptor(), POLLIN, 0}, {watch.descriptor(), POLLIN, 0}};
  while (poll(events, 2, -1) >= 0 || errno == EINTR) {
    if (events[0].revents != 0) return;
    if (events[1].revents == 0) continue;
    wait_for_quiet(watch);
    rebuild();
    reload.announce();
  }
}

}  // namespace

void serve(const ServeOptions& options, const Language& language,
           const std::function<PreviewExtras()>& rebuild, std::ostream& log) {
  // Before any other thread begins: they all inherit it.
  const Interruption interruption;
  httplib::Server server;
  Reload reload;
  SharedExtras extras;
  set_up(server, options.site, language, extras, reload);
  const int port = bind(server, options.port);
  FolderWatch watch(options.watched);
  const auto renew = [&] { extras.set(rebuild()); };
  renew();

  const Listening listening(server, reload);
  log << language.text("serve.address", {"http://127.0.0.1:" + std::to_string(port) + "/"})
      << std::endl;
  follow_changes(watch, interruption, renew, reload);
}

}  // namespace openverslag
