// XML written straight into one string, an element a line.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace openverslag {

// An attribute without a value is left out.
using XmlAttributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// Names are literals; text and attributes are escaped, and without what XML cannot hold.
class XmlWriter {
 public:
  XmlWriter();

  void open(std::string_view name, XmlAttributes attributes = {});
  void close();
  void empty(std::string_view name, XmlAttributes attributes);
  void element(std::string_view name, std::string_view text, XmlAttributes attributes = {});

  std::string take() { return std::move(out_); }

 private:
  void begin(std::string_view name, XmlAttributes attributes);

  std::string out_;
  std::vector<std::string_view> open_;
};

}  // namespace openverslag
