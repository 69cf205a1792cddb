// Poppler, and the sixty libraries that it asks for, in a library of its own (CMakeLists.txt).
#include "document/pdf_module.h"

#include <ErrorCodes.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <TextOutputDev.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <optional>

#include "text/utf8.h"

namespace openverslag {
namespace {

// A page of minutes has some 3,000 characters and 200 rules; the rest is an attack or a drawing.
constexpr int kMostCharactersOfPage = 100'000;
constexpr std::size_t kMostMarksOfPage = 5'000;
constexpr std::size_t kMostCharacters = 20'000'000;
// Poppler asks once in ten operators whether to go on.
constexpr int kMostQuestions = 200'000;

constexpr double kThickestRule = 3;
constexpr double kShortestRule = 6;

// Paint on a rectangle, and how many characters of the page had been drawn before it.
struct Paint {
  Box box;
  int after;
};

Box around(const Box& a, const Box& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
          std::min(a.bottom, b.bottom)};
}

// What poppler hands over while it goes through a page. Its own analysis of columns is not asked
// for (raw order): it is made for text in newspapers and takes most of the time.
class PageRecorder : public TextOutputDev {
 public:
  PageRecorder() : TextOutputDev(nullptr, nullptr, false, 0, true) {}

  void startPage(int number, GfxState* state, XRef* xref) override {
    page_ = {};
    paints_.clear();
    characters_ = 0;
    questions_ = 0;
    page_.width = state->getPageWidth();
    page_.height = state->getPageHeight();
    TextOutputDev::startPage(number, state, xref);
  }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* unicode,
                int length) override {
    if (is_full()) return;
    characters_ += bytes;
    TextOutputDev::drawChar(state, x, y, dx, dy, origin_x, origin_y, code, bytes, unicode, length);
  }

  void incCharCount(int count) override {
    characters_ += count;
    TextOutputDev::incCharCount(count);
  }

  void stroke(GfxState* state) override { record(state, false); }
  void fill(GfxState* state) override { record(state, true); }
  void eoFill(GfxState* state) override { record(state, true); }

  bool is_full() const {
    return characters_ > kMostCharactersOfPage || questions_ > kMostQuestions;
  }
  bool ask_to_stop() { return ++questions_ > kMostQuestions || is_full(); }
  int characters() const { return characters_; }

  PrintedPage take(std::size_t& covered_words);

 private:
  using Corners = std::vector<std::array<double, 2>>;

  void record(GfxState* state, bool filled) {
    const GfxPath* path = state->getPath();
    for (int index = 0; index < path->getNumSubpaths(); ++index) {
      if (page_.rules.size() + paints_.size() > kMostMarksOfPage) return;
      const GfxSubpath* part = path->getSubpath(index);
      if (part->getNumPoints() < 2 || part->getNumPoints() > 64) continue;
      Corners corners(static_cast<std::size_t>(part->getNumPoints()));
      for (int point = 0; point < part->getNumPoints(); ++point) {
        auto& corner = corners[static_cast<std::size_t>(point)];
        state->transform(part->getX(point), part->getY(point), &corner[0], &corner[1]);
      }
      if (filled)
        record_filled(corners, *state);
      else
        record_stroked(corners);
    }
  }

  void record_filled(const Corners& corners, const GfxState& state) {
    if (corners.size() < 4 || corners.size() > 5) return;
    Box box{corners[0][0], corners[0][1], corners[0][0], corners[0][1]};
    for (const auto& [x, y] : corners) {
      box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x),
             std::max(box.bottom, y)};
    }
    for (const auto& [x, y] : corners) {
      const bool on_edge = (std::abs(x - box.left) < 0.5 || std::abs(x - box.right) < 0.5) &&
                           (std::abs(y - box.top) < 0.5 || std::abs(y - box.bottom) < 0.5);
      if (!on_edge) return;
    }
    if (box.height() <= kThickestRule) return add_rule(true, box.middle(), box.left, box.right);
    if (box.width() <= kThickestRule)
      return add_rule(false, (box.left + box.right) / 2, box.top, box.bottom);
    Box clip;
    state.getClipBBox(&clip.left, &clip.top, &clip.right, &clip.bottom);
    const bool opaque = state.getFillOpacity() > 0.9 && state.getBlendMode() == gfxBlendNormal;
    if (opaque) paints_.push_back({around(box, clip), characters_});
  }

  void record_stroked(const Corners& corners) {
    for (std::size_t index = 1; index < corners.size(); ++index) {
      const auto& [x, y] = corners[index];
      const auto& [from_x, from_y] = corners[index - 1];
      if (std::abs(y - from_y) < 0.5) add_rule(true, y, std::min(x, from_x), std::max(x, from_x));
      if (std::abs(x - from_x) < 0.5) add_rule(false, x, std::min(y, from_y), std::max(y, from_y));
    }
  }

  void add_rule(bool horizontal, double at, double begin, double end) {
    if (end - begin >= kShortestRule) page_.rules.push_back({horizontal, at, begin, end});
  }

  bool is_covered(const Box& word, int drawn) const {
    const double y = word.middle();
    return std::any_of(paints_.begin(), paints_.end(), [&](const Paint& paint) {
      return paint.after > drawn && paint.box.left <= word.left + 1 &&
             paint.box.right >= word.right - 1 && paint.box.top < y && paint.box.bottom > y;
    });
  }

  PrintedPage page_;
  std::vector<Paint> paints_;
  int characters_ = 0;
  int questions_ = 0;
};

PrintedWord printed(const TextWord& word) {
  PrintedWord out;
  for (int index = 0; index < word.getLength(); ++index) {
    auto value = static_cast<char32_t>(*word.getChar(index));
    // It was drawn, so it is a hyphen: many makers take the one for the other.
    if (value == 0xAD) value = '-';
    if (!is_space(value) && !is_control(value)) append_code_point(out.text, value);
  }
  word.getBBox(&out.box.left, &out.box.top, &out.box.right, &out.box.bottom);
  out.size = word.getFontSize();
  const TextFontInfo* font = word.getFontInfo(0);
  const std::string name = font->getFontName() ? font->getFontName()->toStr() : std::string();
  // The flags of embedded fonts are often left unset.
  const auto named = [&name](const char* style) { return name.find(style) != std::string::npos; };
  out.bold = font->isBold() || named("Bold") || named("bold") || named("Black") || named("Heavy");
  out.italic = font->isItalic() || named("Italic") || named("Oblique");
  out.upright = word.getRotation() == 0;
  return out;
}

PrintedPage PageRecorder::take(std::size_t& covered_words) {
  const std::unique_ptr<TextWordList> words = makeWordList();
  for (int index = 0; index < words->getLength(); ++index) {
    const TextWord& word = *words->get(index);
    PrintedWord out = printed(word);
    if (out.text.empty()) continue;
    if (is_covered(out.box, word.getCharPos()))
      ++covered_words;
    else
      page_.words.push_back(std::move(out));
  }
  return std::move(page_);
}

// Comments in the margin are not of the record; filled in fields are.
bool is_shown(Annot* annotation, void* /*unused*/) {
  return annotation->getType() == Annot::typeWidget;
}

bool is_enough(void* recorder) { return static_cast<PageRecorder*>(recorder)->ask_to_stop(); }

void read_pages(PDFDoc& file, PdfPages& out) {
  PageRecorder recorder;
  std::size_t characters = 0;
  for (std::size_t page = 1; page <= out.page_count; ++page) {
    file.displayPage(&recorder, static_cast<int>(page), 72, 72, 0, false, true, false, is_enough,
                     &recorder, is_shown, nullptr);
    out.pages.push_back(recorder.take(out.covered_words));
    characters += static_cast<std::size_t>(recorder.characters());
    if (recorder.is_full()) out.cut_off = true;
    if (characters > kMostCharacters) out.cut_off = true;
    if (characters > kMostCharacters) return;
  }
}

}  // namespace

void read_pages_with_poppler(const std::string& bytes, std::size_t most_pages, PdfPages& out) {
  // Poppler fills tables that all documents share when it first needs them, without a lock. Its
  // share is a small part of the work; what comes after runs in parallel.
  static std::mutex poppler;
  const std::lock_guard lock(poppler);
  static const GlobalParamsIniter tables([](ErrorCategory, Goffset, const char*) {});

  PDFDoc file(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)));
  if (!file.isOk()) {
    out.fault = file.getErrorCode() == errEncrypted ? PdfFault::password : PdfFault::damaged;
    return;
  }
  out.page_count = static_cast<std::size_t>(std::max(file.getNumPages(), 0));
  if (out.page_count <= most_pages) read_pages(file, out);
}

}  // namespace openverslag
