// Where on the site the passages are that a report speaks of.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"
#include "text/place.h"

namespace openverslag {

class ReviewPlaces {
 public:
  ReviewPlaces() = default;
  explicit ReviewPlaces(const Site& site);

  // "vergaderingen/2022-04-04-bvo/", below the root; empty when the file has no page.
  std::string page_of(const std::string& file) const;
  // The file that has the page at this address; empty: none has.
  std::string file_of(std::string_view address) const;
  // As page_of, with the item that stands there, "…/#b5".
  std::string address_of(const std::string& file, Place place) const;

 private:
  struct MeetingPage {
    std::shared_ptr<const Facts> facts;
    std::string address;
  };
  static const std::string& source_of(const MeetingPage& page);
  const MeetingPage* find(const std::string& file) const;

  std::vector<MeetingPage> pages_;  // by the file
};

}  // namespace openverslag
