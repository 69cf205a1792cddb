// One detector a kind of personal data; how each works stands in its own file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "privacy/personal_data.h"

namespace openverslag {

// Each adds what it finds to `found`, in order of place.
using FoundData = std::vector<PersonalData>;

void find_bsns(std::string_view text, FoundData& found);
void find_ibans(std::string_view text, FoundData& found);
// Are the letters, large or small, those of a country whose account numbers find_ibans knows?
bool has_accounts(char first, char second);
void find_phones(std::string_view text, FoundData& found);
void find_emails(std::string_view text, const std::vector<std::string>& own_domains,
                 FoundData& found);
void find_homes(std::string_view text, FoundData& found);      // behind "wonende aan"
void find_postcodes(std::string_view text, FoundData& found);  // with street, number or both
// "12, 2024 AB": a year, and the board of that year.
bool ends_with_year_of_board(std::string_view words);
void find_birth_dates(std::string_view text, FoundData& found);
void find_licence_plates(std::string_view text, FoundData& found);  // with hyphens
void find_plates_without_hyphens(std::string_view text, FoundData& found);
void find_signatures(std::string_view text, FoundData& found);

}  // namespace openverslag
