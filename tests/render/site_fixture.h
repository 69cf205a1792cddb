// A small region of our own making, read and resolved by hand: two bodies, three meetings.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "render/data_files.h"
#include "render/theme.h"
#include "site/site.h"

namespace openverslag {

// Owns everything a Site refers to.
struct SiteFixture {
  explicit SiteFixture(const std::string& language_code = "nl",
                       const std::string& base_url = "https://verslagen.example.nl/");

  const Page& page(PageKind kind, std::uint32_t subject = 0) const;
  // The file of that page, with the built-in theme.
  std::string html(PageKind kind, std::uint32_t subject = 0) const;
  std::string item_html(ItemRef ref) const;  // of that item alone
  const MeetingText* text_of(const Page& page) const;
  WordsOf words() const {
    return [this](MeetingIndex meeting) { return texts[meeting]; };
  }

  Config config;
  Language language;
  Archive archive;
  std::vector<MeetingText> texts;  // as archive.meetings
  Site site;
  ThemeFiles theme;
  Templates templates;
};

}  // namespace openverslag
