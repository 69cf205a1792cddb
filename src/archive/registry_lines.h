// Lines of people.toml that a clerk can copy from a hint.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// [[person]]
// name = "D. Tigchelaar"
// aliases = [{ name = "Mevr. Tichelaar", body = "DVO" }]      (without a body: ["Mevr. Tichelaar"])
std::string registry_lines(std::string_view name, std::string_view alias, std::string_view body);

// [[person]]
// name = "D. Tigchelaar"
// [[person.role]]
// body = "DVO"
std::string member_lines(std::string_view name, std::string_view body);

}  // namespace openverslag
