// The files of a ready site, each drawn when it is asked for.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "cli/ready_site.h"
#include "render/theme.h"

namespace openverslag {

// May be used from several threads.
class DrawnSite {
 public:
  explicit DrawnSite(std::unique_ptr<const ReadySite> ready);

  // The bytes of a page, of anything that belongs to one meeting, or of what comes from the theme,
  // by its path ("personen/o-van-aa/index.html"). Nothing for what is made of all of the words
  // (search, data, feeds), and for what the site has not. Throws Failure when it needs a file that
  // was changed.
  std::optional<std::string> draw(std::string_view path) const;

  // Whether a file that draw() has not may be there when all of the site is made.
  bool may_come_with_all(std::string_view path) const;

  const ReadySite& ready() const { return *ready_; }

 private:
  std::optional<std::string> draw_asset(std::string_view path) const;
  std::optional<std::string> draw_of_meeting(std::string_view path) const;

  std::unique_ptr<const ReadySite> ready_;
  std::unordered_map<std::string, const Page*> pages_;          // by path
  std::unordered_map<std::string_view, const Page*> meetings_;  // by id
  std::string data_page_;                                       // path; empty: there is none
  mutable std::mutex mutex_;                                    // of what follows
  Templates templates_;
  mutable std::map<std::string, std::string, std::less<>> assets_;
};

}  // namespace openverslag
