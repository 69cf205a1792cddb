#include "document/docx_notes.h"

#include "document/numerals.h"

namespace openverslag {
namespace {

std::map<std::string, XmlNode, std::less<>> by_id(const XmlTree& part) {
  std::map<std::string, XmlNode, std::less<>> notes;
  for (const XmlNode each : part.root()) {
    // Others are the lines above notes.
    if (each.attribute("type").empty() || each.attribute("type") == "normal") {
      notes.emplace(each.attribute("id"), each);
    }
  }
  return notes;
}

}  // namespace

DocxNotes::DocxNotes(const DocxParts& parts)
    : footnotes_{.waiting = by_id(parts.footnotes)},
      endnotes_{.waiting = by_id(parts.endnotes), .style = 'i'} {}

std::optional<DocxNote> DocxNotes::take(XmlNode reference) {
  Kind& kind = reference.name() == "endnoteReference" ? endnotes_ : footnotes_;
  const auto found = kind.waiting.find(reference.attribute("id"));
  if (found == kind.waiting.end()) return std::nullopt;
  DocxNote note{.mark = {}, .blocks = found->second};
  kind.waiting.erase(found);
  const std::string_view own_mark = reference.attribute("customMarkFollows");
  if (own_mark.empty() || own_mark == "0" || own_mark == "false") {
    note.mark = "[" + numeral(++kind.taken, kind.style) + "]";
  }
  return note;
}

}  // namespace openverslag
