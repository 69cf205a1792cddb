#include "render/pager.h"

#include "render/index_lists.h"
#include "render/lists.h"
#include "text/dates.h"

namespace openverslag {

namespace {

using SliceName = std::function<std::string(const Slice&)>;

bool is_current(const PageContext& context, const Page& page) {
  return page.address == context.page.address;
}

bool is_under_heading(const PageContext& context, const Page& part) {
  return context.page.shows == Shows::part && part.slice.heading == context.page.slice.heading;
}

View part_link(const PageContext& context, const Page& part, std::string label, std::size_t count,
               bool is_around) {
  View link;
  link.set("label", std::move(label));
  link.set("href", href(context, part.address));
  link.set("count", count == 0 ? std::string() : std::to_string(count));
  const std::string_view around = is_around ? "true" : "";
  link.set("current", is_current(context, part) ? std::string_view("page") : around);
  return link;
}

// One link for each year or letter, to the part that has its address.
View::Views heading_links(const PageContext& context, const SliceName& heading_name) {
  View::Views links;
  const auto parts = parts_of(context);
  for (std::size_t i = 0; i < parts.size();) {
    const Page& first = parts[i];
    std::size_t count = 0;
    for (; i < parts.size() && parts[i].slice.heading == first.slice.heading; ++i) {
      count += parts[i].slice.count;
    }
    links.push_back(part_link(context, first, heading_name(first.slice), count,
                              is_under_heading(context, first)));
  }
  return links;
}

View::Views sibling_links(const PageContext& context, const SliceName& part_name) {
  View::Views links;
  for (const Page& part : parts_of(context)) {
    if (!is_under_heading(context, part)) continue;
    links.push_back(part_link(context, part, part_name(part.slice), part.slice.count, false));
  }
  if (links.size() == 1) links.clear();
  return links;
}

View::Views turn(const PageContext& context, const Page* page, std::string_view way,
                 const SliceName& name) {
  View::Views views;
  if (page == nullptr) return views;
  View view;
  view.set("way", context.language().text(way));
  view.set("label", name(page->slice));
  view.set("lang", std::string_view());
  view.set("href", href(context, page->address));
  views.push_back(std::move(view));
  return views;
}

struct Names {
  SliceName heading;
  SliceName part;
  bool newest_first;
  std::string choose;  // what the numbers count

  // "2023, 5 januari – 3 maart", "2023, 5 januari, deel 2"; nothing more than the year when it has
  // one page.
  std::string whole(const PageContext& context, const Slice& slice) const {
    std::size_t pages = 0;
    for (const Page& each : parts_of(context)) pages += each.slice.heading == slice.heading;
    return pages > 1 ? heading(slice) + ", " + part(slice) : heading(slice);
  }
};

void add_pager(View& view, const PageContext& context, const Names& names) {
  const auto set_list = [&](std::string_view has, std::string_view key, View::Views views) {
    view.set(has, !views.empty());
    view.set(key, std::move(views));
  };
  view.set("choose", names.choose);
  view.set("is_newest", names.newest_first && context.page.shows == Shows::newest);
  set_list("has_slices", "slices", heading_links(context, names.heading));
  set_list("has_parts", "parts", sibling_links(context, names.part));
  const auto parts = parts_of(context);
  const Page* before = nullptr;
  const Page* after = nullptr;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!is_current(context, parts[i])) continue;
    before = i > 0 ? &parts[i - 1] : nullptr;
    after = i + 1 < parts.size() ? &parts[i + 1] : nullptr;
  }
  if (names.newest_first) std::swap(before, after);
  view.set("has_turns", before != nullptr || after != nullptr);
  const SliceName name = [&](const Slice& slice) { return names.whole(context, slice); };
  view.set("before",
           turn(context, before, names.newest_first ? "page.older" : "page.previous", name));
  view.set("after", turn(context, after, names.newest_first ? "page.newer" : "page.next", name));
}

DateOf dates_of_meetings(const PageContext& context) {
  return [&](std::uint32_t place) { return context.facts(place).header.date; };
}

std::string date_range(const PageContext& context, const Slice& slice, const DateOf& date_of) {
  const std::optional<Date> first = date_of(slice.begin);
  const std::optional<Date> last = date_of(slice.end - 1);
  if (!first || !last) {
    return context.language().text("page.part", {std::to_string(slice.part + 1)});
  }
  const std::string from = day_and_month(*first, context.language());
  const std::string until = day_and_month(*last, context.language());
  std::string range = from == until ? from : from + " – " + until;
  if (slice.piece == 0) return range;
  return range + ", " + context.language().text("page.part", {std::to_string(slice.piece)});
}

Names names_of_years(const PageContext& context, const DateOf& date_of,
                     std::string_view unit = {}) {
  return {[&](const Slice& slice) { return year_label(context, slice.heading); },
          [&](const Slice& slice) { return date_range(context, slice, date_of); }, true,
          std::string(context.language().text("page.choose-" + std::string(unit)))};
}

Names names_of_letters(const PageContext& context,
                       const std::function<std::string(std::uint32_t)>& name_of) {
  return {[](const Slice& slice) { return letter_label(static_cast<char32_t>(slice.heading)); },
          [&](const Slice& slice) { return name_of(slice.begin) + " – " + name_of(slice.end - 1); },
          false, std::string(context.language().text("page.choose-names"))};
}

}  // namespace

const Page& first_page(const PageContext& context) {
  const Page& page = context.page;
  return page.shows == Shows::part ? context.site.pages[page.first_part - 1] : page;
}

std::span<const Page> parts_of(const PageContext& context) {
  return std::span(context.site.pages).subspan(context.page.first_part, context.page.parts);
}

void add_years(View& view, const PageContext& context, std::string_view unit) {
  add_years(view, context, unit, dates_of_meetings(context));
}

void add_years(View& view, const PageContext& context, std::string_view unit,
               const DateOf& date_of) {
  add_pager(view, context, names_of_years(context, date_of, unit));
}

void add_letters(View& view, const PageContext& context,
                 const std::function<std::string(std::uint32_t)>& name_of) {
  add_pager(view, context, names_of_letters(context, name_of));
}

std::string title_in_years(const PageContext& context, std::string_view name) {
  return title_in_years(context, name, dates_of_meetings(context));
}

std::string title_in_years(const PageContext& context, std::string_view name,
                           const DateOf& date_of) {
  const Page& page = context.page;
  if (page.shows != Shows::part) return std::string(name);
  const std::string period = names_of_years(context, date_of).whole(context, page.slice);
  return context.language().text(page.slice.heading == 0 ? "page.undated-of" : "page.in-year",
                                 {std::string(name), period});
}

std::string title_in_letters(const PageContext& context, std::string_view name,
                             const std::function<std::string(std::uint32_t)>& name_of) {
  const Page& page = context.page;
  if (page.shows != Shows::part) return std::string(name);
  return std::string(name) + ": " + names_of_letters(context, name_of).whole(context, page.slice);
}

}  // namespace openverslag
