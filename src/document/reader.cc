#include "document/reader.h"

#include <algorithm>
#include <string>

#include "document/file_ending.h"
#include "document/html.h"
#include "document/markdown.h"
#include "document/office.h"
#include "document/pdf.h"
#include "document/plain_text.h"

namespace openverslag {
namespace {

enum class Format { none, markdown, html, plain_text, office, pdf };

struct Ending {
  std::string_view ending;
  Format format;
};

constexpr Ending kEndings[] = {{".md", Format::markdown},    {".markdown", Format::markdown},
                               {".mdown", Format::markdown}, {".mkd", Format::markdown},
                               {".html", Format::html},      {".htm", Format::html},
                               {".txt", Format::plain_text}, {".pdf", Format::pdf}};

Format format_of(std::string_view path) {
  const std::string ending = ending_of(path);
  if (is_office_ending(ending)) return Format::office;
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

std::optional<Document> read_text(const Source& source, Diagnostics& diagnostics) {
  const Format format = format_of(source.path);
  if (format == Format::office || format == Format::pdf) {
    const std::string_view rule = format == Format::pdf ? "pdf-damaged" : "office-is-text";
    diagnostics.warning(rule, {source.path}, {ending_of(source.path)});
    return std::nullopt;
  }
  Document document = read_as(format, source, diagnostics);
  // Lines are long: to look for their ends takes a tenth of what it takes to count bytes.
  std::size_t ends = 0;
  for (std::size_t at = source.bytes.find('\n'); at != std::string::npos;
       at = source.bytes.find('\n', at + 1))
    ++ends;
  const bool has_open_line = !source.bytes.empty() && source.bytes.back() != '\n';
  document.lines = static_cast<std::uint32_t>(ends + (has_open_line ? 1 : 0));
  return document;
}

// Told by its bytes, whatever its name says.
std::optional<Document> read_binary(const Source& source, Diagnostics& diagnostics) {
  const bool is_pdf = source.kind == SourceKind::pdf;
  std::optional<Document> document =
      is_pdf ? read_pdf(source, diagnostics) : read_office(source, diagnostics);
  if (!document) return std::nullopt;
  document->kind = source.kind;
  if (is_pdf && format_of(source.path) != Format::pdf) {
    diagnostics.warning("source-renamed", {source.path}, {".pdf", ending_of(source.path)});
  }
  return document;
}

}  // namespace

bool is_readable_format(std::string_view path) { return format_of(path) != Format::none; }

std::optional<Document> read_document(const Source& source, Diagnostics& diagnostics) {
  return source.kind == SourceKind::text ? read_text(source, diagnostics)
                                         : read_binary(source, diagnostics);
}

}  // namespace openverslag
