#include "document/reader.h"

#include <algorithm>
#include <string>

#include "document/html.h"
#include "document/markdown.h"
#include "document/pdf.h"
#include "document/plain_text.h"

namespace openverslag {
namespace {

enum class Format { none, markdown, html, plain_text, pdf };

struct Ending {
  std::string_view ending;
  Format format;
};

constexpr Ending kEndings[] = {{".md", Format::markdown},    {".markdown", Format::markdown},
                               {".mdown", Format::markdown}, {".mkd", Format::markdown},
                               {".html", Format::html},      {".htm", Format::html},
                               {".txt", Format::plain_text}, {".pdf", Format::pdf}};

Format format_of(std::string_view path) {
  const std::size_t dot = path.find_last_of("./");
  if (dot == std::string_view::npos || path[dot] != '.') return Format::none;
  std::string ending(path.substr(dot));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  const auto* found = std::find_if(std::begin(kEndings), std::end(kEndings),
                                   [&](const Ending& known) { return known.ending == ending; });
  return found == std::end(kEndings) ? Format::none : found->format;
}

Document read_as(Format format, const Source& source, Diagnostics& diagnostics) {
  switch (format) {
    case Format::markdown:
      return read_markdown(source, diagnostics);
    case Format::html:
      return read_html(source, diagnostics);
    default:
      return read_plain_text(source, diagnostics);
  }
}

}  // namespace

bool is_readable_format(std::string_view path) { return format_of(path) != Format::none; }

std::optional<Document> read_document(const Source& source, Diagnostics& diagnostics) {
  if (source.kind == SourceKind::pdf) return read_pdf(source, diagnostics);
  if (source.kind == SourceKind::zip) {
    diagnostics.error("source-not-text", {source.path}, {"Word (docx, odt, zip)"});
    return std::nullopt;
  }
  const Format format = format_of(source.path);
  if (format == Format::pdf) {
    diagnostics.warning("pdf-damaged", {source.path});
    return std::nullopt;
  }
  Document document = read_as(format, source, diagnostics);
  const auto ends = std::count(source.bytes.begin(), source.bytes.end(), '\n');
  const bool has_open_line = !source.bytes.empty() && source.bytes.back() != '\n';
  document.lines = static_cast<std::uint32_t>(ends + (has_open_line ? 1 : 0));
  return document;
}

}  // namespace openverslag
