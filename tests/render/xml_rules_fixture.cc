#include "render/xml_rules_fixture.h"

#include <tinyxml2.h>

#include <algorithm>
#include <regex>

namespace openverslag {

namespace {

class RuleCheck {
 public:
  explicit RuleCheck(const XmlRules& rules) : rules_(rules) {}

  void run(const tinyxml2::XMLElement& element, const std::string& above) {
    const std::string at = above + "/" + element.Name();
    const auto rule = rules_.find(element.Name());
    if (rule == rules_.end()) return add(at, "unknown");
    check_attributes(element, rule->second, at);
    check_words(element, rule->second, at);
    check_children(element, rule->second, at);
    for (const auto* child = element.FirstChildElement(); child != nullptr;
         child = child->NextSiblingElement()) {
      run(*child, at);
    }
  }

  std::vector<std::string> take() && { return std::move(faults_); }

 private:
  void add(const std::string& at, const std::string& fault) {
    faults_.push_back(at + ": " + fault);
  }

  void check_attributes(const tinyxml2::XMLElement& element, const XmlRule& rule,
                        const std::string& at) {
    for (const std::string& name : rule.attributes) {
      const char* value = element.Attribute(name.c_str());
      if (value == nullptr || *value == '\0') add(at, "no " + name);
    }
    for (const auto* each = element.FirstAttribute(); each != nullptr; each = each->Next()) {
      if (!rule.attributes.contains(each->Name()) && !rule.may_have.contains(each->Name())) {
        add(at, std::string("odd ") + each->Name());
      }
    }
  }

  void check_words(const tinyxml2::XMLElement& element, const XmlRule& rule,
                   const std::string& at) {
    std::string words;
    for (const auto* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
      if (const auto* text = node->ToText()) words += text->Value();
    }
    if (!std::regex_match(words, std::regex(rule.text))) add(at, "text");
  }

  void check_children(const tinyxml2::XMLElement& element, const XmlRule& rule,
                      const std::string& at) {
    std::vector<int> counts(rule.parts.size(), 0);
    std::size_t last = 0;
    bool is_after = false;
    for (const auto* child = element.FirstChildElement(); child != nullptr;
         child = child->NextSiblingElement()) {
      const auto part = std::ranges::find(rule.parts, child->Name(), &XmlPart::name);
      if (part == rule.parts.end()) {
        is_after = true;
        if (!rule.then_any.contains(child->Name())) add(at, std::string("odd ") + child->Name());
        continue;
      }
      const auto place = static_cast<std::size_t>(part - rule.parts.begin());
      if (is_after || (rule.in_order && place < last)) add(at, "order of " + part->name);
      last = std::max(last, place);
      ++counts[place];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] < rule.parts[i].least) add(at, "too few " + rule.parts[i].name);
      if (counts[i] > rule.parts[i].most) add(at, "too many " + rule.parts[i].name);
    }
  }

  const XmlRules& rules_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> xml_faults(const std::string& bytes, const std::string& root,
                                    const XmlRules& rules) {
  tinyxml2::XMLDocument document;
  if (document.Parse(bytes.data(), bytes.size()) != tinyxml2::XML_SUCCESS) return {"not XML"};
  if (document.RootElement()->Name() != root) return {"another root"};
  RuleCheck check(rules);
  check.run(*document.RootElement(), "");
  return std::move(check).take();
}

}  // namespace openverslag
