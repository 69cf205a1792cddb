#include "render/own_page_links.h"

#include <algorithm>
#include <variant>

#include "render/rich_text.h"
#include "text/escape.h"
#include "text/fold.h"

namespace openverslag {

namespace {

std::vector<const Text*> texts_of(const Block& block) {
  if (const auto* heading = std::get_if<Heading>(&block)) return {&heading->text};
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) return {&paragraph->text};
  if (const auto* item = std::get_if<ListItem>(&block)) return {&item->text};
  std::vector<const Text*> texts;
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& text : cell.paragraphs) texts.push_back(&text);
      }
    }
  }
  return texts;
}

}  // namespace

std::string target_on_site(const PageContext& context, std::string_view target) {
  if (target.starts_with('#')) return std::string(target);
  if (target.starts_with('/')) return href(context, target.substr(1));
  const std::size_t end = std::min(target.find('#'), target.size());
  const std::string_view file = target.substr(0, end);
  if (file.ends_with(".md") && file.find('/') == file.npos) {
    const std::string id = slug(file.substr(0, file.size() - 3));
    return href(context, Routes::own_page(id)) + std::string(target.substr(end));
  }
  return std::string(target);
}

std::vector<OwnPageLink> own_page_links(const Site& site, const Page& page) {
  const PageContext context = context_of(site, page);
  std::vector<OwnPageLink> links;
  for (const Block& block : site.writings.pages[page.subject].blocks) {
    for (const Text* text : texts_of(block)) {
      for (const Mark& mark : text->marks) {
        if (mark.kind != MarkKind::link || mark.target.empty() || !is_safe_link(mark.target))
          continue;
        const bool is_inside = mark.target.find(':') == std::string::npos;
        std::string address;
        append_address(address, is_inside ? target_on_site(context, mark.target) : mark.target);
        links.push_back({text->place, mark.target, std::move(address)});
      }
    }
  }
  return links;
}

}  // namespace openverslag
