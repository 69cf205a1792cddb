// The words a diagnostic speaks of, looked up in its file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// A place in a file as people count it.
struct Spot {
  SourceKind kind = SourceKind::text;  // of another: a paragraph, or a page
  std::size_t line = 0;                // from 1; 0: the file as a whole
  std::size_t column = 0;              // in characters, from 1; 0: the line as a whole
  std::size_t length = 0;              // in characters; 0: unknown
  std::string_view whole_line;         // without its line end, and masked
  std::string_view file;               // its name, masked
};

// What may be shown of a line of a file; it has as many characters as the line. Without the name of
// a file: of a message, or of a name of a file itself.
using LineMask = std::function<std::string(std::string_view line, std::string_view file)>;
// The words of a file that is no text, a line each paragraph.
using LinesOf = std::function<std::string(const Source&)>;

// One file at a time, read again when the next diagnostic speaks of another one.
class SourceLines {
 public:
  // Without `lines_of`, files that are no text have no lines to show.
  SourceLines(std::filesystem::path folder, LineMask mask, LinesOf lines_of = {})
      : folder_(std::move(folder)), mask_(std::move(mask)), lines_of_(std::move(lines_of)) {}

  // Where the diagnostic's word stands at or after its place, whole where possible; the place
  // itself when it is not found, or the file is gone. Valid until the next call.
  Spot find(const Diagnostic& diagnostic);

 private:
  void open(const std::string& path);
  Spot spot_of(std::size_t begin, std::size_t length);
  std::string_view line(std::size_t number) const;

  std::filesystem::path folder_;
  LineMask mask_;
  LinesOf lines_of_;
  std::string path_;
  std::string shown_path_;  // masked
  SourceKind kind_ = SourceKind::text;
  std::string bytes_;
  std::vector<std::size_t> starts_;  // of each line, and the end
  std::string shown_;                // the line last found, masked
};

// Two lines: the words around a spot, and a marker under it. Of a long line a window of about a
// hundred characters; tabs are blanks; what could command a terminal is replaced.
struct Excerpt {
  std::string words;
  std::string marker;  // "      ^~~~~"; empty when the spot has no column
};

Excerpt excerpt_of(const Spot& spot);

// One line that a terminal shows and does not obey.
std::string printable(std::string_view text);
// The same, but lines stay lines.
std::string printable_lines(std::string_view text);

}  // namespace openverslag
