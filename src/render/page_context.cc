#include "render/page_context.h"

#include "text/dates.h"

namespace openverslag {

namespace {

// A 404 page is shown at any depth, so only there the way to the root is absolute.
std::string root_of(const Site& site, const Page& page) {
  if (page.kind != PageKind::not_found) return Routes::to_root(page.address);
  const std::string& base = site.config.base_url;
  const std::size_t host = base.find("://");
  return host == std::string::npos ? "/" : base.substr(base.find('/', host + 3));
}

}  // namespace

PageContext context_of(const Site& site, const Page& page) {
  return {site, page, root_of(site, page)};
}

std::string href(const PageContext& context, std::string_view address) {
  std::string target;
  target.reserve(context.root.size() + address.size());
  target.append(context.root).append(address);
  // An empty address would mean the page itself.
  return target.empty() ? "./" : target;
}

std::string href(const PageContext& context, MeetingIndex meeting) {
  return href(context, context.site.routes.meeting(context.links(meeting)));
}

std::string href(const PageContext& context, ItemRef ref, std::optional<std::uint32_t> block) {
  const Item& item = context.item(ref);
  const Page& page = context.page;
  const bool is_here =
      page.subject == ref.meeting &&
      (page.kind == PageKind::meeting || (page.kind == PageKind::item && page.item == ref.item));
  std::string target = is_here ? "" : href(context, ref.meeting);
  target += '#';
  target += block ? Routes::anchor(item, *block) : Routes::anchor(item);
  return target;
}

std::string date_of(const PageContext& context, MeetingIndex meeting) {
  const auto& date = context.facts(meeting).header.date;
  return date ? long_date(*date, context.language())
              : std::string(context.language().text("page.undated"));
}

std::string meeting_name(const PageContext& context, MeetingIndex meeting) {
  return context.body_name(meeting) + ", " + date_of(context, meeting);
}

}  // namespace openverslag
