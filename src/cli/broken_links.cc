#include "cli/broken_links.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "document/place_finder.h"
#include "render/own_page_links.h"
#include "text/source.h"

namespace openverslag {
namespace {

using LinkOfPage = std::pair<std::string, std::string>;  // as BrokenLink

std::size_t offset_of(std::string_view bytes, Place place) {
  std::size_t at = 0;
  for (std::uint32_t line = 1; line < place.line && at < bytes.size(); ++line)
    at = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
  return std::min(at + std::max(place.column, 1U) - 1, bytes.size());
}

// The next place where the target stands as that of a link, and not as part of a longer one.
std::size_t find_target(std::string_view bytes, std::string_view target, std::size_t from) {
  constexpr std::string_view kBefore = "(<\"' \t\n";
  constexpr std::string_view kBehind = ")>\"' \t\n";
  for (std::size_t at = bytes.find(target, from); at != bytes.npos;
       at = bytes.find(target, at + 1)) {
    const std::size_t end = at + target.size();
    const bool is_begun = at > 0 && kBefore.find(bytes[at - 1]) != kBefore.npos;
    if (is_begun && (end == bytes.size() || kBehind.find(bytes[end]) != kBehind.npos)) return at;
  }
  return bytes.npos;
}

// Finds links of one page in its file, in their order.
class WrittenLinks {
 public:
  explicit WrittenLinks(std::optional<Source> source) : source_(std::move(source)) {}

  // Of a link by reference the place where its target is told; of one that is spelled otherwise in
  // the file the beginning of its text.
  Place find(const OwnPageLink& link) {
    if (!source_) return link.place;
    const std::string_view bytes = source_->bytes;
    const std::size_t begin = std::max(behind_last_, offset_of(bytes, link.place));
    std::size_t at = find_target(bytes, link.written, begin);
    if (at == bytes.npos) at = find_target(bytes, link.written, 0);
    if (at == bytes.npos) return link.place;
    if (at >= begin) behind_last_ = at + link.written.size();
    return PlaceFinder(bytes).place(at);
  }

 private:
  std::optional<Source> source_;
  std::size_t behind_last_ = 0;
};

// Of "../contact/#post": is the page there, and only the place on it not? Own pages stand in a
// folder of their own, from where every link to the site goes up first.
bool lacks_only_place(const OwnPageLink& link, const LinkCheck& links) {
  const std::size_t hash = link.address.find('#');
  if (hash == std::string::npos) return false;
  if (hash == 0) return true;
  std::string_view page = std::string_view(link.address).substr(0, hash);
  while (page.starts_with("../")) page.remove_prefix(3);
  return links.holds(Routes::file_of(page));
}

std::set<LinkOfPage> report_own_links(const ReadySite& ready, const Page& page,
                                      const LinkCheck& links, Diagnostics& diagnostics) {
  const OwnPage& own = ready.site.writings.pages[page.subject];
  const std::string file = Routes::file_of(page.address);
  Diagnostics told_before;
  WrittenLinks written(read_source(ready.content.own_folder(), own.source, told_before));
  std::set<LinkOfPage> told;
  for (const OwnPageLink& link : own_page_links(ready.site, page)) {
    const Place place = written.find(link);
    if (!links.leads_nowhere(file, link.address)) continue;
    told.emplace(file, link.address);
    const std::string_view rule =
        lacks_only_place(link, links) ? "broken-page-place" : "broken-page-link";
    diagnostics.error(rule, {own.source, place, link.written}, {link.written});
  }
  return told;
}

}  // namespace

void report_broken_links(const ReadySite& ready, const LinkCheck& links, Diagnostics& diagnostics) {
  std::set<LinkOfPage> told;
  for (const Page& page : ready.site.pages) {
    if (page.kind == PageKind::own_page)
      told.merge(report_own_links(ready, page, links, diagnostics));
  }
  for (const BrokenLink& link : links.broken()) {
    if (!told.contains({link.page, link.target}))
      diagnostics.error("broken-link", {link.page}, {link.target});
  }
}

}  // namespace openverslag
