#include "render/site_images.h"

#include <tinyxml2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sstream>

#include "render/image_metadata.h"
#include "text/fold.h"

namespace openverslag {

namespace {

constexpr int kUsualHeight = 48;  // of a picture that does not say how large it is
constexpr int kLargestSide = 10'000;

struct ImageSize {
  int width = kUsualHeight;
  int height = kUsualHeight;
};

// A photograph that is held by the address itself is not: it tells who took it, and where.
bool is_inside(std::string_view target) { return target.empty() || target.starts_with('#'); }

bool loads_something(std::string_view css) {
  if (css.find("@import") != css.npos || css.find('\\') != css.npos) return true;
  for (std::size_t at = css.find("url("); at != css.npos; at = css.find("url(", at + 1)) {
    std::string_view target = trim(css.substr(at + 4));
    if (target.starts_with('"') || target.starts_with('\'')) target.remove_prefix(1);
    if (!target.starts_with('#')) return true;
  }
  return false;
}

bool is_safe_attribute(const tinyxml2::XMLAttribute& attribute) {
  const std::string name = fold(attribute.Name());
  const std::string value = fold(attribute.Value());
  if (name.starts_with("on")) return false;
  if (name == "href" || name.ends_with(":href")) return is_inside(value);
  return !loads_something(value);
}

bool is_safe_element(const tinyxml2::XMLElement& element) {
  std::string name = fold(element.Name());
  name.erase(0, name.rfind(':') + 1);  // npos + 1 is 0
  if (name == "script" || name == "foreignobject" || name == "set" || name.starts_with("animate"))
    return false;
  for (const auto* each = element.FirstAttribute(); each != nullptr; each = each->Next()) {
    if (!is_safe_attribute(*each)) return false;
  }
  return true;
}

class SafetyCheck : public tinyxml2::XMLVisitor {
 public:
  bool VisitEnter(const tinyxml2::XMLElement& element, const tinyxml2::XMLAttribute*) override {
    is_safe_ = is_safe_ && is_safe_element(element);
    return is_safe_;
  }
  bool Visit(const tinyxml2::XMLText& text) override {  // of a style, too
    return is_safe_ = is_safe_ && !loads_something(fold(text.Value()));
  }
  // A processing instruction may name a style sheet, a document type may define entities.
  bool Visit(const tinyxml2::XMLUnknown&) override { return is_safe_ = false; }
  bool Visit(const tinyxml2::XMLDeclaration& declaration) override {
    return is_safe_ = is_safe_ && fold(declaration.Value()).starts_with("xml ");
  }
  bool is_safe() const { return is_safe_; }

 private:
  bool is_safe_ = true;
};

std::optional<ImageSize> checked_size(double width, double height) {
  if (!(width >= 1 && height >= 1 && width <= kLargestSide && height <= kLargestSide))
    return std::nullopt;
  return ImageSize{static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

ImageSize size_of_svg(const tinyxml2::XMLElement& root) {
  if (const char* box = root.Attribute("viewBox")) {
    std::string numbers = box;
    std::ranges::replace(numbers, ',', ' ');
    std::istringstream in(numbers);
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    if (in >> x >> y >> width >> height) return checked_size(width, height).value_or(ImageSize{});
  }
  return checked_size(root.DoubleAttribute("width"), root.DoubleAttribute("height"))
      .value_or(ImageSize{});
}

std::optional<ImageSize> read_svg(const std::string& bytes) {
  tinyxml2::XMLDocument document;
  if (document.Parse(bytes.data(), bytes.size()) != tinyxml2::XML_SUCCESS) return std::nullopt;
  const tinyxml2::XMLElement* root = document.RootElement();
  SafetyCheck check;
  document.Accept(&check);
  if (root == nullptr || std::string_view(root->Name()) != "svg" || !check.is_safe())
    return std::nullopt;
  return size_of_svg(*root);
}

std::optional<ImageSize> size_of_png(std::string_view bytes) {
  constexpr std::size_t kSizes = 16;  // where width and height stand, the largest byte first
  if (bytes.size() < kSizes + 8) return std::nullopt;
  const auto number_at = [&](std::size_t at) {
    double number = 0;
    for (std::size_t i = 0; i < 4; ++i)
      number = number * 256 + static_cast<unsigned char>(bytes[at + i]);
    return number;
  };
  return checked_size(number_at(kSizes), number_at(kSizes + 4));
}

}  // namespace

std::optional<SiteImage> checked_image(std::string_view path, std::string bytes,
                                       std::string_view name, Diagnostics& diagnostics) {
  if (bytes.size() > kLargestImage) {
    diagnostics.warning("image-too-large", {path}, {std::to_string(kLargestImage / 1000)});
    return std::nullopt;
  }
  const auto png = png_without_metadata(bytes);
  const auto size = png ? size_of_png(*png) : read_svg(bytes);
  if (!size) {
    diagnostics.warning("image-not-safe", {path}, {std::string(path)});
    return std::nullopt;
  }
  return SiteImage{std::string(name) + (png ? ".png" : ".svg"),
                   png ? *png : svg_without_metadata(std::move(bytes)),
                   png ? "image/png" : "image/svg+xml", size->width, size->height};
}

}  // namespace openverslag
