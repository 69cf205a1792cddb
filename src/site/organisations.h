// What we know of the government's list of organisations (TOOI): shapes of identifiers, some names.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// "https://identifier.overheid.nl/tooi/id/so/so0679": a kind, and a code of the shape of that kind.
// The list itself has 1,300 rows and changes every year; whether the code is in it we can only say
// of those that is_known_organisation.
bool is_organisation(std::string& uri);
bool is_known_organisation(std::string_view uri);

// The identifier that the list has for that name; empty when we do not know it.
std::string known_organisation(std::string_view name);

// The name that the list has for it, or how that begins ("gemeente "); nothing when we do not know.
std::string_view listed_name(std::string_view uri);
bool may_be_name_of(std::string_view uri, std::string_view name);

// "008": records of representative bodies, "009": agendas and decisions of executives.
bool is_woo_category(std::string& value);

}  // namespace openverslag
