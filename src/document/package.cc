#include "document/package.h"

#include <optional>
#include <utility>

namespace openverslag {

XmlTree Package::read_xml(const std::string& name) {
  return read_xml(name, [](std::string bytes) { return bytes; });
}

XmlTree Package::read_xml(const std::string& name, std::string (*shortened)(std::string)) {
  std::optional<std::string> bytes = archive_.read(name);
  if (!bytes) return {};
  XmlTree tree(shortened(std::move(*bytes)));
  if (xml_problem_ == XmlProblem::none) xml_problem_ = tree.problem();
  return tree;
}

PackageProblem Package::problem() const {
  if (archive_.problem() == ZipProblem::too_large || xml_problem_ == XmlProblem::too_large) {
    return PackageProblem::too_large;
  }
  const bool is_broken =
      archive_.problem() == ZipProblem::broken || xml_problem_ == XmlProblem::broken;
  return is_broken ? PackageProblem::broken : PackageProblem::none;
}

}  // namespace openverslag
