#include "document/zip_fixture.h"

#include <zip.h>

#include <stdexcept>

namespace openverslag::test {
namespace {

void require(bool done) {
  if (!done) throw std::runtime_error("no zip file could be made");
}

}  // namespace

std::string zip_of(const Parts& parts) {
  zip_error_t error;
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  require(archive != nullptr);
  for (const auto& [name, bytes] : parts) {
    zip_source_t* part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    require(zip_file_add(archive, name.c_str(), part, 0) >= 0);
  }
  require(zip_close(archive) == 0);
  require(zip_source_open(target) == 0);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  require(zip_source_read(target, bytes.data(), bytes.size()) ==
          static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

}  // namespace openverslag::test
