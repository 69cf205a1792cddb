#include "document/printed_text.h"

#include <utility>

#include "document/text_builder.h"

namespace openverslag {
namespace {

class TextWriter {
 public:
  explicit TextWriter(const Hyphens& hyphens) : hyphens_(hyphens) {}

  void write_line(const PageLine& line, Seam seam) {
    for (const PrintedWord& word : line.words) {
      if (above_ != nullptr) join(word, &word == &line.words.front(), seam);
      builder_.words(pending_, 0);
      set_mark(MarkKind::bold, word.bold, bold_);
      set_mark(MarkKind::italic, word.italic, italic_);
      // Held back until it is known how the word ends.
      pending_ = word.text;
      above_ = &word;
    }
  }

  Text take(Place place) {
    builder_.words(pending_, 0);
    return builder_.take(place, TextBuilder::OpenMarks::end);
  }

 private:
  void join(const PrintedWord& word, bool begins_line, Seam seam) {
    if (begins_line)
      cross_line_end(word, seam);
    else if (is_apart(*above_, word))
      pending_ += ' ';
  }

  void set_mark(MarkKind kind, bool wanted, bool& open) {
    if (wanted && !open) builder_.open(kind);
    if (!wanted && open) builder_.close(kind);
    open = wanted;
  }

  void cross_line_end(const PrintedWord& below, Seam seam) {
    if (seam == Seam::word && hyphens_.is_one_word(pending_, below.text)) return;
    if (seam == Seam::line_break) {
      builder_.words(std::exchange(pending_, ""), 0);
      builder_.line_break();
      return;
    }
    switch (hyphens_.between(pending_, below.text)) {
      case LineEnd::blank:
        pending_ += ' ';
        return;
      case LineEnd::hyphen_stays:
        return;
      case LineEnd::hyphen_goes:
        pending_ = Hyphens::without_hyphen(pending_);
    }
  }

  const Hyphens& hyphens_;
  TextBuilder builder_;
  const PrintedWord* above_ = nullptr;
  std::string pending_;
  bool bold_ = false;
  bool italic_ = false;
};

}  // namespace

std::vector<PrintedParagraph> paragraphs_of(std::vector<PageLine> lines, const ColumnStyle& style) {
  const std::vector<Seam> seams = seams_of(lines, style);
  std::vector<PrintedParagraph> paragraphs;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (seams[index] == Seam::paragraph) paragraphs.emplace_back();
    paragraphs.back().lines.push_back(std::move(lines[index]));
    paragraphs.back().seams.push_back(seams[index]);
  }
  return paragraphs;
}

Text text_of(const PrintedParagraph& paragraph, const Hyphens& hyphens) {
  TextWriter writer(hyphens);
  for (std::size_t index = 0; index < paragraph.lines.size(); ++index)
    writer.write_line(paragraph.lines[index], paragraph.seams[index]);
  return writer.take(paragraph.lines.front().words.front().place);
}

}  // namespace openverslag
