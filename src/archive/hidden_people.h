// Whose names are hidden in all texts of a site, as all minutes together tell: the one policy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "minutes/called_so.h"
#include "minutes/hidden_names.h"
#include "minutes/name_marks.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Who is hidden in one record by what that tells is hidden in all texts, but for a name that
// somebody with a public role may have too: somebody in the registry, or in the attendance list of
// whatever record by another role.
class HiddenPeople {
 public:
  HiddenPeople() = default;
  // `registered`: in the clerk's registry.
  HiddenPeople(NamePolicy policy, const std::vector<PersonName>& registered);

  // People whom the minutes in `file` tell to hide. All files come before the first is asked about.
  void add(const std::string& file, const std::vector<CalledSo>& people);
  // Those in its attendance lists who have a public role. After all of add().
  void add_public(const std::string& file, const Header& header, const Vocabulary& vocabulary);
  // After all of add_public().
  void finish();

  // Of those whom a record tells to hide: not somebody of whom there is a letter, say, when that
  // may be somebody with a public role.
  std::vector<CalledSo> hidden_in_own(const std::vector<CalledSo>& people) const;
  // Whose names may stand in a text with these words with a capital, besides `own`.
  std::vector<CalledSo> hidden_elsewhere(const WordNumbers& capitals,
                                         const std::vector<CalledSo>& own) const;
  // With a public role and the surname of one of them.
  std::vector<PersonName> namesakes(const std::vector<CalledSo>& people) const;
  // By surname; nobody of them has a public role.
  const std::vector<CalledSo>& everywhere() const { return everywhere_; }

  // The file that tells to hide a name, and the one that has it as somebody with a public role.
  struct Doubt {
    std::string hidden;
    std::string published;
    auto operator<=>(const Doubt&) const = default;
  };
  // Sorted.
  const std::vector<Doubt>& doubts() const { return doubts_; }

 private:
  struct Published {
    PersonName name;
    std::string file;  // empty: of the registry
  };
  struct Told {
    CalledSo person;
    std::string file;
  };
  const Published* find_public(const PersonName& name) const;
  void hide_everywhere(const CalledSo& person);

  NamePolicy policy_;
  // By the first part of the surname.
  std::map<std::string, std::vector<Published>, std::less<>> public_;
  std::vector<Told> told_;
  std::vector<CalledSo> everywhere_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> by_word_;  // in everywhere_
  std::vector<Doubt> doubts_;
};

}  // namespace openverslag
