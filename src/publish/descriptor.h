// An open file of the system, closed at the end; and writing to it.
#pragma once

#include <filesystem>
#include <string_view>

namespace openverslag {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}  // -1: none
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int operator*() const { return number_; }

 private:
  int number_;
};

// All of the bytes. Throws Failure; `shown` is the file in its message.
void write_all(int file, std::string_view bytes, const std::filesystem::path& shown);

}  // namespace openverslag
