#include "text/lazy.h"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <thread>

using openverslag::Lazy;

TEST_CASE("a lazy value is made when it is asked for, and kept", "[text]") {
  Lazy<std::string> value;
  int made = 0;
  const auto make = [&] {
    ++made;
    return std::string("water");
  };
  const std::string& first = value.get(make);
  CHECK(first == "water");
  CHECK(&value.get(make) == &first);
  CHECK(made == 1);
}

TEST_CASE("threads that ask at once get the same value", "[text]") {
  for (int round = 0; round < 200; ++round) {
    Lazy<std::string> value;
    std::array<const std::string*, 4> seen{};
    std::array<std::thread, 4> threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
      threads[i] =
          std::thread([&, i] { seen[i] = &value.get([] { return std::string("water"); }); });
    }
    for (std::thread& thread : threads) thread.join();
    for (const std::string* one : seen) REQUIRE(one == seen.front());
    REQUIRE(*seen.front() == "water");
  }
}
