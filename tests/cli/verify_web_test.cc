// openverslag verify on a site that stands on a web server.
#include <httplib.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <thread>

#include "cli/program_fixture.h"
#include "cli/web_server_fixture.h"

namespace openverslag {
namespace {

// A published site of one meeting, with rules for all web servers.
struct PublishedOnWeb {
  PublishedOnWeb() {
    program.write("content/meetings/raad.md", kMinutes);
    program.write("content/site.toml",
                  "base_url = \"http://verslagen.example/\"\n[hosting]\nnginx = true\napache = "
                  "true\nnetlify = true\n");
    REQUIRE(program.build().code == 0);
  }

  // A file of the site with something behind it.
  void tamper(const std::string& file) const {
    const std::string bytes = bytes_of(program.path("public/" + file));
    std::filesystem::remove(program.path("public/" + file));
    program.write("public/" + file, bytes + "<!-- -->");
  }

  ProgramFixture program;
};

std::string intact(const std::string& place) {
  return place +
         " is zoals het gepubliceerd is: 84 bestanden, schakel 1 van de geschiedenis, gemaakt met "
         "openverslag 0.1.0.\n";
}

std::string not_served(const std::string& file) {
  return file +
         ": waarschuwing: De webserver geeft dit bestand niet, of anders. Het is voor de server "
         "zelf. [verify-not-served]\n  tip: Reken het op de server na: openverslag verify MAP\n";
}

// Over TLS, with a certificate for this computer that nobody has signed.
class TlsServer {
 public:
  TlsServer(const std::filesystem::path& folder, const std::filesystem::path& site)
      : certificate_(folder / "certificate.pem") {
    const std::string key = (folder / "key.pem").string();
    const std::string make =
        "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=127.0.0.1 -addext "
        "subjectAltName=IP:127.0.0.1 -keyout '" +
        key + "' -out '" + certificate_ + "' >/dev/null 2>&1";
    REQUIRE(std::system(make.c_str()) == 0);
    server_ = std::make_unique<httplib::SSLServer>(certificate_.c_str(), key.c_str());
    REQUIRE(server_->set_mount_point("/verslagen", site.string()));
    port_ = server_->bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_->listen_after_bind(); });
  }
  ~TlsServer() {
    server_->stop();
    thread_.join();
  }
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;

  std::string address() const {
    return "https://127.0.0.1:" + std::to_string(port_) + "/verslagen";
  }
  const std::string& certificate() const { return certificate_; }

 private:
  std::string certificate_;
  std::unique_ptr<httplib::SSLServer> server_;
  int port_ = 0;
  std::thread thread_;
};

}  // namespace

TEST_CASE("a site on a web server is as it was published, or is not", "[cli][verify]") {
  const PublishedOnWeb site;
  const RunningServer server(WebServerKind::nginx, site.program.path(""),
                             site.program.path("public"));
  const std::string kept_back = not_served("_hosting/nginx.conf");
  const std::string place = server.origin() + "/";
  CHECK(site.program.run({"verify", place}) ==
        ProgramResult{0, intact(place), kept_back + "\n1 waarschuwing in 1 bestand.\n"});

  site.tamper("index.html");
  CHECK(site.program.run({"verify", place}) ==
        ProgramResult{1, "",
                      kept_back +
                          "\nindex.html: fout: Dit bestand is anders dan het gepubliceerd is. "
                          "[verify-changed]\n  tip: Zet de site opnieuw op de server. Gebeurt het "
                          "weer, kijk dan wie er schrijven mag.\n"
                          "\n1 fout en 1 waarschuwing in 2 bestanden.\n"});
  std::filesystem::remove(site.program.path("public/index.html"));
  const ProgramResult told = site.program.run({"verify", place});
  CHECK(told.code == 1);
  CHECK(told.err.find("index.html: fout: Dit bestand is er niet meer.") != std::string::npos);
}

TEST_CASE("a site on the web is checked only when its certificate is trusted", "[cli][verify]") {
  const PublishedOnWeb site;
  const TlsServer server(site.program.path(""), site.program.path("public"));
  CHECK(site.program.run({"verify", server.address()}) ==
        ProgramResult{2, "",
                      "openverslag: Het certificaat van " + server.address() +
                          " is niet te vertrouwen. Wat daar staat, kan van een ander zijn.\n"});
  REQUIRE(setenv("SSL_CERT_FILE", server.certificate().c_str(), 1) == 0);
  const ProgramResult trusted = site.program.run({"verify", server.address()});
  REQUIRE(unsetenv("SSL_CERT_FILE") == 0);
  CHECK(trusted == ProgramResult{0, intact(server.address()), ""});
}

TEST_CASE("an address that does not answer, or has no site of ours, is told", "[cli][verify]") {
  const ProgramFixture program;
  CHECK(
      program.run({"verify", "http://127.0.0.1:1/"}) ==
      ProgramResult{
          2, "",
          "openverslag: http://127.0.0.1:1/ geeft geen antwoord. Kijk of het adres klopt, en of er "
          "verbinding is.\n"});
  const PublishedOnWeb site;
  const RunningServer server(WebServerKind::nginx, site.program.path(""),
                             site.program.path("public"));
  CHECK(site.program.run({"verify", server.origin() + "/personen"}).err ==
        "openverslag: In " + server.origin() +
            "/personen staat geen manifest.sha256 van openverslag. Er is niets om mee te "
            "vergelijken.\n");
}

}  // namespace openverslag
