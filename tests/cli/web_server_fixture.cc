#include "cli/web_server_fixture.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

namespace openverslag {
namespace {

namespace fs = std::filesystem;

int free_port() {
  const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  REQUIRE(bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0);
  REQUIRE(getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0);
  close(descriptor);
  return ntohs(address.sin_port);
}

// Those who serve are not root, and must be able to look into the folder.
std::string nginx_settings(const std::string& site, int port) {
  std::string text = geteuid() == 0 ? "user root;\n" : "";
  text += "pid nginx.pid;\nerror_log error.log;\nevents {}\nhttp {\n  access_log off;\n";
  for (const char* store : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
    text += std::string("  ") + store + "_temp_path temp;\n";
  return text + "  server {\n    listen 127.0.0.1:" + std::to_string(port) + ";\n    root " + site +
         ";\n    include " + site + "/_hosting/nginx.conf;\n  }\n}\n";
}

std::string apache_settings(const std::string& folder, const std::string& site, int port) {
  std::string text = "ServerRoot " + folder + "\nServerName 127.0.0.1\nPidFile apache.pid\n";
  text += "ErrorLog error.log\nListen 127.0.0.1:" + std::to_string(port) + "\n";
  for (const char* module :
       {"mpm_event", "authz_core", "dir", "mime", "alias", "headers", "setenvif"})
    text += std::string("LoadModule ") + module + "_module /usr/lib/apache2/modules/mod_" + module +
            ".so\n";
  text += "User nobody\nGroup nogroup\nTypesConfig /dev/null\nDocumentRoot " + site + "\n";
  return text + "<Directory " + site +
         ">\n  Require all granted\n  AllowOverride FileInfo Indexes\n</Directory>\n";
}

// It keeps what it thinks of below HOME, and answers to nobody else.
std::string caddy_settings(const std::string& site, int port) {
  return "{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:" + std::to_string(port) +
         " {\n  root * " + site + "\n  import " + site + "/_hosting/Caddyfile\n}\n";
}

// How each is started in the folder `work`, with its settings in server.conf, and stopped.
struct ServerCommands {
  std::string settings;
  std::string start;
  std::string stop;
};

ServerCommands commands_of(WebServerKind kind, const std::string& work, const std::string& site,
                           int port) {
  const std::string path = "PATH=$PATH:/usr/sbin ";
  const std::string file = work + "/server.conf";
  switch (kind) {
    case WebServerKind::nginx: {
      const std::string nginx = path + "nginx -p " + work + " -c " + file;
      return {nginx_settings(site, port), nginx, nginx + " -s stop"};
    }
    case WebServerKind::apache: {
      const std::string apache = path + "apache2 -f " + file + " -k ";
      return {apache_settings(work, site, port), apache + "start", apache + "stop"};
    }
    case WebServerKind::caddy:
      break;
  }
  return {caddy_settings(site, port),
          "HOME=" + work + " caddy start --adapter caddyfile --config " + file + " --pidfile " +
              work + "/caddy.pid",
          "kill $(cat " + work + "/caddy.pid)"};
}

bool runs(const std::string& command) {
  return std::system((command + " >/dev/null 2>&1 </dev/null").c_str()) == 0;
}

}  // namespace

RunningServer::RunningServer(WebServerKind kind, const fs::path& folder, const fs::path& site)
    : port_(free_port()) {
  const fs::path work = folder / "server";
  fs::create_directories(work);
  fs::permissions(folder, fs::perms(0755));
  const ServerCommands commands = commands_of(kind, work.string(), site.string(), port_);
  stop_ = commands.stop;
  std::ofstream(work / "server.conf") << commands.settings;
  INFO(commands.start);
  REQUIRE(runs(commands.start));
  for (int tries = 0; tries < 100 && get("/").status == 0; ++tries) usleep(50'000);
}

RunningServer::~RunningServer() { runs(stop_); }

ServedAnswer RunningServer::get(const std::string& path) const {
  httplib::Client client("127.0.0.1", port_);
  const httplib::Result answer = client.Get(path);
  ServedAnswer told;
  if (!answer) return told;
  told.status = answer->status;
  for (const auto& [name, value] : answer->headers) told.headers[name] = value;
  told.body = answer->body;
  return told;
}

}  // namespace openverslag
