#include "site/gone_addresses.h"

#include <map>
#include <utility>

namespace openverslag {

void add_redirect(Site& site, Redirect redirect) {
  const auto index = static_cast<std::uint32_t>(site.writings.redirects.size());
  site.pages.push_back({PageKind::redirect, index, redirect.from});
  site.writings.redirects.push_back(std::move(redirect));
}

void add_gone_items(Site& site, const std::set<std::string, std::less<>>& now) {
  std::multimap<std::string, std::string, std::less<>> addresses;  // by page: itself, and former
  for (const GoneItem& one : site.writings.gone_items) {
    if (!addresses.contains(one.page)) addresses.emplace(one.page, one.page);
  }
  for (const Redirect& redirect : site.writings.redirects) {
    if (addresses.contains(redirect.to)) addresses.emplace(redirect.to, redirect.from);
  }
  const auto frames = site.config.outputs.frames && !site.config.base_url.empty();
  for (std::uint32_t i = 0; i < site.writings.gone_items.size(); ++i) {
    const GoneItem& one = site.writings.gone_items[i];
    const std::string frame = site.routes.item_frames() + one.record + "/" + one.anchor + "/";
    if (frames && !now.contains(frame)) site.pages.push_back({PageKind::gone_frame, i, frame});
    if (!site.config.outputs.items) continue;
    const auto [begin, end] = addresses.equal_range(one.page);
    for (auto each = begin; each != end; ++each) {
      std::string from = each->second + one.anchor + "/";
      if (!now.contains(from))
        add_redirect(site, {std::move(from), one.page, {}, one.meeting ? one.anchor : ""});
    }
  }
}

}  // namespace openverslag
