// Fuzz target: any bytes are taken for design tokens and for a logo without harm, and of tokens
// nothing but checked values comes out. Build with clang and -DOPENVERSLAG_FUZZ=ON, run
// build/tests/house_style_fuzz.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "render/site_images.h"
#include "render/theme_tokens.h"

using namespace openverslag;

namespace {

constexpr std::string_view kSheet =
    ":root { --ink: var(--nl-paragraph-color, var(--utrecht-document-color, #111));"
    "--paper: var(--utrecht-document-background-color, #fff);"
    "--accent: var(--utrecht-link-color, #00f); --button: #00f; --button-ink: var(--paper);"
    "--radius: var(--utrecht-button-border-radius, 3px);"
    "--sans: var(--utrecht-document-font-family, Arial) }"
    "@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #000 } }";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics;
  const std::string css = token_rules(kSheet, Source{"tokens.css", bytes}, diagnostics);
  if (css.find_first_of("<\\'*/") != css.npos || css.find("url(") != css.npos) std::abort();
  checked_image("logo.svg", bytes, "logo", diagnostics);
  return 0;
}
