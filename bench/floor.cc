// floor SOURCES SITE OUT: the least that a build can take. Reads every file of SOURCES, and writes
// the files of SITE to OUT with two threads; prints the seconds for that. SITE itself is read
// before.
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace fs = std::filesystem;

struct File {
  fs::path path;
  std::string bytes;
};

static std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  return files;
}

static std::string bytes_of(const fs::path& path) {
  std::string bytes(fs::file_size(path), '\0');
  const int file = open(path.c_str(), O_RDONLY);
  if (read(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) std::abort();
  close(file);
  return bytes;
}

static void write_file(const fs::path& path, const std::string& bytes) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) std::abort();
  close(file);
}

template <class Do>
static void with_two_threads(std::size_t count, const Do& act) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = 0; (i = next++) < count;) act(i);
  };
  std::thread other(work);
  work();
  other.join();
}

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const fs::path site = argv[2], out = argv[3];
  std::vector<File> files;
  for (const fs::path& path : files_in(site))
    files.push_back({out / path.lexically_relative(site), bytes_of(path)});

  const auto start = std::chrono::steady_clock::now();
  const std::vector<fs::path> sources = files_in(argv[1]);
  with_two_threads(sources.size(), [&](std::size_t i) { bytes_of(sources[i]); });
  for (const auto& entry : fs::recursive_directory_iterator(site))
    if (entry.is_directory()) fs::create_directories(out / entry.path().lexically_relative(site));
  fs::create_directories(out);
  with_two_threads(files.size(), [&](std::size_t i) { write_file(files[i].path, files[i].bytes); });
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  std::printf("%.3f\n", took.count());
}
