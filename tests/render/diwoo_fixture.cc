#include "render/diwoo_fixture.h"

#include <tinyxml2.h>

#include <cstring>
#include <functional>
#include <map>
#include <set>

#include "render/xml_rules_fixture.h"

namespace openverslag {

namespace {

using tinyxml2::XMLElement;

const std::string kSitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
const std::string kHttpsAddress = "https://\\S{4,2040}";
const std::string kDay = "\\d{4}-\\d{2}-\\d{2}";
const std::string kMoment = kDay + "T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}";
const std::string kWords = "\\S[^]*";

XmlRule of_text(const std::string& pattern, std::set<std::string> attributes = {}) {
  return {{}, true, {}, std::move(attributes), {}, pattern};
}

XmlRule list_of(const std::string& name) { return {{{name, 1, kManyParts}}}; }

// xs:all: any order, each at most once.
XmlRule all_of(std::vector<XmlPart> parts) { return {std::move(parts), false}; }

// `resource` may be left out by the schema; a label alone is of no use.
XmlRule term() { return of_text(kWords, {"resource"}); }

XmlRules metadata_rules() {
  return {
      {"diwoo:Document", {{{"diwoo:DiWoo"}}}},
      {"diwoo:DiWoo", all_of({{"diwoo:identifiers", 0},
                              {"diwoo:publisher"},
                              {"diwoo:titelcollectie"},
                              {"diwoo:classificatiecollectie"},
                              {"diwoo:creatiedatum", 0},
                              {"diwoo:language", 0},
                              {"diwoo:format"},  // a folder address tells no format
                              {"diwoo:documenthandelingen"},
                              {"diwoo:redenVerwijderingVervanging", 0}})},
      {"diwoo:identifiers", list_of("diwoo:identifier")},
      {"diwoo:identifier", of_text(kWords)},
      {"diwoo:publisher", term()},
      {"diwoo:titelcollectie", all_of({{"diwoo:officieleTitel"}})},
      {"diwoo:officieleTitel", of_text(kWords)},
      {"diwoo:classificatiecollectie",
       all_of({{"diwoo:informatiecategorieen"}, {"diwoo:documentsoorten", 0}})},
      {"diwoo:informatiecategorieen", list_of("diwoo:informatiecategorie")},
      {"diwoo:informatiecategorie", term()},
      {"diwoo:documentsoorten", list_of("diwoo:documentsoort")},
      {"diwoo:documentsoort", term()},
      {"diwoo:creatiedatum", of_text(kDay)},
      {"diwoo:language", term()},
      {"diwoo:format", term()},
      {"diwoo:documenthandelingen", list_of("diwoo:documenthandeling")},
      {"diwoo:documenthandeling", all_of({{"diwoo:soortHandeling"}, {"diwoo:atTime"}})},
      {"diwoo:soortHandeling", term()},
      {"diwoo:atTime", of_text(kMoment)},
      {"diwoo:redenVerwijderingVervanging", term()},
  };
}

XmlRules sitemap_rules() {
  XmlRules rules = metadata_rules();
  rules["urlset"] = list_of("url");
  rules["urlset"].attributes = {"xmlns", "xmlns:diwoo"};
  rules["url"] = {{{"loc"}, {"lastmod"}, {"diwoo:Document"}}};
  rules["loc"] = of_text(kHttpsAddress);
  rules["lastmod"] = of_text(kMoment);
  return rules;
}

// Typed over from the published lists.
const std::map<std::string, std::string> kLabels = {
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3",
     "vergaderstukken decentrale overheden"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_3a248e3a",
     "agenda\u2019s en besluitenlijsten bestuurscolleges"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_42e406dd", "vergaderverslag"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_d4a4792f", "besluitenlijst"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76", "vaststelling"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_098c1346",
     "correctie privacygevoelige gegevens"},
    {"https://identifier.overheid.nl/tooi/def/thes/kern/c_c77c86e0", "correctie procedurele fout"},
    {"http://publications.europa.eu/resource/authority/language/NLD", "Nederlands"},
    {"http://publications.europa.eu/resource/authority/file-type/HTML", "HTML"},
    {"https://identifier.overheid.nl/tooi/id/so/so0679", "Veiligheidsregio Twente"},
};

void each_element(const XMLElement& element, const std::function<void(const XMLElement&)>& see) {
  see(element);
  for (const auto* child = element.FirstChildElement(); child != nullptr;
       child = child->NextSiblingElement()) {
    each_element(*child, see);
  }
}

// What the rules of structure cannot see.
void add_other_faults(std::vector<std::string>& faults, const XMLElement& root,
                      std::size_t most_addresses) {
  std::set<std::string> addresses;
  if (root.Attribute("xmlns") != kSitemap) faults.emplace_back("namespace");
  const char* own = root.Attribute("xmlns:diwoo");
  if (own != nullptr && std::strcmp(own, "https://standaarden.overheid.nl/diwoo/metadata/") != 0) {
    faults.emplace_back("namespace of diwoo");
  }
  each_element(root, [&](const XMLElement& element) {
    const std::string words = element.GetText() == nullptr ? "" : element.GetText();
    if (std::strcmp(element.Name(), "loc") == 0 && !addresses.insert(words).second) {
      faults.push_back("twice " + words);
    }
    const char* resource = element.Attribute("resource");
    if (resource == nullptr) return;
    const auto label = kLabels.find(resource);
    if (label == kLabels.end()) return faults.push_back(std::string("not listed ") + resource);
    if (label->second != words) faults.push_back("label " + words);
  });
  if (addresses.size() > most_addresses) faults.emplace_back("too many addresses");
}

std::vector<std::string> all_faults(const std::string& bytes, const std::string& root,
                                    const XmlRules& rules) {
  std::vector<std::string> faults = xml_faults(bytes, root, rules);
  if (bytes.size() > 52'428'800) faults.emplace_back("too large");
  tinyxml2::XMLDocument document;
  if (document.Parse(bytes.data(), bytes.size()) != tinyxml2::XML_SUCCESS) return faults;
  add_other_faults(faults, *document.RootElement(), 50'000);
  return faults;
}

}  // namespace

std::vector<std::string> diwoo_faults(const std::string& sitemap) {
  return all_faults(sitemap, "urlset", sitemap_rules());
}

std::vector<std::string> diwoo_index_faults(const std::string& index) {
  XmlRules rules;
  rules["sitemapindex"] = list_of("sitemap");
  rules["sitemapindex"].attributes = {"xmlns"};
  rules["sitemap"] = {{{"loc"}, {"lastmod", 0}}};
  rules["loc"] = of_text(kHttpsAddress);
  rules["lastmod"] = of_text(kMoment);
  return all_faults(index, "sitemapindex", rules);
}

}  // namespace openverslag
