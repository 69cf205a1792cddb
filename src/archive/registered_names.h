// Whom the registry means by a name, in one body on one day.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/bodies.h"
#include "archive/names.h"
#include "archive/registry.h"
#include "text/diagnostic.h"

namespace openverslag {

using RegisteredIndex = std::uint32_t;  // in Registry::people

inline constexpr std::string_view kPeopleFile = "people.toml";

// Where and when something is asked or holds.
struct Occasion {
  BodyIndex body;
  std::optional<Date> date;
};

struct Scope {
  std::optional<BodyIndex> body;
  bool nowhere = false;  // of a body that never met
  std::optional<Date> from;
  std::optional<Date> until;

  bool is_narrow() const { return body || nowhere || from || until; }
  bool holds(const Occasion& occasion) const;
};

class RegisteredNames {
 public:
  RegisteredNames(const Registry& registry, const BodyTable& bodies, const NameWords& words,
                  NameTable& names);

  // Those whose canonical name or alias this is, letter for letter. An alias with the office comes
  // first, then one for this body or time or of a member of this body, then what holds everywhere.
  std::vector<RegisteredIndex> meant_by(const NameForm& form, const Occasion& occasion) const;
  // An alias that is no name: "DW". Folded.
  std::vector<RegisteredIndex> meant_by_words(std::string_view folded,
                                              const Occasion& occasion) const;
  // "burgemeester", "almelo"; folded. Without an organisation: in this body.
  std::vector<RegisteredIndex> in_office(std::string_view role, std::string_view organisation,
                                         const Occasion& occasion) const;
  bool has_role(RegisteredIndex person, std::string_view role, const Occasion& occasion) const;

  struct Member {
    RegisteredIndex person;
    FormIndex form;
    Scope scope;  // its body is there
  };
  const std::vector<Member>& members() const { return members_; }
  // Those with this surname who are members of this body on that day.
  std::vector<Member> members(std::uint32_t surname, const Occasion& occasion) const;
  // The form of the canonical name, if it is a name.
  const std::optional<FormIndex>& canonical(RegisteredIndex person) const {
    return canonical_[person];
  }

 private:
  struct Entry {
    RegisteredIndex person;
    Scope scope;
    Salutation salutation = Salutation::unknown;
    std::string office = {};  // "burgemeester Aa" does not mean "dhr. Aa"
  };
  struct Office {
    RegisteredIndex person;
    std::string organisation;
    Scope scope;
  };

  void add_name(RegisteredIndex person, const std::string& name, const Scope& scope,
                const NameWords& words, NameTable& names);
  std::vector<RegisteredIndex> best(const std::vector<Entry>& entries, const NameForm* form,
                                    const Occasion& occasion) const;
  bool is_member(RegisteredIndex person, const Occasion& occasion) const;

  std::unordered_map<std::uint32_t, std::vector<Entry>> by_identity_;
  std::map<std::string, std::vector<Entry>, std::less<>> by_words_;
  std::map<std::string, std::vector<Office>, std::less<>> by_role_;
  std::vector<std::vector<Scope>> scopes_of_;  // of each person's roles
  std::vector<std::optional<FormIndex>> canonical_;
  std::vector<Member> members_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> members_by_surname_;
};

// Bodies that aliases and roles name and that no meeting is of.
void report_unknown_bodies(const Registry& registry, const BodyTable& bodies,
                           Diagnostics& diagnostics);

}  // namespace openverslag
