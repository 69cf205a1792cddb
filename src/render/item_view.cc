#include <algorithm>

#include "render/blocks.h"
#include "render/change_views.h"
#include "render/citations.h"
#include "render/former_places.h"
#include "render/frame_code.h"
#include "render/meeting_parts.h"
#include "render/parts.h"
#include "render/record_words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

std::string guess_anchor(const Item& item, std::size_t number) {
  return item.anchor + ".naam-" + std::to_string(number);
}

std::string item_anchor(const void* item, std::uint32_t block) {
  return Routes::anchor(*static_cast<const Item*>(item), block);
}

// The people named in an item, as links by block; a note for each guess.
class ItemNames {
 public:
  ItemNames(const PageContext& context, ItemRef ref, std::size_t blocks)
      : context_(context), item_(context.item(ref)), links_(blocks) {
    const auto& resolved = context.item_links(ref).names;
    for (std::size_t i = 0; i < item_.names.size(); ++i) add(item_.names[i], resolved[i]);
    for (auto& block : links_) std::ranges::stable_sort(block, {}, &NameLink::begin);
  }

  std::vector<std::vector<NameLink>> take_links() { return std::move(links_); }
  View::Views take_guesses() { return std::move(guesses_); }
  View::Views take_doubts() { return std::move(doubts_); }

 private:
  void add(const NameUse& use, const Resolved& resolved) {
    if (use.begin >= use.end || use.block >= links_.size()) return;
    if (resolved.certainty == Certainty::ambiguous) add_doubt(use.printed);
    if (!resolved.linked()) return;
    const Person& person = context_.archive().people[resolved.person];
    if (!person.has_page) return;
    const bool is_guess = resolved.certainty == Certainty::probable;
    links_[use.block].push_back(
        {use.begin, use.end, href(context_, context_.site.routes.person(person)),
         use.role == NameRole::speaker, is_guess ? explain(use.printed, resolved.person) : ""});
  }

  // Two people it might be: no link, and the reader is told why.
  void add_doubt(const std::string& printed) {
    if (std::ranges::find(doubted_, fold(printed)) != doubted_.end()) return;
    doubted_.push_back(fold(printed));
    View doubt;
    doubt.set("printed", std::string_view(printed));
    doubts_.push_back(std::move(doubt));
  }

  // The id of the note about these printed words: one for each form and person.
  std::string explain(const std::string& printed, PersonIndex person) {
    const std::pair form{fold(printed), person};
    const auto known = std::ranges::find(explained_, form);
    const auto number = static_cast<std::size_t>(known - explained_.begin()) + 1;
    std::string anchor = guess_anchor(item_, number);
    if (known == explained_.end()) {
      explained_.push_back(form);
      View guess = person_view(context_, person);
      guess.set("id", anchor);
      guess.set("printed", printed);
      guesses_.push_back(std::move(guess));
    }
    return anchor;
  }

  const PageContext& context_;
  const Item& item_;
  std::vector<std::vector<NameLink>> links_;
  std::vector<std::pair<std::string, PersonIndex>> explained_;
  std::vector<std::string> doubted_;
  View::Views guesses_;
  View::Views doubts_;
};

// What a link to the item or to one of its paragraphs calls it: "D1", or its title.
std::string name_of_place(const Facts& facts, const Item& item, const Language& language) {
  return has_code(item) ? item_code(facts, item) : std::string(item_title(language, item));
}

// Alone it stands under no heading that tells its section, or the item it is a part of.
View::Value number_shown(const Facts& facts, const Item& item, bool is_alone) {
  if (is_alone && has_code(item)) return item_code(facts, item);
  return item.is_section && item.section ? std::string_view(facts.sections[*item.section].code)
                                         : std::string_view(item.printed_number);
}

// No words under the heading, and no item that it is the heading of.
bool is_silent(const Facts& facts, std::uint32_t index, const ItemText& text) {
  const auto& items = facts.items;
  const bool has_child = index + 1 < items.size() && items[index + 1].parent == index;
  const bool is_dropped = items[index].outcome == Outcome::dropped;
  return text.blocks.empty() && !has_child && !is_dropped;
}

}  // namespace

int heading_level(const Facts& facts, const Item& item) {
  constexpr int kUnderTitle = 2;
  const bool has_section_heading = item.section && !item.is_section;
  int level = kUnderTitle + (has_section_heading ? 1 : 0);
  for (auto parent = item.parent; parent && level < 5; parent = facts.items[*parent].parent) {
    ++level;
  }
  return level;
}

namespace {

// What a reader can do with an item: cite it, tell of a mistake, see it alone, show it elsewhere.
void add_tools(View& view, const PageContext& context, ItemRef ref) {
  const Config& config = context.site.config;
  const Item& item = context.item(ref);
  const MeetingLinks& links = context.links(ref.meeting);
  const bool is_alone = is_of_one_item(context.page);
  const bool has_frame = config.outputs.frames && !config.base_url.empty() && !is_alone;
  view.set("citation", citation_of(context.site, ref));
  view.set("mistake_href", mistake_href(context.site, ref));
  view.set("alone_href", config.outputs.items && !is_alone
                             ? href(context, context.site.routes.item(links, item))
                             : std::string());
  view.set("frame_code",
           has_frame ? frame_code(config.base_url + context.site.routes.item_frame(links, item),
                                  item_title(context.language(), item))
                     : std::string());
}

}  // namespace

View item_view(const PageContext& context, ItemRef ref, const ItemText& text, ItemsOfPage& page) {
  const Facts& facts = context.facts(ref.meeting);
  const Item& item = facts.items[ref.item];
  const bool is_alone = is_of_one_item(context.page);
  const int level = is_alone ? 1 : heading_level(facts, item);
  ItemNames names(context, ref, text.blocks.size());
  FirstUses abbreviations(context.site.writings.glossary,
                          {language_tag(context.site, facts), context.language().code()});

  View view;
  view.set("anchor", std::string_view(item.anchor));
  view.set("level", std::to_string(level));
  view.set("number", number_shown(facts, item, is_alone));
  view.set("title", item_title(context.language(), item));
  view.set("is_dropped", item.outcome == Outcome::dropped);
  view.set("is_withdrawn", item.withdrawn);
  view.set("here", context.language().text("page.link-to",
                                           {name_of_place(facts, item, context.language())}));
  view.set("is_silent", is_silent(facts, ref.item, text));
  view.set("postscript_href", !item.postscript ? std::string()
                              : item.postscripts.empty()
                                  ? href(context, ref)
                                  : href(context, ref, item.postscripts.front()));
  view.set("said", blocks_html(text.blocks,
                               {context.language(), &item_anchor, &item, level + 1,
                                names.take_links(), item.postscripts,
                                name_of_place(facts, item, context.language()), &abbreviations},
                               page.tables));
  page.terms.insert(page.terms.end(), abbreviations.found().begin(), abbreviations.found().end());
  view.set("guesses", names.take_guesses());
  view.set("doubts", names.take_doubts());
  add_notes(view, context, ref);
  View::Views changes = item_changes(context, item, page.changes);
  view.set("has_changes", !changes.empty());
  view.set("changes", std::move(changes));
  view.set("former", id_views(page.former[ref.item]));
  add_tools(view, context, ref);
  return view;
}

}  // namespace openverslag
