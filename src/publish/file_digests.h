// The files of a site, each with its digest.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "publish/place_set.h"
#include "text/digest.h"

namespace openverslag {

struct FileDigest {
  std::string_view path;
  Digest digest;
};

// There are 137,000 at 10,000 meetings: paths stand behind one another and are sorted once. A map
// of strings has two allocations for each, of some 180 bytes by their sizes; this takes about half.
class FileDigests {
 public:
  // Nothing when there is such a file. It stays where it is; its digest is to be set.
  FileDigest* add(std::string_view path) {
    const auto is_same = [&](const FileDigest& each) { return each.path == path; };
    const bool is_new = seen_.insert(std::hash<std::string_view>{}(path));
    if (!is_new && std::ranges::any_of(files_, is_same)) return nullptr;
    return &files_.emplace_back(FileDigest{kept(path), {}});
  }

  std::size_t size() const { return files_.size(); }

  // By path.
  std::vector<const FileDigest*> sorted() const {
    std::vector<const FileDigest*> files;
    files.reserve(files_.size());
    for (const FileDigest& file : files_) files.push_back(&file);
    std::ranges::sort(files, {}, &FileDigest::path);
    return files;
  }

 private:
  static constexpr std::size_t kChunk = 1 << 16;

  std::string_view kept(std::string_view path) {
    if (path.size() > room_) {
      room_ = std::max(kChunk, path.size());
      chunks_.push_back(std::make_unique<char[]>(room_));
      next_ = chunks_.back().get();
    }
    char* const begin = next_;
    next_ = std::ranges::copy(path, begin).out;
    room_ -= path.size();
    return {begin, path.size()};
  }

  std::vector<std::unique_ptr<char[]>> chunks_;
  char* next_ = nullptr;
  std::size_t room_ = 0;  // bytes behind next_
  std::deque<FileDigest> files_;
  PlaceSet seen_;
};

}  // namespace openverslag
