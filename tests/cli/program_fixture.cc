#include "cli/program_fixture.h"

#include <ostream>
#include <sstream>

#include "cli/main.h"

namespace openverslag {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

const std::string_view kMinutes = R"(# Verslag Veiligheidsraad 4 maart 2024 Openbaar

| | |
|---|---|
| Datum | 4 maart 2024 |
| Tijdstip | 09.00 – 10.30 |
| Locatie | Stadhuis |
| Voorzitter | A. Aalbers |
| Secretaris | B. Brand |
| Aanwezig | A. Aalbers, B. Brand, C. Coster |
| Afwezig | D. Dekker |

## 1. Opening

De voorzitter opent de vergadering.

## 2. Vuurwerk

Mevrouw Coster vraagt aandacht voor vuurwerk.

Actie C. Coster: een brief schrijven.
)";

std::ostream& operator<<(std::ostream& out, const ProgramResult& outcome) {
  return out << "code " << outcome.code << "\nout:\n" << outcome.out << "err:\n" << outcome.err;
}

ProgramFixture::ProgramFixture() {
  write(
      "content/site.toml",
      "base_url = \"https://verslagen.example/\"\n[contact]\nurl = \"https://verslagen.example/\"\n"
      "[accessibility]\nstatus = \"E\"\n");
}

ProgramResult ProgramFixture::run(const std::vector<std::string>& words,
                                  const std::string& answers) const {
  std::vector<std::string> real;
  for (const std::string& word : words)
    real.push_back(replaced(word, "DIR", folder_.path().string()));
  std::istringstream in(answers);
  std::ostringstream out;
  std::ostringstream err;
  const int code = openverslag::run(real, {in, out, err, false});
  const std::string folder = folder_.path().string();
  return {code, replaced(out.str(), folder, "DIR"), replaced(err.str(), folder, "DIR")};
}

ProgramResult ProgramFixture::build(std::vector<std::string> more) const {
  std::vector<std::string> words = {"build", "DIR/content", "DIR/public"};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

std::map<std::string, std::string> ProgramFixture::site(const std::string& folder) const {
  std::map<std::string, std::string> files = tree_of(path(folder));
  files.erase("manifest.json");
  files.erase("manifest-history.jsonl");
  return files;
}

std::string ProgramFixture::page(const std::string& file) const {
  const std::filesystem::path full = path("public") / file;
  return std::filesystem::is_regular_file(full) ? bytes_of(full) : "no page " + file;
}

bool ProgramFixture::page_holds(const std::string& file, std::string_view words) const {
  return page(file).find(words) != std::string::npos;
}

std::vector<std::string> ProgramFixture::files_with(std::string_view words) const {
  std::vector<std::string> files;
  for (const auto& [file, bytes] : site()) {
    if (bytes.find(words) != std::string::npos) files.push_back(file);
  }
  return files;
}

}  // namespace openverslag
