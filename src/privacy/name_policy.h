// How people's names are published, by what they were at a meeting: [names] in privacy.toml.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

enum class NameCategory : std::uint8_t {
  office_holder,  // everyone in an attendance list who is none of these
  official,
  adviser,
  staff,     // who takes the minutes or serves the meeting
  resident,  // who came to speak, to listen or to write of it
  letter_writer,
};
inline constexpr std::size_t kNameCategories = 6;

enum class Publication : std::uint8_t {
  page,      // the name, and a page for who stands in an attendance list
  name,      // the name as printed, and no page
  initials,  // "[P. d. B.]"
  role,      // "[inspreker]"
};

struct NamePolicy {
  // By category. People without a public role are not to be found by their names.
  std::array<Publication, kNameCategories> publication = {Publication::page, Publication::page,
                                                          Publication::page, Publication::page,
                                                          Publication::role, Publication::role};
  // By category: what stands in place of a name, in the site's language.
  std::array<std::string, kNameCategories> words = {"bestuurder", "ambtenaar", "adviseur",
                                                    "medewerker", "inspreker", "briefschrijver"};
  std::string visitor = "persoon";         // the same for a resident who did not speak
  std::vector<std::string> no_names = {};  // folded; below "Spreekrecht" nobody's, says the clerk

  Publication of(NameCategory category) const {
    return publication[static_cast<std::size_t>(category)];
  }
  const std::string& word(NameCategory category) const {
    return words[static_cast<std::size_t>(category)];
  }
};

// "residents": as in privacy.toml, and in the languages.
std::string_view key_of(NameCategory category);

}  // namespace openverslag
