// serve() in a process of its own, with a site of numbered builds.
#pragma once

#include <httplib.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <utility>

#include "publish/tree_fixture.h"
#include "serve/interrupted_fixture.h"
#include "serve/local_request.h"
#include "serve/serve.h"

namespace openverslag {

// The files of a folder; each build has its number on the home page.
class NumberedBuilds : public PreviewSource {
 public:
  explicit NumberedBuilds(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void rebuild(const ShowPreview& show) override {
    const std::string build = std::to_string(++build_);
    Preview preview;
    preview.extras.files["/_controle/"] = [build] {
      return "<body><main>" + build + "</main></body>";
    };
    preview.extras.files["/_controle/controle.css"] = [] { return "p { margin: 0 }"; };
    preview.extras.mark = [](const std::string& path) {
      return path == "/people/" ? "<p>mark</p>" : "";
    };
    preview.file = [this, build](const std::string& path) -> PreviewFile {
      if (path == "index.html" && std::filesystem::exists(folder_))
        return {"<body>build " + build + "</body>"};
      if (path == "second.xml" && build == "1") return {std::nullopt, true};
      if (path == "second.xml") return {"of build " + build};
      const auto file = requested_file(folder_, "/" + path);
      return {file ? std::optional(bytes_of(*file)) : std::nullopt};
    };
    show(std::move(preview));
  }
  void stop() override {}

 private:
  std::filesystem::path folder_;
  int build_ = 0;
};

// serve() in a process of its own.
class ServedSite {
 public:
  ServedSite() {
    folder_.write("content/a.md", "one");
    folder_.write("site/404.html", "<body>missing</body>");
    folder_.write("site/people/index.html", "<body><main id=\"main\">people</main></body>");
    int pipe_ends[2];
    REQUIRE(pipe(pipe_ends) == 0);
    process_ = fork();
    if (process_ == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);  // A test that crashes leaves nothing behind.
      run(pipe_ends[1]);
    }
    close(pipe_ends[1]);
    log_ = fdopen(pipe_ends[0], "r");
    char line[200];
    REQUIRE(std::fgets(line, sizeof line, log_) != nullptr);
    first_line_ = line;
  }
  ~ServedSite() {
    if (process_ > 0) kill(process_, SIGKILL);
    std::fclose(log_);
  }

  int port() const {
    const std::string before = "http://127.0.0.1:";
    return std::stoi(first_line_.substr(first_line_.find(before) + before.size()));
  }
  httplib::Client client() const { return httplib::Client("127.0.0.1", port()); }
  // The exit code after an interruption.
  int interrupt() { return interrupted(std::exchange(process_, 0)); }
  const FolderFixture& folder() const { return folder_; }
  const std::string& first_line() const { return first_line_; }

 private:
  void run(int log) {
    std::ostringstream lines;
    struct Echo : std::streambuf {
      int file;
      int overflow(int byte) override {
        const char one = static_cast<char>(byte);
        return write(file, &one, 1) == 1 ? byte : EOF;
      }
    } echo;
    echo.file = log;
    std::ostream out(&echo);
    NumberedBuilds builds(folder_.path() / "site");
    serve({{folder_.path() / "content"}, 0}, Language::load("en"), builds, out);
    _exit(0);
  }

  FolderFixture folder_;
  pid_t process_ = 0;
  std::FILE* log_ = nullptr;
  std::string first_line_;
};

}  // namespace openverslag
