// The whole program on a folder of its own: what it writes, prints and returns.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "publish/tree_fixture.h"

namespace openverslag {

// A short record in which nothing is to be reported.
extern const std::string_view kMinutes;

struct ProgramResult {
  int code;
  std::string out;
  std::string err;

  bool operator==(const ProgramResult&) const = default;
};
std::ostream& operator<<(std::ostream& out, const ProgramResult& outcome);

// A folder with content/site.toml, so that nothing is reported but what a test is about.
class ProgramFixture {
 public:
  ProgramFixture();

  // Runs it in this process. "DIR" in a word and in what is printed stands for the folder.
  // `answers`: what is typed meanwhile.
  ProgramResult run(const std::vector<std::string>& words, const std::string& answers = {}) const;
  // build of content into public.
  ProgramResult build(std::vector<std::string> more = {}) const;

  void write(const std::string& file, std::string_view bytes) const { folder_.write(file, bytes); }
  std::filesystem::path path(const std::string& name) const { return folder_.path() / name; }
  // Without the chain of its builds, which is another for every way that led to one site.
  std::map<std::string, std::string> site(const std::string& folder = "public") const;
  // The page of the site, or what is wrong.
  std::string page(const std::string& file) const;
  bool page_holds(const std::string& file, std::string_view words) const;
  // Of the site.
  std::vector<std::string> files_with(std::string_view words) const;

 private:
  FolderFixture folder_;
};

}  // namespace openverslag
