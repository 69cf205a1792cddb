#include "site/organisations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace openverslag {

namespace {

constexpr std::string_view kBase = "https://identifier.overheid.nl/tooi/id/";

struct OrganisationKind {
  std::string_view folder;
  std::string_view letters;
  std::size_t digits;
  std::string_view name_begins = {};
};

constexpr std::array<OrganisationKind, 8> kKinds = {{
    {"gemeente/", "gm", 4, "gemeente "},
    {"provincie/", "pv", 2, "provincie "},
    {"waterschap/", "ws", 4},
    {"so/", "so", 4},
    {"oorg/", "oorg", 5},
    {"zbo/", "zb", 6},
    {"ministerie/", "mnre", 4},
    {"col/", "col", 2},
}};

// All safety regions, whose records this program was made for, and a few others.
constexpr std::array<std::pair<std::string_view, std::string_view>, 30> kNames = {{
    {"gemeente/gm0153", "gemeente Enschede"},
    {"gemeente/gm0344", "gemeente Utrecht"},
    {"gemeente/gm0363", "gemeente Amsterdam"},
    {"gemeente/gm0599", "gemeente Rotterdam"},
    {"provincie/pv23", "provincie Overijssel"},
    {"so/so0003", "Veiligheidsregio IJsselland"},
    {"so/so0044", "Veiligheidsregio Haaglanden"},
    {"so/so0066", "Veiligheidsregio Brabant-Noord"},
    {"so/so0460", "Veiligheidsregio Fryslân"},
    {"so/so0476", "Veiligheids- en Gezondheidsregio Gelderland-Midden"},
    {"so/so0494", "Veiligheidsregio Noord-Holland Noord"},
    {"so/so0497", "Veiligheidsregio Midden- en West-Brabant"},
    {"so/so0518", "Veiligheidsregio Gelderland-Zuid"},
    {"so/so0525", "Veiligheidsregio Noord- en Oost-Gelderland"},
    {"so/so0588", "Veiligheidsregio Utrecht"},
    {"so/so0616", "Veiligheidsregio Drenthe"},
    {"so/so0617", "Veiligheidsregio Rotterdam-Rijnmond"},
    {"so/so0619", "Veiligheidsregio Zeeland"},
    {"so/so0624", "Veiligheidsregio Zaanstreek-Waterland"},
    {"so/so0636", "Veiligheidsregio Amsterdam-Amstelland"},
    {"so/so0637", "Veiligheidsregio Gooi en Vechtstreek"},
    {"so/so0638", "Veiligheidsregio Flevoland"},
    {"so/so0639", "Veiligheidsregio Brabant-Zuidoost"},
    {"so/so0640", "Veiligheidsregio Kennemerland"},
    {"so/so0660", "Veiligheidsregio Zuid-Holland Zuid"},
    {"so/so0676", "Veiligheidsregio Hollands Midden"},
    {"so/so0679", "Veiligheidsregio Twente"},
    {"so/so0706", "Veiligheidsregio Zuid-Limburg"},
    {"so/so0823", "Veiligheidsregio Groningen"},
    {"so/so0907", "Veiligheidsregio en Gemeentelijke Gezondheidsdienst Limburg-Noord"},
}};

const OrganisationKind* kind_of(std::string_view uri) {
  if (!uri.starts_with(kBase)) return nullptr;
  uri.remove_prefix(kBase.size());
  const auto kind = std::ranges::find_if(
      kKinds, [&](const OrganisationKind& each) { return uri.starts_with(each.folder); });
  if (kind == kKinds.end()) return nullptr;
  uri.remove_prefix(kind->folder.size());
  if (!uri.starts_with(kind->letters)) return nullptr;
  uri.remove_prefix(kind->letters.size());
  const bool are_digits =
      std::ranges::all_of(uri, [](char each) { return each >= '0' && each <= '9'; });
  return are_digits && uri.size() == kind->digits ? &*kind : nullptr;
}

// Of an identifier of the right shape; empty: we do not know it.
std::string_view known_name(std::string_view uri) {
  const auto known = std::ranges::find(kNames, uri.substr(kBase.size()),
                                       [](const auto& each) { return each.first; });
  return known == kNames.end() ? std::string_view() : known->second;
}

}  // namespace

bool is_organisation(std::string& uri) { return kind_of(uri) != nullptr; }

bool is_known_organisation(std::string_view uri) {
  return kind_of(uri) != nullptr && !known_name(uri).empty();
}

std::string known_organisation(std::string_view name) {
  const auto known = std::ranges::find(kNames, name, [](const auto& each) { return each.second; });
  return known == kNames.end() ? std::string() : std::string(kBase).append(known->first);
}

std::string_view listed_name(std::string_view uri) {
  const OrganisationKind* kind = kind_of(uri);
  if (kind == nullptr) return {};
  const std::string_view known = known_name(uri);
  return known.empty() ? kind->name_begins : known;
}

bool may_be_name_of(std::string_view uri, std::string_view name) {
  const std::string_view listed = listed_name(uri);
  return listed.ends_with(' ') ? name.starts_with(listed) : listed.empty() || name == listed;
}

bool is_woo_category(std::string& value) { return value == "008" || value == "009"; }

}  // namespace openverslag
