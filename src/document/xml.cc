#include "document/xml.h"

#include <tinyxml2.h>

#include <algorithm>

#include "text/encoding.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Two such trees at a time stay below 300 MB; a thousand pages take less than one.
constexpr std::size_t kLargestTree = 120u << 20;

std::string_view without_prefix(std::string_view name) {
  const bool is_usual = name.size() > 2 && name[1] == ':';  // "w:"
  return name.substr(is_usual ? 2 : name.find(':') + 1);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// No byte of XML can make more of a tree than this.
constexpr std::size_t kMostTreeOfAByte = 60;

// What the tree of some XML will take, by the marks in it.
std::size_t size_of_tree(std::string_view xml) {
  std::size_t size = 0;
  for (std::size_t at = 0; at + 1 < xml.size(); ++at) {
    const char next = xml[at + 1];
    if (xml[at] == '<' && next != '/') size += sizeof(tinyxml2::XMLElement);
    if (xml[at] == '>' && next != '<') size += sizeof(tinyxml2::XMLText);
    if (xml[at] == '=') size += sizeof(tinyxml2::XMLAttribute);
  }
  return size;
}

// The library drops texts of nothing but blanks, and with them the blank between two words that
// are marked each by itself. A blank written as a number stays.
std::string with_blanks_kept(const std::string& xml) {
  constexpr std::string_view kBlank = "&#32;";
  std::string out;
  out.reserve(xml.size() + xml.size() / 32);
  std::size_t taken = 0;
  for (std::size_t at = xml.find('>'); at != std::string::npos; at = xml.find('>', at + 1)) {
    if (at + 1 >= xml.size() || !is_blank(xml[at + 1])) continue;
    const std::size_t end = xml.find_first_not_of(" \t\r\n", at + 1);
    // Not before and after the outermost element.
    const bool is_declaration = at > 0 && xml[at - 1] == '?';
    const bool is_text = end != std::string::npos && xml[end] == '<' && !is_declaration;
    if (!is_text) continue;
    out.append(xml, taken, at + 1 - taken).append(kBlank);
    taken = end;
  }
  return out.append(xml, taken);
}

void make_utf8(std::string& bytes) {
  if (begins_as_utf_16(bytes)) bytes = utf8_from_utf_16(bytes);
  if (find_invalid_utf8(bytes) != std::string::npos) bytes = utf8_from_windows_1252(bytes);
  std::erase(bytes, '\0');
}

const tinyxml2::XMLAttribute* find_attribute(const tinyxml2::XMLNode* node, std::string_view name) {
  const auto* element = node == nullptr ? nullptr : node->ToElement();
  const auto* attribute = element == nullptr ? nullptr : element->FirstAttribute();
  while (attribute != nullptr && without_prefix(attribute->Name()) != name) {
    attribute = attribute->Next();
  }
  return attribute;
}

}  // namespace

bool XmlNode::is_text() const { return node_->ToText() != nullptr; }

std::string_view XmlNode::text() const { return node_->Value(); }

std::string_view XmlNode::name() const {
  const bool is_element = node_ != nullptr && node_->ToElement() != nullptr;
  return is_element ? without_prefix(node_->Value()) : std::string_view();
}

std::string_view XmlNode::attribute(std::string_view name) const {
  const auto* found = find_attribute(node_, name);
  return found == nullptr ? std::string_view() : found->Value();
}

bool XmlNode::has_attribute(std::string_view name) const {
  return find_attribute(node_, name) != nullptr;
}

bool XmlNode::is_empty_tag() const {
  return node_->ToElement() != nullptr &&
         node_->ToElement()->ClosingType() == tinyxml2::XMLElement::CLOSED;
}

XmlNode XmlNode::child(std::string_view name) const {
  for (const XmlNode each : *this) {
    if (each.name() == name) return each;
  }
  return {};
}

XmlNode XmlNode::next() const { return XmlNode(node_->NextSibling()); }

XmlNode::Iterator XmlNode::begin() const {
  return Iterator(node_ == nullptr ? XmlNode() : XmlNode(node_->FirstChild()));
}

XmlNode::Iterator XmlNode::end() { return Iterator(XmlNode()); }

XmlTree::XmlTree() = default;
XmlTree::XmlTree(XmlTree&& other) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&& other) noexcept = default;
XmlTree::~XmlTree() = default;

XmlTree::XmlTree(std::string bytes) {
  make_utf8(bytes);
  const bool may_be_large = bytes.size() > kLargestTree / kMostTreeOfAByte;
  if (may_be_large && size_of_tree(bytes) > kLargestTree) {
    problem_ = XmlProblem::too_large;
    return;
  }
  bytes = with_blanks_kept(bytes);
  document_ = std::make_unique<tinyxml2::XMLDocument>();
  document_->Parse(bytes.data(), bytes.size());
  if (document_->ErrorID() == tinyxml2::XML_ELEMENT_DEPTH_EXCEEDED)
    problem_ = XmlProblem::too_large;
  else if (document_->Error() || document_->RootElement() == nullptr)
    problem_ = XmlProblem::broken;
}

XmlNode XmlTree::root() const {
  const bool is_readable = document_ && problem_ == XmlProblem::none;
  return XmlNode(is_readable ? document_->RootElement() : nullptr);
}

}  // namespace openverslag
