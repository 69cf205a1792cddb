// A small checker of XML structure, for standards whose schema is not in the project.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace openverslag {

struct XmlPart {
  std::string name;
  int least = 1;
  int most = 1;
};

constexpr int kManyParts = 1'000'000;

// What may stand in an element: first `parts`, then any of `then_any` as often as they like.
struct XmlRule {
  std::vector<XmlPart> parts;
  bool in_order = true;  // of the parts
  std::set<std::string> then_any = {};
  std::set<std::string> attributes = {};  // that must be there
  std::set<std::string> may_have = {};    // others that may
  std::string text = "\\s*";              // the pattern of its own words
};

using XmlRules = std::map<std::string, XmlRule>;

// "/urlset/url/loc: text": every place where a rule is broken; "not XML" for what cannot be read.
std::vector<std::string> xml_faults(const std::string& bytes, const std::string& root,
                                    const XmlRules& rules);

}  // namespace openverslag
