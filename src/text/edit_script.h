// The shortest way from one sequence to another by leaving out and putting in.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace openverslag {

// Pairs of equal members, in order: everything else was left out or put in.
struct CommonMember {
  std::size_t before;
  std::size_t after;
};

// Sequences that differ in more than a thousand places have nothing in common but how they begin
// and end: nobody reads such a difference, and it would cost time and memory without bound.
std::vector<CommonMember> common_members(std::span<const std::string_view> before,
                                         std::span<const std::string_view> after);

}  // namespace openverslag
