// Where an item first uses an abbreviation that the glossary explains.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "render/rich_text.h"
#include "site/glossary.h"

namespace openverslag {

// Tags: of the words of an item, and of the site, which is that of a term that says no other.
struct WordLanguages {
  std::string_view words;
  std::string_view site;
};

// Of one item: asked for one text after the other, it gives each term once.
class FirstUses {
 public:
  explicit FirstUses(const Glossary& glossary, WordLanguages languages = {});

  // In order. None in a text of capitals alone: there any word looks like an abbreviation; and none
  // in what stands for words that are not published.
  std::vector<Abbreviation> in(const Text& text);
  const std::vector<const GlossaryTerm*>& found() const { return found_; }

 private:
  std::string_view language_of(const GlossaryTerm& term) const;

  const Glossary& glossary_;
  WordLanguages languages_;
  // By its first byte, which lengths a term has: a bit each, the last for all that are longer.
  std::array<std::uint32_t, 256> lengths_{};
  std::vector<const GlossaryTerm*> found_;
};

}  // namespace openverslag
