#include "render/image_metadata.h"

#include <tinyxml2.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t kAroundData = 12;  // length, type and check sum of a part

// Those that a picture is drawn from (PNG specification, third edition, 11). All others are left
// out: eXIf has the place where a photograph was taken, tEXt and iTXt who took it.
constexpr auto kShown = std::to_array<std::string_view>(
    {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
     "pHYs", "acTL", "fcTL", "fdAT"});

std::size_t number_at(std::string_view bytes, std::size_t at) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < 4; ++i)
    number = number * 256 + static_cast<unsigned char>(bytes[at + i]);
  return number;
}

bool names_a_program(std::string_view words) {
  const std::string folded = fold(words);
  return folded.find("inkscape") != folded.npos || folded.find("sodipodi") != folded.npos;
}

// What a drawing program kept for itself: the file's name with that of its user, the window, where
// it was exported to. Its prefix may be any that the picture declares for it, anywhere.
class Stripper {
 public:
  explicit Stripper(const tinyxml2::XMLDocument& document) { find_prefixes(document); }

  // Whether something was taken out.
  bool strip(tinyxml2::XMLNode& parent) const {
    bool changed = parent.ToElement() != nullptr && strip_attributes(*parent.ToElement());
    for (tinyxml2::XMLNode* node = parent.FirstChild(); node != nullptr;) {
      tinyxml2::XMLNode* const next = node->NextSibling();
      if (tells_of_itself(*node)) {
        parent.DeleteChild(node);
        changed = true;
      } else {
        changed = strip(*node) || changed;
      }
      node = next;
    }
    return changed;
  }

 private:
  void find_prefixes(const tinyxml2::XMLNode& node) {
    constexpr std::string_view kDeclares = "xmlns:";
    const tinyxml2::XMLElement* element = node.ToElement();
    const auto* each = element != nullptr ? element->FirstAttribute() : nullptr;
    for (; each != nullptr; each = each->Next()) {
      const std::string_view name = each->Name();
      if (name.starts_with(kDeclares) && names_a_program(each->Value()))
        prefixes_.emplace(name.substr(kDeclares.size()));
    }
    for (const auto* child = node.FirstChild(); child != nullptr; child = child->NextSibling())
      find_prefixes(*child);
  }

  bool is_of_a_program(std::string_view name) const {
    const std::size_t colon = name.find(':');
    return colon != name.npos && prefixes_.contains(name.substr(0, colon));
  }

  bool tells_of_itself(const tinyxml2::XMLNode& node) const {
    const tinyxml2::XMLElement* element = node.ToElement();
    if (element == nullptr) return node.ToComment() != nullptr;
    std::string_view name = element->Name();
    const char* space = element->Attribute("xmlns");
    if (is_of_a_program(name) || (space != nullptr && names_a_program(space))) return true;
    name.remove_prefix(name.rfind(':') + 1);  // npos + 1 is 0
    return name == "metadata";
  }

  bool strip_attributes(tinyxml2::XMLElement& element) const {
    std::vector<std::string> names;
    for (const auto* each = element.FirstAttribute(); each != nullptr; each = each->Next()) {
      if (is_of_a_program(each->Name())) names.emplace_back(each->Name());
    }
    for (const std::string& name : names) element.DeleteAttribute(name.c_str());
    return !names.empty();
  }

  std::set<std::string, std::less<>> prefixes_ = {"inkscape", "sodipodi"};  // declared or not
};

}  // namespace

std::optional<std::string> png_without_metadata(std::string_view bytes) {
  if (!bytes.starts_with(kPngSignature)) return std::nullopt;
  std::string shown(kPngSignature);
  std::string_view rest = bytes.substr(kPngSignature.size());
  while (rest.size() >= kAroundData) {
    const std::size_t length = number_at(rest, 0);
    if (length > rest.size() - kAroundData) return std::nullopt;
    const std::string_view type = rest.substr(4, 4);
    if (std::ranges::find(kShown, type) != kShown.end())
      shown.append(rest.substr(0, length + kAroundData));
    if (type == "IEND") return shown;  // behind it anything may stand
    rest.remove_prefix(length + kAroundData);
  }
  return std::nullopt;
}

std::string svg_without_metadata(std::string bytes) {
  tinyxml2::XMLDocument document(true, tinyxml2::PRESERVE_WHITESPACE);
  document.Parse(bytes.data(), bytes.size());
  if (!Stripper(document).strip(document)) return bytes;
  tinyxml2::XMLPrinter printer(nullptr, true);
  document.Print(&printer);
  return printer.CStr();
}

}  // namespace openverslag
