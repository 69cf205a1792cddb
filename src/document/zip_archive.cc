#include "document/zip_archive.h"

#include <zip.h>

#include <cstdint>

namespace openverslag {
namespace {

// A document with a picture on each of a thousand pages has a tenth of it.
constexpr std::uint64_t kMostEntries = 10'000;

constexpr std::string_view kEndOfDirectory = "PK\x05\x06";
constexpr std::string_view kEndOfDirectory64 = "PK\x06\x06";
constexpr std::size_t kEntriesIn = 10;    // the end of directory: two bytes
constexpr std::size_t kEntriesIn64 = 32;  // the one for large files: eight bytes

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t length) {
  std::uint64_t number = 0;
  for (std::size_t i = length; i > 0; --i) {
    if (at + i > bytes.size()) return 0;
    number = number << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
  }
  return number;
}

bool announces_too_many(std::string_view bytes, std::string_view record, std::size_t at_entries,
                        std::size_t length) {
  for (std::size_t at = bytes.find(record); at != std::string_view::npos;
       at = bytes.find(record, at + 1)) {
    if (number_at(bytes, at + at_entries, length) > kMostEntries) return true;
  }
  return false;
}

// Opening takes memory for every entry announced, so it must be known before.
bool has_too_many_entries(std::string_view bytes) {
  constexpr std::size_t kFarthestFromEnd = 70'000;  // behind it stands a comment at most
  if (bytes.size() > kFarthestFromEnd) bytes.remove_prefix(bytes.size() - kFarthestFromEnd);
  return announces_too_many(bytes, kEndOfDirectory, kEntriesIn, 2) ||
         announces_too_many(bytes, kEndOfDirectory64, kEntriesIn64, 8);
}

// More of it than words give: a bomb.
bool is_too_large(const zip_stat_t& part) {
  constexpr std::uint64_t kSmall = 4u << 20;
  constexpr std::uint64_t kMostTimes = 400;
  return part.size > kLargestPart ||
         (part.size > kSmall && part.size / kMostTimes > part.comp_size);
}

using PackedFile = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

// Nothing when it does not unpack to what the directory says.
std::optional<std::string> unpack(zip_file_t* file, std::uint64_t size) {
  std::string bytes(size, '\0');
  std::size_t filled = 0;
  while (filled < size) {
    const zip_int64_t count = zip_fread(file, bytes.data() + filled, size - filled);
    if (count <= 0) return std::nullopt;
    filled += static_cast<std::size_t>(count);
  }
  char more = 0;
  if (zip_fread(file, &more, 1) != 0) return std::nullopt;  // also when its checksum is wrong
  return bytes;
}

}  // namespace

struct ZipArchive::Library {
  explicit Library(zip_t* opened) : handle(opened) {}
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { zip_discard(handle); }

  zip_t* handle;
};

ZipArchive::ZipArchive(std::string_view bytes) {
  if (has_too_many_entries(bytes)) {
    problem_ = ZipProblem::too_large;
    return;
  }
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* handle = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
  if (handle != nullptr) {
    library_ = std::make_unique<Library>(handle);
  } else {
    zip_source_free(source);
    problem_ = ZipProblem::broken;
  }
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(const std::string& name) const {
  return library_ && zip_name_locate(library_->handle, name.c_str(), 0) >= 0;
}

std::optional<std::string> ZipArchive::read(const std::string& name) {
  if (!has(name)) return std::nullopt;
  zip_stat_t part;
  std::optional<std::string> bytes;
  ZipProblem problem = ZipProblem::broken;
  if (zip_stat(library_->handle, name.c_str(), 0, &part) == 0 && is_too_large(part)) {
    problem = ZipProblem::too_large;
  } else {
    const PackedFile file(zip_fopen(library_->handle, name.c_str(), 0), &zip_fclose);
    if (file) bytes = unpack(file.get(), part.size);
  }
  if (!bytes && problem_ == ZipProblem::none) problem_ = problem;
  return bytes;
}

}  // namespace openverslag
