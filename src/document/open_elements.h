// The elements of HTML that are open: where each ends, and whether its words can be read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "document/style_sheet.h"
#include "document/tags.h"

namespace openverslag {

// Why nobody reads words that stand in a page.
enum class Unseen : std::uint8_t { no, hidden, white, blackened, deleted, comment };

// Goes by the tags as they are printed, as a browser does with those that are never closed: a
// paragraph ends at the next block, and everything where what it stands in ends.
class OpenElements {
 public:
  // Whether the tag itself is of what nobody sees. `deletes`: <del> is a tracked change.
  bool pass(const Tag& tag, const StyledElement& styled, bool deletes);
  // Closes what ends where this tag begins; pass does it, too.
  void make_way(const Tag& tag);
  // Of the element that is open innermost; null: of none.
  const SelectorPath* path() const { return open_.empty() ? nullptr : open_.back().path.get(); }
  // Of words that stand here.
  Unseen unseen() const;
  // White letters, and no ground around them that is known to be another colour.
  bool has_white_on_white() const;

  std::size_t depth() const { return open_.size(); }
  void close_to(std::size_t depth);

 private:
  struct Element {
    std::string name;
    TagKind kind;
    // With what it has of those around it.
    std::optional<Shade> letters;
    std::optional<Shade> ground;
    bool is_marked = false;     // the ground is that of a few words
    bool shows_ground = false;  // in the shape of letters
    bool is_faded = false;      // its words leave a gap
    bool is_invisible = false;
    bool has_no_size = false;
    std::shared_ptr<const SelectorPath> path;
    Unseen gone = Unseen::no;
    std::size_t may_be_ended = 0;  // by what begins: so many since the last table or list
  };

  void open(const Tag& tag, std::string name, const StyledElement& styled, bool deletes);
  bool close(std::string_view name);
  void close_before(TagKind kind, std::string_view name);
  bool is_gone() const { return !open_.empty() && open_.back().gone != Unseen::no; }

  std::vector<Element> open_;
};

}  // namespace openverslag
