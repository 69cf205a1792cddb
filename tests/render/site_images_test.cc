#include "render/site_images.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

bool is_taken(const std::string& svg) {
  Diagnostics diagnostics;
  const bool is_there = checked_image("logo.svg", svg, "logo", diagnostics).has_value();
  CHECK(diagnostics.empty() == is_there);
  return is_there;
}

std::string svg_with(const std::string& inside) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 48\">" + inside + "</svg>";
}

std::string png_part(const std::string& type, const std::string& data) {
  return std::string("\0\0\0", 3) + static_cast<char>(data.size()) + type + data + "cksm";
}

const std::string kPngBegin = "\x89PNG\r\n\x1a\n";
const std::string kPngSizes =
    png_part("IHDR", std::string("\0\0\0\x40\0\0\0\x20\x08\x06\0\0\0", 13));
const std::string kPngEnd = png_part("IDAT", "drawn") + png_part("IEND", "");

}  // namespace

TEST_CASE("a picture comes on the site as it is, with its shape", "[render]") {
  Diagnostics diagnostics;
  const std::string svg = svg_with("<style>a{fill:url(#b)}</style><use href=\"#a\"/>");
  const auto image = checked_image("huis.svg", svg, "logo", diagnostics);
  REQUIRE(image);
  CHECK(image->file == "logo.svg");
  CHECK(image->type == "image/svg+xml");
  CHECK(image->width == 120);
  CHECK(image->height == 48);
  CHECK(image->bytes == svg);

  const std::string png = kPngBegin + kPngSizes + kPngEnd;
  const auto icon = checked_image("x.png", png, "icon", diagnostics);
  REQUIRE(icon);
  CHECK(icon->bytes == png);
  CHECK(icon->file == "icon.png");
  CHECK(icon->width == 64);
  CHECK(icon->height == 32);
  CHECK(diagnostics.empty());
}

TEST_CASE("a picture that runs or loads something is none", "[render][bad-input]") {
  CHECK(is_taken(svg_with("<path d=\"M0 0\"/>")));
  for (const char* inside :
       {"<script>alert(1)</script>", "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
        "<path onload=\"alert(1)\"/>", "<a href=\"javascript:alert(1)\"><path/></a>",
        "<image href=\"https://elsewhere.example/x.png\"/>", "<use xlink:href=\"x.svg#a\"/>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
        "<image xlink:href=\"data:image/jpeg;base64,/9j/\"/>", "<foreignObject/>", "<animate/>",
        "<set/>", "<style>@import 'x.css'</style>", "<style><![CDATA[a{fill:url(x)}]]></style>",
        "<path style=\"fill:url(https://x/)\"/>"}) {
    CAPTURE(inside);
    CHECK_FALSE(is_taken(svg_with(inside)));
  }
  CHECK_FALSE(is_taken("<?xml-stylesheet href=\"x.css\"?>" + svg_with("")));
  CHECK_FALSE(is_taken("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg_with("")));
  CHECK_FALSE(is_taken("<html></html>"));
  CHECK_FALSE(is_taken(""));
}

TEST_CASE("a picture does not tell who made it, where and when", "[render]") {
  Diagnostics diagnostics;
  const auto png = checked_image("x.png",
                                 kPngBegin + kPngSizes + png_part("eXIf", "52.09 N 5.12 E") +
                                     png_part("tEXt", "Author S. Vink") +
                                     png_part("tIME", "2024-01") + kPngEnd + "behind it",
                                 "logo", diagnostics);
  REQUIRE(png);
  CHECK(png->bytes == kPngBegin + kPngSizes + kPngEnd);

  const auto svg = checked_image(
      "x.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" sodipodi:docname=\"/home/svink/logo.svg\" "
      "viewBox=\"0 0 120 48\"><!-- S. Vink --><sodipodi:namedview pagecolor=\"#ffffff\"/>"
      "<metadata><dc:creator>S. Vink</dc:creator></metadata><g inkscape:label=\"Vink\"><path "
      "d=\"M0 0\"/></g><text>a  b</text></svg>",
      "logo", diagnostics);
  REQUIRE(svg);
  CHECK(svg->bytes == svg_with("<g><path d=\"M0 0\"/></g><text>a  b</text>"));
  CHECK(svg->width == 120);
  CHECK(diagnostics.empty());
}

TEST_CASE("a picture does not tell what a program kept in it under another prefix", "[render]") {
  Diagnostics diagnostics;
  const std::string names =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" "
      "xmlns:ink=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 120 48\">";
  const auto svg = checked_image(
      "x.svg",
      names +
          "<g ink:label=\"/home/svink/logo\" id=\"a\"><path d=\"M0 0\"/></g><ink:grid a=\"Vink\"/>"
          "<g xmlns:s=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" s:docname=\"Vink\"/>"
          "<view xmlns=\"http://www.inkscape.org/namespaces/inkscape\" a=\"Vink\"/></svg>",
      "logo", diagnostics);
  REQUIRE(svg);
  CHECK(svg->bytes ==
        names +
            "<g id=\"a\"><path d=\"M0 0\"/></g>"
            "<g xmlns:s=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"/></svg>");
}

TEST_CASE("a picture that is cut off is none", "[render][bad-input]") {
  Diagnostics diagnostics;
  const std::string png = kPngBegin + kPngSizes + kPngEnd;
  for (std::size_t length = 0; length < png.size(); ++length)
    CHECK_FALSE(checked_image("x.png", png.substr(0, length), "logo", diagnostics));
  CHECK_FALSE(checked_image("x.png", kPngBegin + "\xff\xff\xff\xffIDAT", "logo", diagnostics));
}

TEST_CASE("a picture that is too large is told with what is allowed", "[render][bad-input]") {
  Diagnostics diagnostics;
  CHECK_FALSE(checked_image("logo.svg", std::string(200'001, ' '), "logo", diagnostics));
  CHECK(
      diagnostics.all() ==
      std::vector<Diagnostic>{{Severity::warning, "image-too-large", "logo.svg", {}, "", {"200"}}});
}

}  // namespace openverslag
