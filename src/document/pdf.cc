#include "document/pdf.h"

#include <algorithm>
#include <utility>

#include "document/page_lines.h"
#include "document/pdf_pages.h"
#include "document/printed_document.h"
#include "document/running_lines.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kMostPages = 2000;
// Letters that no one can read, as a part of all: a font whose table of meanings is not there.
constexpr double kMostUnreadable = 0.3;

bool is_unreadable(char32_t value) {
  return value == 0xFFFD || (value >= 0xE000 && value <= 0xF8FF);
}

bool is_mostly_unreadable(const std::vector<PrintedPage>& pages) {
  std::size_t letters = 0;
  std::size_t unreadable = 0;
  for (const PrintedPage& page : pages) {
    for (const PrintedWord& word : page.words) {
      for (std::size_t at = 0; at < word.text.size();) {
        const CodePoint point = code_point_at(word.text, at);
        at += point.length;
        ++letters;
        if (is_unreadable(point.value)) ++unreadable;
      }
    }
  }
  return static_cast<double>(unreadable) > kMostUnreadable * static_cast<double>(letters);
}

bool has_words(const PrintedPage& page) { return !page.words.empty(); }

// Says why there is nothing to read.
bool is_readable(const std::string& path, const PdfPages& file, Diagnostics& diagnostics) {
  if (file.fault == PdfFault::no_module) {
    diagnostics.error("pdf-no-module", {path});
  } else if (file.fault == PdfFault::password) {
    diagnostics.warning("pdf-password", {path});
  } else if (file.fault == PdfFault::damaged || file.page_count == 0) {
    diagnostics.warning("pdf-damaged", {path});
  } else if (file.page_count > kMostPages) {
    diagnostics.warning("pdf-too-long", {path},
                        {std::to_string(file.page_count), std::to_string(kMostPages)});
  } else if (std::none_of(file.pages.begin(), file.pages.end(), has_words)) {
    diagnostics.warning("pdf-without-text", {path});
  } else if (is_mostly_unreadable(file.pages)) {
    diagnostics.warning("pdf-unreadable-letters", {path});
  } else {
    return true;
  }
  return false;
}

void report_gaps(const std::string& path, const PdfPages& file, Diagnostics& diagnostics) {
  if (file.cut_off) diagnostics.warning("pdf-cut-off", {path});
  if (file.covered_words > 0)
    diagnostics.warning("pdf-covered-words", {path}, {std::to_string(file.covered_words)});
  for (std::size_t index = 0; index < file.pages.size(); ++index) {
    if (!has_words(file.pages[index]))
      diagnostics.note("pdf-page-without-text", {path, {static_cast<std::uint32_t>(index + 1), 1}},
                       {std::to_string(index + 1)});
  }
}

}  // namespace

std::optional<Document> read_pdf(const Source& source, Diagnostics& diagnostics) {
  PdfPages file = read_pdf_pages(source.bytes, kMostPages);
  if (!is_readable(source.path, file, diagnostics)) return std::nullopt;
  report_gaps(source.path, file, diagnostics);
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  document.lines = static_cast<std::uint32_t>(file.pages.size());
  std::uint32_t number = 0;
  for (PrintedPage& page : file.pages) place_words(page, ++number);
  report_running_lines(source.path, take_running_lines(file.pages), diagnostics);
  document.blocks = blocks_of(std::move(file.pages));
  return document;
}

}  // namespace openverslag
