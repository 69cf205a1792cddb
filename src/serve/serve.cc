#include "serve/serve.h"

#include <poll.h>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <memory>
#include <ostream>
#include <thread>

#include "serve/folder_watch.h"
#include "serve/local_request.h"
#include "serve/reload.h"
#include "serve/shown_preview.h"
#include "serve/web_server.h"
#include "text/escape.h"
#include "text/failure.h"
#include "text/module.h"

namespace openverslag {
namespace {

using namespace std::chrono_literals;

constexpr const char* kAddress = "127.0.0.1";
constexpr const char* kEvents = "/_openverslag/events";
// Every open page holds one thread for its events.
constexpr std::size_t kThreads = 32;
constexpr int kQuietMilliseconds = 30;
// How long a file is waited for that the next build can make.
constexpr auto kNextBuild = 3s;
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

WebAnswer answer_with(std::string bytes, std::string_view type) {
  if (type.starts_with("text/html")) bytes = with_reload_script(std::move(bytes));
  return {200, std::string(type), std::move(bytes)};
}

WebAnswer lead_to(const std::string& path) { return {302, {}, {}, {{"Location", path}}}; }

// What is shown, and who is told: there as long as anybody may show something.
struct Screen {
  ShownPreview shown;
  Reload reload;
};

// There is no page to show; this one waits for it. `text`: why.
std::string empty_page(const Language& language, const PreviewExtras& extras,
                       std::string_view text) {
  return "<!doctype html><html lang=\"" + language.code() +
         "\"><head><meta charset=\"utf-8\"><title>openverslag</title></head><body><main><p>" +
         escape_html(language.text(text)) + "</p>" + extras.mark_of("/") + "</main></body></html>";
}

PreviewFile file_at(const Preview& preview, const std::string& path) {
  const auto file = path_in_site(path);
  return file && preview.file ? preview.file(*file) : PreviewFile();
}

WebAnswer missing(const Preview& preview, const Language& language) {
  const auto page = file_at(preview, "/404.html").bytes;
  WebAnswer answer =
      answer_with(page ? *page : empty_page(language, preview.extras, "serve.nothing"),
                  content_type("404.html"));
  answer.status = 404;
  return answer;
}

WebAnswer not_yet(const Preview& preview, const Language& language) {
  WebAnswer answer =
      answer_with(empty_page(language, preview.extras, "serve.later"), content_type("index.html"));
  answer.status = 503;
  answer.headers.emplace_back("Retry-After", "1");
  return answer;
}

WebAnswer answer_path(const Preview& preview, const Language& language, const std::string& path) {
  if (path == kReloadScript) return {200, "text/javascript; charset=utf-8", kScript};
  const PreviewExtras& extras = preview.extras;
  const std::string_view type = content_type(path.ends_with('/') ? path + "index.html" : path);
  if (const auto extra = extras.files.find(path); extra != extras.files.end())
    return answer_with(extra->second(), type);
  if (extras.files.contains(path + "/")) return lead_to(path + "/");
  auto [bytes, later] = file_at(preview, path);
  if (later) return not_yet(preview, language);
  if (!bytes)
    return file_at(preview, path + "/").bytes ? lead_to(path + "/") : missing(preview, language);
  const std::string mark = extras.mark_of(path);
  if (!mark.empty()) bytes = with_mark(std::move(*bytes), mark);
  return answer_with(std::move(*bytes), type);
}

// What cannot be made any more is asked of the next build: a page does not ask again for its files.
WebAnswer answer_path(const Screen& screen, const Language& language, const std::string& path) {
  const int seen = screen.reload.newest();
  WebAnswer answer = answer_path(*screen.shown.get(), language, path);
  if (answer.status != 503) return answer;
  screen.reload.wait(seen, kNextBuild);
  return answer_path(*screen.shown.get(), language, path);
}

WebAnswer answer(const Screen& screen, const Language& language, const WebRequest& request) {
  if (!is_local_host(request.host)) return {403, {}, {}};
  if (request.method != "GET" && request.method != "HEAD") return {405, {}, {}};
  WebAnswer answer = request.path == kEvents ? WebAnswer{200, "text/event-stream", {}}
                                             : answer_path(screen, language, request.path);
  answer.headers.emplace_back("Cache-Control", "no-store");
  answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
  return answer;
}

WebStream new_events(const Reload& reload) {
  return [&reload, seen = 0]() mutable -> std::optional<std::string> {
    const int build = reload.wait(seen, 5s);
    if (reload.stopped()) return std::nullopt;
    // A comment keeps the connection, and shows whether it is still there.
    if (build == seen) return ":\n\n";
    seen = build;
    return "data: " + std::to_string(getpid()) + "-" + std::to_string(build) + "\n\n";
  };
}

std::unique_ptr<WebServer> make_server(const WebHandlers& handlers) {
  auto* const make = reinterpret_cast<NewWebServer*>(load_from_own_module("web", "new_web_server"));
  if (make == nullptr) throw Failure("failure.serve.module");
  return std::unique_ptr<WebServer>(make(handlers, kThreads));
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
  Listening(WebServer& server, PreviewSource& source, Reload& reload)
      : server_(server), source_(source), reload_(reload), thread_([&] { server_.listen(); }) {
    // Before it runs it cannot be stopped.
    while (!server_.is_running()) std::this_thread::sleep_for(1ms);
  }
  ~Listening() {
    reload_.stop();
    source_.stop();
    server_.stop();
    thread_.join();
  }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;

 private:
  WebServer& server_;
  PreviewSource& source_;
  Reload& reload_;
  std::thread thread_;
};

void follow_changes(FolderWatch& watch, const Interruption& interruption,
                    const std::function<void()>& rebuild) {
  pollfd events[] = {{interruption.descriptor(), POLLIN, 0}, {watch.descriptor(), POLLIN, 0}};
  while (poll(events, 2, -1) >= 0 || errno == EINTR) {
    if (events[0].revents != 0) return;
    if (events[1].revents == 0) continue;
    wait_for_quiet(watch);
    rebuild();
  }
}

}  // namespace

void serve(const ServeOptions& options, const Language& language, PreviewSource& source,
           std::ostream& log) {
  // Before any other thread begins: they all inherit it.
  const Interruption interruption;
  const auto screen = std::make_shared<Screen>();
  const std::unique_ptr<WebServer> server =
      make_server({[&](const WebRequest& request) { return answer(*screen, language, request); },
                   kEvents, [&] { return new_events(screen->reload); }});
  if (!server->bind(kAddress, options.port))
    throw Failure("failure.serve.port", {std::to_string(options.port)});
  FolderWatch watch(options.watched);
  const ShowPreview show = [screen](Preview preview) {
    screen->shown.set(std::move(preview));
    screen->reload.announce();
  };
  const auto rebuild = [&] { source.rebuild(show); };
  rebuild();

  const Listening listening(*server, source, screen->reload);
  log << language.text("serve.address",
                       {"http://127.0.0.1:" + std::to_string(server->port()) + "/"})
      << std::endl;
  follow_changes(watch, interruption, rebuild);
}

}  // namespace openverslag
