#include "render/rich_text.h"

#include <algorithm>
#include <vector>

#include "text/escape.h"

namespace openverslag {

namespace {

// A mark or a name: something that opens at `begin` and closes at `end`.
struct Span {
  std::uint32_t begin;
  std::uint32_t end;
  const Mark* mark;  // one of the three is there
  const NameLink* name;
  const Abbreviation* abbreviation = nullptr;
};

bool is_published_link(const Mark& mark) {
  // A relative address is one of the folder the minutes came from, which is not published.
  return mark.kind == MarkKind::link && mark.target.find(':') != std::string::npos &&
         is_safe_link(mark.target);
}

std::string_view element(MarkKind kind) {
  switch (kind) {
    case MarkKind::bold:
      return "strong";
    case MarkKind::italic:
      return "em";
    case MarkKind::strike:
      return "s";
    case MarkKind::code:
      return "code";
    case MarkKind::redacted:
      return "span";
    default:
      return "a";
  }
}

bool overlap(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

// Names in order, none inside another or inside a link of the record.
std::vector<Span> name_spans(std::span<const NameLink> names, const Text& text) {
  std::vector<Span> spans;
  for (const NameLink& name : names) {
    const Span span{name.begin, name.end, nullptr, &name};
    const bool usable = name.begin < name.end && name.end <= text.plain.size() &&
                        (spans.empty() || spans.back().end <= name.begin);
    const bool in_link = std::ranges::any_of(text.marks, [&](const Mark& mark) {
      return is_published_link(mark) && overlap({mark.begin, mark.end, &mark, nullptr}, span);
    });
    if (usable && !in_link) spans.push_back(span);
  }
  return spans;
}

// The mark in pieces, cut where a name begins or ends inside it (or it inside a name).
void add_pieces(std::vector<Span>& spans, Span piece, const std::vector<Span>& names) {
  for (const Span& name : names) {
    if (!overlap(piece, name)) continue;
    if (piece.begin < name.begin && piece.end < name.end) {
      spans.push_back({piece.begin, name.begin, piece.mark, nullptr});
      piece.begin = name.begin;
    } else if (piece.begin > name.begin && piece.end > name.end) {
      spans.push_back({piece.begin, name.end, piece.mark, nullptr});
      piece.begin = name.end;
    }
  }
  spans.push_back(piece);
}

void add_abbreviations(std::vector<Span>& spans, std::span<const Abbreviation> abbreviations) {
  const std::size_t others = spans.size();
  for (const Abbreviation& each : abbreviations) {
    const Span span{each.begin, each.end, nullptr, nullptr, &each};
    const bool crosses = std::any_of(
        spans.begin(), spans.begin() + static_cast<std::ptrdiff_t>(others), [&](const Span& other) {
          const bool is_around =
              other.mark != nullptr && other.begin <= span.begin && span.end <= other.end;
          return overlap(other, span) && !is_around;
        });
    if (!crosses) spans.push_back(span);
  }
}

// Everything to open, outer before inner.
std::vector<Span> nested_spans(const Text& text, std::span<const NameLink> names,
                               std::span<const Abbreviation> abbreviations) {
  const std::vector<Span> people = name_spans(names, text);
  std::vector<Span> spans = people;
  for (const Mark& mark : text.marks) {
    const bool shown =
        mark.kind == MarkKind::link ? is_published_link(mark) : mark.kind != MarkKind::line_break;
    if (shown && mark.begin < mark.end && mark.end <= text.plain.size()) {
      add_pieces(spans, {mark.begin, mark.end, &mark, nullptr}, people);
    }
  }
  add_abbreviations(spans, abbreviations);
  std::ranges::stable_sort(spans, [](const Span& a, const Span& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  return spans;
}

void open(std::string& out, const Span& span) {
  if (span.abbreviation != nullptr) {
    out += "<abbr title=\"";
    append_escaped_html(out, span.abbreviation->meaning);
    if (!span.abbreviation->language.empty()) {
      out += "\" lang=\"";
      append_escaped_html(out, span.abbreviation->language);
    }
    out += "\">";
  } else if (span.name != nullptr) {
    const NameLink& name = *span.name;
    if (name.is_person) {
      out += name.speaker ? "<a class=\"person speaker" : "<a class=\"person";
      out += name.explained_by.empty() ? "\"" : " probable\"";
      out += " href=\"";
    } else {
      out += "<a href=\"";
    }
    append_address(out, name.href);
    if (!name.explained_by.empty()) {
      out += "\" aria-describedby=\"";
      append_escaped_html(out, name.explained_by);
    }
    out += "\">";
  } else if (span.mark->kind == MarkKind::link) {
    out += "<a href=\"";
    append_address(out, span.mark->target);
    out += "\">";
  } else {
    out += '<';
    out += element(span.mark->kind);
    if (span.mark->kind == MarkKind::redacted) out += " class=\"redacted\"";
    out += '>';
  }
}

void close(std::string& out, const Span& span) {
  out += "</";
  out += span.abbreviation != nullptr ? "abbr"
         : span.name != nullptr       ? "a"
                                      : element(span.mark->kind);
  out += '>';
}

// Writes words in order, with elements opened and closed on the way.
class Writer {
 public:
  Writer(std::string& out, const Text& text) : out_(out), text_(text) {}

  void open_span(const Span& span) {
    words_until(span.begin);
    open(out_, span);
    open_.push_back(span);
  }

  void words_until(std::uint32_t end) {
    while (!open_.empty() && open_.back().end <= end) {
      const Span innermost = open_.back();
      open_.pop_back();
      plain_until(innermost.end);
      close(out_, innermost);
    }
    plain_until(end);
  }

 private:
  void plain_until(std::uint32_t end) {
    for (; next_mark_ < text_.marks.size() && text_.marks[next_mark_].begin < end; ++next_mark_) {
      const Mark& mark = text_.marks[next_mark_];
      if (mark.kind != MarkKind::line_break || mark.begin < done_) continue;
      escaped_until(mark.begin);
      out_ += "<br>";
    }
    escaped_until(end);
  }

  void escaped_until(std::uint32_t end) {
    if (end <= done_) return;
    append_escaped_html(out_, std::string_view(text_.plain).substr(done_, end - done_));
    done_ = end;
  }

  std::string& out_;
  const Text& text_;
  std::vector<Span> open_;
  std::size_t next_mark_ = 0;
  std::uint32_t done_ = 0;
};

bool needs_encoding(unsigned char letter) {
  return letter <= ' ' || letter == 0x7f ||
         std::string_view("\"<>\\^`{|}[]").find(static_cast<char>(letter)) !=
             std::string_view::npos;
}

}  // namespace

void append_rich_text(std::string& out, const Text& text, std::span<const NameLink> names,
                      std::span<const Abbreviation> abbreviations) {
  Writer writer(out, text);
  if (!text.marks.empty() || !names.empty() || !abbreviations.empty()) {
    for (const Span& span : nested_spans(text, names, abbreviations)) writer.open_span(span);
  }
  writer.words_until(static_cast<std::uint32_t>(text.plain.size()));
}

void append_address(std::string& out, std::string_view address) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char letter : address) {
    const auto byte = static_cast<unsigned char>(letter);
    if (needs_encoding(byte)) {
      out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    } else if (letter == '&') {
      out += "&amp;";
    } else if (letter == '\'') {
      out += "&#39;";
    } else {
      out += letter;
    }
  }
}

}  // namespace openverslag
