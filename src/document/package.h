// The file of a word processor: XML packed in a zip file.
#pragma once

#include <string>
#include <string_view>

#include "document/xml.h"
#include "document/zip_archive.h"

namespace openverslag {

enum class PackageProblem { none, broken, too_large };

class Package {
 public:
  // `bytes` must live as long.
  explicit Package(std::string_view bytes) : archive_(bytes) {}

  bool has(const std::string& name) const { return archive_.has(name); }
  // Without a root when there is no such part, or with a problem().
  XmlTree read_xml(const std::string& name);
  // Of what `shortened` makes of its bytes.
  XmlTree read_xml(const std::string& name, std::string (*shortened)(std::string));
  // The bytes of a part; "" when there is none.
  std::string read(const std::string& name) { return archive_.read(name).value_or(""); }

  // The first there was.
  PackageProblem problem() const;

 private:
  ZipArchive archive_;
  XmlProblem xml_problem_ = XmlProblem::none;
};

}  // namespace openverslag
