// A stream of files into a new, complete output folder, swapped in whole.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "publish/access.h"
#include "render/output_file.h"
#include "text/digest.h"

namespace openverslag {

enum class Durability {
  durable,  // the old or the new site is whole even after a power cut
  preview,  // made again as soon as it is wanted
};

// What a published state is signed by: a file that stands beside manifest.json, of its bytes.
using Sign = std::function<OutputFile(std::string_view manifest_json)>;

// Writes into a fresh folder beside `output`; `commit` puts it in the place of `output` in one
// step. Without commit the fresh folder is removed and `output` is as it was, or as it was before a
// build that was interrupted. Throws Failure when `output` is not ours (it holds files and no
// manifest of ours), cannot be written, or the disk is full. `write` may be called from several
// threads.
class Publisher {
 public:
  explicit Publisher(const std::filesystem::path& output,
                     Durability durability = Durability::durable);
  ~Publisher();
  Publisher(const Publisher&) = delete;
  Publisher& operator=(const Publisher&) = delete;

  // Before the first file is written. Throws Failure when there is no such group.
  void set_access(const Access& access);

  // Two files with one path, or a path that leaves the folder, throw Failure.
  void write(const OutputFile& file);
  // `before_swap` is called when all of it is on the disk; what it throws leaves the output as it
  // was. Keeps what the user put into an output of ours. Writes manifest.sha256 (checkable with
  // sha256sum -c) and manifest.json, the link of the chain that `program` made, and swaps the
  // folders. Returns that link, as written.
  std::string commit(std::string_view program = "openverslag", const Sign& sign = {},
                     const std::function<void()>& before_swap = {});

  std::size_t files() const;
  std::size_t bytes() const;

 private:
  struct State;
  void write_pieces(const OutputFile& file, Digest& digest);

  std::unique_ptr<State> state_;
};

}  // namespace openverslag
