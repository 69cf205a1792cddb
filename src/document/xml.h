// XML as a tree to walk through, for the formats of word processors.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace tinyxml2 {
class XMLDocument;
class XMLNode;
}  // namespace tinyxml2

namespace openverslag {

// An element or the words between two tags; false when there is none. As long as its XmlTree.
// Names are told without their prefix ("p" of "w:p"): every program may choose its own.
class XmlNode {
 public:
  XmlNode() = default;
  explicit XmlNode(const tinyxml2::XMLNode* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  bool is_text() const;
  std::string_view text() const;  // of a text
  std::string_view name() const;  // of an element; "" of a text
  // "" when there is none.
  std::string_view attribute(std::string_view name) const;
  bool has_attribute(std::string_view name) const;
  bool is_empty_tag() const;  // "<t/>", unlike "<t></t>"

  XmlNode child(std::string_view name) const;  // the first of that name
  XmlNode next() const;

  // for (const XmlNode child : node)
  class Iterator;
  Iterator begin() const;
  static Iterator end();

 private:
  const tinyxml2::XMLNode* node_ = nullptr;
};

class XmlNode::Iterator {
 public:
  explicit Iterator(XmlNode node) : node_(node) {}
  XmlNode operator*() const { return node_; }
  Iterator& operator++() {
    node_ = node_.next();
    return *this;
  }
  bool operator!=(const Iterator& other) const { return node_.node_ != other.node_.node_; }

 private:
  XmlNode node_;
};

enum class XmlProblem { none, broken, too_large };

class XmlTree {
 public:
  XmlTree();  // without a root
  // No entities but those of XML itself; blanks between tags are kept.
  explicit XmlTree(std::string bytes);
  XmlTree(XmlTree&& other) noexcept;
  XmlTree& operator=(XmlTree&& other) noexcept;
  ~XmlTree();

  XmlProblem problem() const { return problem_; }
  XmlNode root() const;  // the outermost element; none with a problem()

 private:
  std::unique_ptr<tinyxml2::XMLDocument> document_;
  XmlProblem problem_ = XmlProblem::none;
};

}  // namespace openverslag
