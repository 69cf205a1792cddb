// No tag of the built-in theme without a value, and no value without a tag: a typing error in
// either would otherwise show as nothing.
#include <catch2/catch.hpp>
#include <set>

#include "render/render.h"
#include "render/site_fixture.h"
#include "render/tags.h"

namespace openverslag {
namespace {

struct Usage {
  std::set<std::string> asked;    // "meeting: items/number"
  std::set<std::string> missing;  // asked for, and no view on the way has it
};

// Walks a template and the views it is given side by side.
class TemplateWalk {
 public:
  TemplateWalk(std::string page, std::string_view text, Usage& usage)
      : page_(std::move(page)), text_(text), usage_(usage) {}

  void run(const View& view) {
    stack_ = {&view};
    section(0, true);
  }

 private:
  const View::Value* find(std::string_view name) const {
    for (auto view = stack_.rbegin(); view != stack_.rend(); ++view) {
      if (const auto* value = (*view)->find(name)) return value;
    }
    return nullptr;
  }

  // From `at` to the end of the section; returns the place after its closing tag.
  std::size_t section(std::size_t at, bool is_seen) {
    for (auto tag = find_tag(text_, at); tag; tag = find_tag(text_, at)) {
      at = tag->end;
      if (tag->kind == '/') return at;
      if (tag->kind == '#' || tag->kind == '^') {
        at = inside(*tag, is_seen);
      } else if (is_seen) {
        look_up(*tag);
      }
    }
    return text_.size();
  }

  const View::Value* look_up(const TemplateTag& tag) {
    const View::Value* value = find(tag.name);
    usage_.asked.emplace(tag.name);
    if (value == nullptr) usage_.missing.insert(page_ + ": " + std::string(tag.name));
    return value;
  }

  std::size_t inside(const TemplateTag& tag, bool is_seen) {
    const View::Value* value = is_seen ? look_up(tag) : nullptr;
    const auto* views = value != nullptr ? std::get_if<View::Views>(value) : nullptr;
    if (views == nullptr || tag.kind == '^') return section(tag.end, is_seen);
    for (const View& view : *views) {
      stack_.push_back(&view);
      section(tag.end, true);
      stack_.pop_back();
    }
    return section(tag.end, false);
  }

  std::string page_;
  std::string_view text_;
  Usage& usage_;
  std::vector<const View*> stack_;
};

void collect_keys(const View& view, std::set<std::string>& keys) {
  for (const auto& [key, value] : view.fields()) {
    keys.emplace(key);
    const auto* views = std::get_if<View::Views>(&value);
    if (views == nullptr) continue;
    for (const View& each : *views) collect_keys(each, keys);
  }
}

}  // namespace

TEST_CASE("every tag of the theme has a value and every value has a tag", "[render]") {
  SiteFixture fixture;
  fixture.site.feed_lists[1] = {{'V', 3}};
  Usage usage;
  std::set<std::string> keys;
  std::vector<Page> pages = fixture.site.pages;
  pages.push_back(item_page_of(fixture.site, {0, 1}));
  pages.push_back(item_frame_of(fixture.site, {0, 1}));
  pages.push_back({PageKind::feeds_of_group, 1, fixture.site.routes.feeds_of_bodies()});
  for (const Page& page : pages) {
    const std::string name(template_of(page.kind));
    const View view = view_of(fixture.site, page, fixture.text_of(page));
    TemplateWalk(name, fixture.theme.files().at(name + ".mustache"), usage).run(view);
    collect_keys(view, keys);
  }
  CHECK(usage.missing == std::set<std::string>{});
  std::set<std::string> unused;
  std::ranges::set_difference(keys, usage.asked, std::inserter(unused, unused.end()));
  CHECK(unused == std::set<std::string>{});
}

}  // namespace openverslag
