// What the publisher wrote: a page of its own, the glossary, the abbreviations of a meeting.
#include <algorithm>
#include <map>

#include "render/blocks.h"
#include "render/meeting_parts.h"
#include "render/own_page_links.h"
#include "render/views.h"
#include "text/escape.h"
#include "text/fold.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

// The links of words that lead to the site itself.
std::vector<NameLink> site_links(const PageContext& context, const Text& text) {
  std::vector<NameLink> links;
  for (const Mark& mark : text.marks) {
    const bool is_inside = mark.kind == MarkKind::link &&
                           mark.target.find(':') == std::string::npos && is_safe_link(mark.target);
    if (!is_inside || mark.target.empty()) continue;
    links.push_back({mark.begin, mark.end, target_on_site(context, mark.target), false, {}, false});
  }
  return links;
}

// The ids of the headings, by block, each once.
using HeadingIds = std::vector<std::string>;

HeadingIds heading_ids(const std::vector<Block>& blocks) {
  std::map<std::string, int> times;
  HeadingIds ids;
  for (const Block& block : blocks) {
    const auto* heading = std::get_if<Heading>(&block);
    std::string id = heading == nullptr ? std::string() : slug(heading->text.plain);
    // "main" is that of the whole; no slug holds a dot.
    if (!id.empty() && (++times[id] > 1 || id == "main")) id += "." + std::to_string(times[id]);
    ids.push_back(std::move(id));
  }
  return ids;
}

std::string heading_id(const void* ids, std::uint32_t block) {
  return (*static_cast<const HeadingIds*>(ids))[block];
}

// `names`: the term, in all its spellings.
View term_view(const PageContext& context, std::string names, const GlossaryTerm& term) {
  View view;
  view.set("term", std::move(names));
  view.set("meaning", std::string_view(term.meaning));
  view.set("about", std::string_view(term.about));
  view.set("lang", term.language.empty()
                       ? std::string_view()
                       : language_among(term.language, context.language().code()));
  return view;
}

bool is_other_spelling(const GlossaryTerm& one, const GlossaryTerm& other) {
  return fold(one.term) == fold(other.term) && one.meaning == other.meaning &&
         one.about == other.about && one.language == other.language;
}

// In the order of the alphabet; "BOA, boa" is one.
View::Views term_views(const PageContext& context, std::vector<const GlossaryTerm*> terms) {
  std::ranges::sort(terms, {}, [](const GlossaryTerm* each) {
    return std::pair(fold(each->term), std::string_view(each->term));
  });
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  View::Views views;
  std::string names;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const GlossaryTerm& term = *terms[i];
    names += names.empty() ? term.term : ", " + term.term;
    if (i + 1 < terms.size() && is_other_spelling(term, *terms[i + 1])) continue;
    views.push_back(term_view(context, std::move(names), term));
    names.clear();
  }
  return views;
}

// What a page says first, for search engines: of a long paragraph as many whole words as they show.
std::string first_words(const std::vector<Block>& blocks) {
  constexpr std::size_t kMost = 160;
  const auto first = std::ranges::find_if(
      blocks, [](const Block& block) { return std::holds_alternative<Paragraph>(block); });
  if (first == blocks.end()) return {};
  std::string words = plain_text(*first);
  std::ranges::replace(words, '\n', ' ');
  if (words.size() <= kMost) return words;
  const std::size_t end = words.rfind(' ', kMost);
  if (end == std::string::npos) return {};
  return words.substr(0, end) + " …";
}

}  // namespace

View own_page_view(const PageContext& context) {
  constexpr int kUnderTitle = 2;
  const OwnPage& page = context.site.writings.pages[context.page.subject];
  const HeadingIds ids = heading_ids(page.blocks);
  std::uint32_t tables = 0;
  BlockSetting setting{context.language(), &heading_id, &ids, kUnderTitle};
  setting.permalinks = false;
  setting.site_links = [&](const Text& text) { return site_links(context, text); };
  View view;
  view.set("title", std::string_view(page.title));
  view.set("description", page.description.empty() ? first_words(page.blocks) : page.description);
  view.set("words", blocks_html(page.blocks, setting, tables));
  return view;
}

View glossary_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.glossary"));
  view.set("description", context.language().text("page.glossary-description"));
  std::vector<const GlossaryTerm*> terms;
  for (const GlossaryTerm& term : context.site.writings.glossary.terms()) terms.push_back(&term);
  view.set("terms", term_views(context, std::move(terms)));
  return view;
}

void add_terms(View& view, const PageContext& context, const ItemsOfPage& page) {
  View::Views terms = term_views(context, page.terms);
  view.set("has_terms", !terms.empty());
  view.set("terms", std::move(terms));
  view.set("glossary_href", href(context, context.site.routes.glossary()));
}

}  // namespace openverslag
