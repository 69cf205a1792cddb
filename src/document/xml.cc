#include "document/xml.h"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "text/encoding.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Two such trees at a time stay below 300 MB; a thousand pages take less than one.
constexpr std::size_t kLargestTree = 120u << 20;

// What the library makes of an element or a text, and of an attribute, in bytes.
constexpr std::size_t kNodeSize = 64;
constexpr std::size_t kAttributeSize = 40;

// Elements in elements: whoever walks through the tree calls himself for each.
constexpr int kDeepest = 98;

std::string_view without_prefix(std::string_view name) {
  const bool is_usual = name.size() > 2 && name[1] == ':';  // "w:"
  return name.substr(is_usual ? 2 : name.find(':') + 1);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// What the tree of some XML will take, by the marks in it.
std::size_t size_of_tree(std::string_view xml) {
  std::size_t size = 0;
  for (std::size_t at = 0; at + 1 < xml.size(); ++at) {
    const char next = xml[at + 1];
    if (xml[at] == '<' && next != '/') size += kNodeSize;
    if (xml[at] == '>' && next != '<') size += kNodeSize;
    if (xml[at] == '=') size += kAttributeSize;
  }
  return size;
}

bool is_deeper(pugi::xml_node root, int limit) {
  int depth = 1;
  for (pugi::xml_node node = root; node;) {
    if (const pugi::xml_node child = node.first_child()) {
      if (++depth > limit + 1) return true;
      node = child;
      continue;
    }
    while (node != root && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (node == root) return false;
    node = node.next_sibling();
  }
  return false;
}

void make_utf8(std::string& bytes) {
  if (begins_as_utf_16(bytes)) bytes = utf8_from_utf_16(bytes);
  if (find_invalid_utf8(bytes) != std::string::npos) bytes = utf8_from_windows_1252(bytes);
  std::erase(bytes, '\0');
}

// Is it the name without its prefix? Nearly always the first letter behind "w:" says no.
bool is_called(const char* printed, std::string_view name) {
  const bool is_usual = printed[0] != '\0' && printed[1] == ':';
  if (is_usual && printed[2] != name.front()) return false;
  return without_prefix(printed) == name;
}

pugi::xml_attribute find_attribute(pugi::xml_node node, std::string_view name) {
  pugi::xml_attribute attribute = node.first_attribute();
  while (attribute && !is_called(attribute.name(), name)) attribute = attribute.next_attribute();
  return attribute;
}

}  // namespace

struct XmlTree::Parsed {
  std::string bytes;  // names and words lie in them
  pugi::xml_document document;
};

bool XmlNode::is_text() const {
  const pugi::xml_node_type type = pugi::xml_node(node_).type();
  return type == pugi::node_pcdata || type == pugi::node_cdata;
}

// Between two words that are marked each by itself there may be a blank and nothing else; a line of
// blanks that a program set its tags in with is no more than that.
std::string_view XmlNode::text() const {
  const std::string_view text = pugi::xml_node(node_).value();
  return !text.empty() && std::ranges::all_of(text, is_blank) ? " " : text;
}

std::string_view XmlNode::name() const { return without_prefix(pugi::xml_node(node_).name()); }

std::string_view XmlNode::attribute(std::string_view name) const {
  return find_attribute(pugi::xml_node(node_), name).value();
}

bool XmlNode::has_attribute(std::string_view name) const {
  return static_cast<bool>(find_attribute(pugi::xml_node(node_), name));
}

XmlNode XmlNode::child(std::string_view name) const {
  pugi::xml_node child = pugi::xml_node(node_).first_child();
  while (child && !is_called(child.name(), name)) child = child.next_sibling();
  return XmlNode(child.internal_object());
}

XmlNode XmlNode::next() const {
  return XmlNode(pugi::xml_node(node_).next_sibling().internal_object());
}

XmlNode::Iterator XmlNode::begin() const {
  return Iterator(XmlNode(pugi::xml_node(node_).first_child().internal_object()));
}

XmlNode::Iterator XmlNode::end() { return Iterator(XmlNode()); }

XmlTree::XmlTree() = default;
XmlTree::XmlTree(XmlTree&& other) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&& other) noexcept = default;
XmlTree::~XmlTree() = default;

XmlTree::XmlTree(std::string bytes) {
  make_utf8(bytes);
  const bool may_be_large = bytes.size() > kLargestTree / kNodeSize;
  if (may_be_large && size_of_tree(bytes) > kLargestTree) {
    problem_ = XmlProblem::too_large;
    return;
  }
  parsed_ = std::make_unique<Parsed>();
  parsed_->bytes = std::move(bytes);
  constexpr unsigned kOptions =
      pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
  const pugi::xml_parse_result result = parsed_->document.load_buffer_inplace(
      parsed_->bytes.data(), parsed_->bytes.size(), kOptions, pugi::encoding_utf8);
  if (is_deeper(parsed_->document.document_element(), kDeepest))
    problem_ = XmlProblem::too_large;
  else if (!result)
    problem_ = XmlProblem::broken;
}

XmlNode XmlTree::root() const {
  const bool is_readable = parsed_ && problem_ == XmlProblem::none;
  return is_readable ? XmlNode(parsed_->document.document_element().internal_object()) : XmlNode();
}

}  // namespace openverslag
