#include "document/docx_layout.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "document/known_properties.h"
#include "document/name_slots.h"
#include "text/byte_bits.h"
#include "text/byte_set.h"

namespace openverslag {
namespace {

enum class Layout : std::uint8_t {
  none,
  tag,         // "<w:jc w:val="left"/>"
  tags_in_it,  // of which all that it holds is such
  attributes,  // read, but for its attributes
  properties,  // read, but where nothing is left in it
};

struct Named {
  std::string_view name;
  Layout layout;
};

// Without prefix.
constexpr Named kNames[] = {
    {"adjustRightInd", Layout::tag},
    {"autoSpaceDE", Layout::tag},
    {"autoSpaceDN", Layout::tag},
    {"bCs", Layout::tag},
    {"bidi", Layout::tag},
    {"bookmarkEnd", Layout::tag},
    {"bookmarkStart", Layout::tag},
    {"cantSplit", Layout::tag},
    {"cnfStyle", Layout::tag},
    {"contextualSpacing", Layout::tag},
    {"iCs", Layout::tag},
    {"ind", Layout::tag},
    {"jc", Layout::tag},
    {"keepLines", Layout::tag},
    {"keepNext", Layout::tag},
    {"kern", Layout::tag},
    {"lang", Layout::tag},
    {"lastRenderedPageBreak", Layout::tag},
    {"noProof", Layout::tag},
    {"p", Layout::attributes},
    {"pBdr", Layout::tags_in_it},
    {"pPr", Layout::properties},
    {"proofErr", Layout::tag},
    {"r", Layout::attributes},
    {"rFonts", Layout::tag},
    {"rPr", Layout::properties},
    {"snapToGrid", Layout::tag},
    {"spacing", Layout::tag},
    {"suppressAutoHyphens", Layout::tag},
    {"suppressLineNumbers", Layout::tag},
    {"szCs", Layout::tag},
    {"t", Layout::attributes},
    {"tabs", Layout::tags_in_it},
    {"tblBorders", Layout::tags_in_it},
    {"tblCellMar", Layout::tags_in_it},
    {"tblGrid", Layout::tags_in_it},
    {"tblInd", Layout::tag},
    {"tblLayout", Layout::tag},
    {"tblLook", Layout::tag},
    {"tblW", Layout::tag},
    {"tcBorders", Layout::tags_in_it},
    {"tcMar", Layout::tags_in_it},
    {"tcPr", Layout::properties},
    {"tcW", Layout::tag},
    {"textAlignment", Layout::tag},
    {"tr", Layout::attributes},
    {"trHeight", Layout::tag},
    {"trPr", Layout::properties},
    {"u", Layout::tag},
    {"vAlign", Layout::tag},
    {"widowControl", Layout::tag},
};

constexpr NameSlots<Named, 256> kLayouts(kNames);

Layout layout_of(std::string_view name) {
  const bool is_usual = name.size() > 2 && name[1] == ':';  // "w:"
  name.remove_prefix(is_usual ? 2 : name.find(':') + 1);
  const Named* const known = kLayouts.find(name);
  return known == nullptr ? Layout::none : known->layout;
}

// With its prefix, from `at` on.
std::string_view name_at(std::string_view xml, std::size_t at) {
  if (at + sizeof(Bytes) <= xml.size()) {
    const Bytes bytes = bytes_at(xml.data() + at);
    const Bytes letters = are_from(bytes | static_cast<std::uint8_t>(0x20), 'a', 26);
    static_assert(':' == '9' + 1);
    const std::size_t length = count_in_front(letters | are_from(bytes, '0', 11));
    if (length < sizeof(Bytes)) return xml.substr(at, length);
  }
  constexpr ByteSet kInName("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "0123456789:");
  return at < xml.size() ? xml.substr(at, kInName.first_not_in(xml, at) - at) : std::string_view();
}

// Behind the ">" of a tag in which `at` stands; 0: it is written in another way than by programs.
std::size_t end_of_tag(std::string_view xml, std::size_t at) {
  constexpr ByteSet kMarks("<>\"'");
  bool in_value = false;
  for (at = kMarks.first_in(xml, at); at < xml.size(); at = kMarks.first_in(xml, at + 1)) {
    if (xml[at] == '"')
      in_value = !in_value;
    else
      return xml[at] == '>' && !in_value ? at + 1 : 0;
  }
  return 0;
}

// What stands in them may look like tags, and is words or nothing. There are few "!" in a page, and
// of "<" nothing but.
bool has_comments_or_data(std::string_view xml) {
  for (std::size_t at = xml.find('!', 1); at != xml.npos; at = xml.find('!', at + 1)) {
    const std::string_view behind = xml.substr(at + 1);
    if (xml[at - 1] == '<' && (behind.starts_with("[CDATA[") || behind.starts_with("--")))
      return true;
  }
  return false;
}

class Cutter {
 public:
  explicit Cutter(std::string_view xml) : xml_(xml) { out_.reserve(xml.size() / 2); }

  std::string cut() {
    for (std::size_t at = xml_.find('<'); at != std::string_view::npos;
         at = xml_.find('<', std::max(at + 1, taken_))) {
      const bool closes = xml_.substr(at + 1).starts_with('/');
      const std::string_view name = name_at(xml_, at + (closes ? 2 : 1));
      const Layout layout = layout_of(name);
      if (layout == Layout::properties)
        closes ? close_properties(name, at) : open_properties(name, at);
      else if (!closes && layout != Layout::none)
        cut(layout, name, at);
    }
    return std::move(out_.append(xml_.substr(taken_)));
  }

 private:
  // An element of properties that is read.
  struct Open {
    std::string_view name;
    std::size_t begin;  // of it in xml_
    std::size_t kept;   // how much of out_ stands before it
  };

  bool is_empty_tag(std::size_t end) const { return xml_[end - 2] == '/'; }

  // The tag that opens at `at`.
  void cut(Layout layout, std::string_view name, std::size_t at) {
    const std::size_t behind_name = at + 1 + name.size();
    const std::size_t end = end_of_tag(xml_, behind_name);
    if (end == 0) return;
    if (layout == Layout::attributes) {
      leave_out(behind_name, end - (is_empty_tag(end) ? 2 : 1));
    } else if (is_empty_tag(end)) {
      leave_out(at, end);
    } else if (layout == Layout::tags_in_it) {
      if (const std::size_t whole = end_of_tags(name, end)) leave_out(at, whole);
    }
  }

  void take(std::size_t end) {
    out_.append(xml_.substr(taken_, end - taken_));
    taken_ = end;
  }

  void leave_out(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    take(begin);
    taken_ = end;
  }

  // The end of an element whose tags begin at `at`; 0: it holds more than empty ones.
  std::size_t end_of_tags(std::string_view outer, std::size_t at) const {
    while (at < xml_.size() && xml_[at] == '<') {
      const bool closes = xml_.substr(at + 1).starts_with('/');
      const std::string_view name = name_at(xml_, at + (closes ? 2 : 1));
      at = end_of_tag(xml_, at + 1);
      if (at == 0) return 0;
      if (closes) return name == outer ? at : 0;
      if (!is_empty_tag(at)) return 0;
    }
    return 0;
  }

  void open_properties(std::string_view name, std::size_t at) {
    take(at);
    if (const KnownProperties::Element* known = known_.find(xml_, at)) {
      out_ += known->cut;
      taken_ = at + known->whole.size();
      return;
    }
    const std::size_t end = end_of_tag(xml_, at + 1 + name.size());
    if (end > 0 && !is_empty_tag(end)) open_.push_back({name, at, out_.size()});
  }

  void close_properties(std::string_view name, std::size_t at) {
    const std::size_t end = end_of_tag(xml_, at + 1);
    if (end == 0 || open_.empty() || open_.back().name != name) return open_.clear();
    const Open open = open_.back();
    open_.pop_back();
    take(at);
    // "</w:rPr>" right behind "<w:rPr>"
    const bool is_empty = out_.size() == open.kept + name.size() + 2;
    if (is_empty) out_.resize(open.kept);
    if (is_empty)
      taken_ = end;
    else
      take(end);
    constexpr std::size_t kLongest = 4096;  // bytes; of larger ones all outer ones would be copied
    if (end - open.begin <= kLongest) known_.add(xml_, open.begin, end, out_.substr(open.kept));
  }

  std::string_view xml_;
  std::size_t taken_ = 0;  // up to here all is in out_, or left out
  std::string out_;
  std::vector<Open> open_;  // outer before inner
  KnownProperties known_;
};

}  // namespace

std::string without_layout(std::string xml) {
  if (has_comments_or_data(xml)) return xml;
  return Cutter(xml).cut();
}

}  // namespace openverslag
