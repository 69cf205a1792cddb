#include "document/open_elements.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "text/fold.h"

namespace openverslag {
namespace {

// As a browser does.
constexpr std::size_t kDeepest = 512;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_empty_element(std::string_view name) {
  return is_one_of(name, {"area", "base", "br", "col", "embed", "hr", "image", "img", "input",
                          "link", "meta", "param", "source", "track", "wbr"});
}

// Among words: it does not end a paragraph, and its end does not end what is around it.
bool is_inline(TagKind kind, std::string_view name) {
  if (kind == TagKind::mark || kind == TagKind::unknown || kind == TagKind::image) return true;
  return kind == TagKind::neutral &&
         !is_one_of(name, {"body", "html", "head", "tbody", "thead", "tfoot"});
}

// The element `open` ends where `name` begins.
bool ends_at(std::string_view open, TagKind kind, std::string_view name) {
  if (open == "p") return !is_inline(kind, name);
  if (open == "li") return name == "li";
  if (is_one_of(open, {"dt", "dd"})) return is_one_of(name, {"dt", "dd"});
  const bool is_row = is_one_of(name, {"tr", "tbody", "thead", "tfoot"});
  if (is_one_of(open, {"td", "th"})) return is_row || is_one_of(name, {"td", "th"});
  return open == "tr" && is_row;
}

// Another may end it, which is no end tag.
bool may_be_ended(std::string_view name) {
  return is_one_of(name, {"p", "li", "dt", "dd", "td", "th", "tr"});
}

// What is inside it has an order of its own.
bool is_border(std::string_view name) {
  return is_one_of(name, {"table", "ul", "ol", "dl", "menu", "dir", "body", "html"});
}

Unseen gone_by(const Tag& tag, Hiding hiding, bool deletes) {
  if (hiding == Hiding::comment) return Unseen::comment;
  if (deletes && has_name(tag, "del")) return Unseen::deleted;
  return hiding == Hiding::element ? Unseen::hidden : Unseen::no;
}

}  // namespace

void OpenElements::make_way(const Tag& tag) { close_before(tag.kind, fold(tag.name)); }

bool OpenElements::pass(const Tag& tag, const StyledElement& styled, bool deletes) {
  std::string name = fold(tag.name);
  if (tag.closing) return close(name);
  if (is_empty_element(name)) return is_gone();
  close_before(tag.kind, name);
  open(tag, std::move(name), styled, deletes);
  return is_gone();
}

void OpenElements::open(const Tag& tag, std::string name, const StyledElement& styled,
                        bool deletes) {
  if (open_.size() >= kDeepest) return;
  Element element = open_.empty() ? Element{} : open_.back();
  const ElementStyle& style = styled.style;
  // All of a page that is hidden is one that a script shows.
  const bool is_page = is_one_of(name, {"html", "body"});
  const Hiding hiding = is_page ? Hiding::none : style.hiding();
  if (element.gone == Unseen::no) element.gone = gone_by(tag, hiding, deletes);
  element.is_faded = element.is_faded || hiding == Hiding::words;
  if (style.tells(Trait::invisible)) element.is_invisible = !is_page && style.is(Trait::invisible);
  if (style.tells(Trait::no_size)) element.has_no_size = !is_page && style.is(Trait::no_size);
  element.path = styled.path;
  if (style.letters) element.letters = style.letters;
  const bool is_pictured = style.is(Trait::pictured);
  if (style.tells(Trait::cut_to_letters))
    element.shows_ground = style.is(Trait::cut_to_letters) && (style.ground || is_pictured);
  if (style.ground || is_pictured) {
    element.ground = is_pictured ? Shade::other : style.ground;
    element.is_marked = is_inline(tag.kind, name);
  }
  if (is_border(name)) element.may_be_ended = 0;
  if (may_be_ended(name)) ++element.may_be_ended;
  element.kind = tag.kind;
  element.name = std::move(name);
  open_.push_back(std::move(element));
}

// Whether nobody sees what it closes: the end of what is hidden is a part of it, the end of what
// it stands in is not. A tag that closes nothing is a slip; one of a mark leaves open what was
// opened inside it.
bool OpenElements::close(std::string_view name) {
  for (std::size_t at = open_.size(); at-- > 0;) {
    if (open_[at].name != name) continue;
    const bool was_gone = open_[at].gone != Unseen::no;
    if (open_[at].kind != TagKind::mark || was_gone)
      close_to(at);
    else
      open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(at));
    return was_gone;
  }
  return is_gone();
}

// A row ends the one before it, with the cell that is open in it.
void OpenElements::close_before(TagKind kind, std::string_view name) {
  if (open_.empty() || open_.back().may_be_ended == 0) return;
  std::size_t depth = open_.size();
  for (std::size_t at = open_.size(); at-- > 0 && !is_border(open_[at].name);) {
    if (ends_at(open_[at].name, kind, name)) depth = at;
  }
  close_to(depth);
}

void OpenElements::close_to(std::size_t depth) {
  if (depth < open_.size()) open_.resize(depth);
}

// Letters of which nothing is known are dark; they may be light in an area that is dark.
Unseen OpenElements::unseen() const {
  if (open_.empty()) return Unseen::no;
  const Element& element = open_.back();
  if (element.gone != Unseen::no) return element.gone;
  if (element.is_faded || element.is_invisible || element.has_no_size) return Unseen::hidden;
  if (element.letters == Shade::clear) return element.shows_ground ? Unseen::no : Unseen::white;
  const bool dark = element.letters ? element.letters == Shade::dark : element.is_marked;
  if (dark && element.ground == Shade::dark) return Unseen::blackened;
  return has_white_on_white() ? Unseen::white : Unseen::no;
}

bool OpenElements::has_white_on_white() const {
  if (open_.empty() || open_.back().letters != Shade::white) return false;
  return open_.back().ground.value_or(Shade::white) == Shade::white;
}

}  // namespace openverslag
