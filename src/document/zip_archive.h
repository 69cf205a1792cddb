// The files packed in one zip file, read with limits.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

// Of one packed file, unpacked (bytes). The words of a thousand pages take a fifth of it.
inline constexpr std::size_t kLargestPart = 32u << 20;

enum class ZipProblem { none, broken, too_large };

// A few bytes can stand for gigabytes: what is too large is not unpacked.
class ZipArchive {
 public:
  // `bytes` must live as long.
  explicit ZipArchive(std::string_view bytes);
  ~ZipArchive();

  // What stood in the way of opening it, or of the first read that failed.
  ZipProblem problem() const { return problem_; }
  bool has(const std::string& name) const;
  // Nothing when there is no such file, or with a problem().
  std::optional<std::string> read(const std::string& name);

 private:
  struct Library;

  std::unique_ptr<Library> library_;  // none when it cannot be opened
  ZipProblem problem_ = ZipProblem::none;
};

}  // namespace openverslag
