// An open file of the system, closed at the end; and writing to it.
#pragma once

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

// All of the bytes. 0, or the errno of what went wrong: whoever asked knows the path that a message
// shows, and makes it only for that.
int write_all(int file, std::string_view bytes);

}  // namespace openverslag
