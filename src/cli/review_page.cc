#include "cli/review_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/review_marks.h"
#include "text/escape.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kShownPlaces = 5;
constexpr std::size_t kFoldedPlaces = 100;

constexpr std::string_view kStyle = R"(.work { list-style: none; margin: 0; padding: 0; }
.work > li {
  max-inline-size: 46rem;
  padding-block: 1.5rem;
  border-block-start: 1px solid var(--line, #ccc);
}
.files { max-inline-size: 42rem; margin-block: 0 1.5rem; }
.work h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
.work .extent, .work .where { color: var(--quiet, #555); font-size: 0.9375rem; }
.work .extent { margin-block: 0.4rem; }
.work .places { list-style: none; margin: 0.75rem 0; padding: 0; }
.work .places li { padding-block: 0.35rem; }
.work blockquote {
  margin: 0.15rem 0 0;
  padding-inline-start: 0.9rem;
  border-inline-start: 3px solid var(--line, #ccc);
  font-family: var(--serif, serif);
}
.work pre {
  margin: 0.5rem 0;
  padding: 0.7rem 1rem;
  border-inline-start: 3px solid var(--accent, #0b5a6e);
  background: var(--wash, #f4f4f4);
  font-size: 0.9375rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.work h3 { font-size: 1rem; margin: 0.9rem 0 0.25rem; }
.work p { margin: 0.25rem 0; }
.work summary { padding-block: 0.35rem; cursor: pointer; }
)";

bool is_code(std::string_view line) {
  const std::size_t equals = line.find(" = ");
  return line.starts_with('[') ||
         (equals != std::string_view::npos && equals == line.find_first_of(' '));
}

// Lines to copy stand apart from the words around them.
std::string hint_html(std::string_view hint) {
  std::string out;
  bool code = false;
  while (!hint.empty()) {
    const std::size_t end = std::min(hint.find('\n'), hint.size());
    const std::string_view line = hint.substr(0, end);
    const bool was_code = std::exchange(code, is_code(line));
    if (was_code && !code) out += "</pre>\n";
    if (code) out += was_code ? "\n" : "<pre tabindex=\"0\">";
    out += code ? escape_html(line) : "<p>" + escape_html(line) + "</p>\n";
    hint.remove_prefix(std::min(end + 1, hint.size()));
  }
  return code ? out + "</pre>\n" : out;
}

// The words around a spot, what is meant marked.
std::string passage_html(const Spot& spot) {
  const Excerpt excerpt = excerpt_of(spot);
  const std::size_t begin = excerpt.marker.find('^');
  const bool is_word = begin != std::string::npos && excerpt.marker.size() > begin + 1;
  if (!is_word) return escape_html(excerpt.words);
  // A marker has a character for each column; so have words without wide letters.
  const std::string_view words = excerpt.words;
  const auto byte_at = [&](std::size_t character) {
    std::size_t at = 0;
    for (; character > 0 && at < words.size(); --character) at += code_point_at(words, at).length;
    return at;
  };
  const std::size_t from = byte_at(begin);
  const std::size_t until = byte_at(excerpt.marker.size());
  return escape_html(words.substr(0, from)) + "<mark>" +
         escape_html(words.substr(from, until - from)) + "</mark>" +
         escape_html(words.substr(until));
}

class ReviewPage {
 public:
  explicit ReviewPage(const ReviewInput& review)
      : review_(review),
        items_(review.items),
        sources_(review.content, review.mask, review.lines_of) {}

  std::string page() {
    const std::string title = text("title");
    std::string out = fmt::format(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n"
        "<link rel=\"stylesheet\" href=\"{}theme.css\">\n"
        "<link rel=\"stylesheet\" href=\"{}controle.css\">\n</head>\n<body>\n"
        "<a class=\"skip\" href=\"#main\">{}</a>\n<header class=\"masthead\">\n"
        "<div class=\"wrap\">\n<p class=\"site\"><a href=\"/\">{}</a></p>\n</div>\n</header>\n"
        "<div class=\"wrap\">\n<main id=\"main\">\n<div class=\"title\">\n<h1>{}</h1>\n"
        "<p class=\"lead\">{}</p>\n</div>\n",
        review_.language.code(), title, kReviewAddress, kReviewAddress,
        escape_html(review_.language.text("t.skip")), text("to-site"), title, text("lead"));
    if (!review_.problem.empty())
      out += fmt::format("<p><strong class=\"mark\">{}</strong> {}</p>\n", text("stopped"),
                         escape_html(review_.problem));
    out += items(items_.get());
    return out + "</main>\n</div>\n</body>\n</html>\n";
  }

 private:
  std::string text(std::string_view key, const std::vector<std::string>& arguments = {}) const {
    return escape_html(review_.language.text("serve.review." + std::string(key), arguments));
  }

  std::string items(const std::vector<WorkItem>& items) {
    if (items.empty())
      return review_.problem.empty() ? "<p>" + text("none") + "</p>\n" : std::string();
    std::string out = "<p class=\"files\">" + text("files", {review_.content.string()}) + "</p>\n";
    out += "<ol class=\"work\">\n";
    for (std::size_t i = 0; i < items.size(); ++i) out += item(items[i], i + 1);
    return out + "</ol>\n";
  }

  std::string item(const WorkItem& item, std::size_t number) {
    std::string out = fmt::format("<li id=\"{}\">\n<h2>{}. {}</h2>\n", review_id(item), number,
                                  escape_html(item.texts.message));
    if (item.severity == Severity::error)
      out += "<p><strong class=\"mark\">" + text("stops-site") + "</strong></p>\n";
    if (item.places.size() > 1) {
      const Language& language = review_.language;
      out += "<p class=\"extent\">" +
             escape_html(language.text("cli.worklist.in",
                                       {language.count("cli.worklist.times", item.places.size()),
                                        language.count("report.files", item.files)})) +
             "</p>\n";
    }
    out += places(item);
    if (!item.texts.hint.empty())
      out += "<h3>" + text("do") + "</h3>\n" + hint_html(item.texts.hint);
    return out + "</li>\n";
  }

  std::string places(const WorkItem& item) {
    if (item.places.front().file.empty()) return {};
    const std::size_t count = item.places.size();
    const std::size_t shown = std::min(count, kShownPlaces);
    const std::size_t folded = std::min(count, shown + kFoldedPlaces);
    std::string out = place_list(item, 0, shown);
    if (folded == shown) return out;
    out += "<details>\n<summary>" +
           escape_html(review_.language.count("serve.review.more", count - shown)) +
           "</summary>\n" + place_list(item, shown, folded);
    if (folded < count)
      out += "<p>" + escape_html(review_.language.count("serve.review.unlisted", count - folded)) +
             "</p>\n";
    return out + "</details>\n";
  }

  std::string place_list(const WorkItem& item, std::size_t begin, std::size_t end) {
    std::string out = "<ul class=\"places\">\n";
    for (std::size_t i = begin; i < end; ++i) out += "<li>" + place(item.places[i]) + "</li>\n";
    return out + "</ul>\n";
  }

  std::string place(const Diagnostic& diagnostic) {
    const Spot spot = sources_.find(diagnostic);
    std::string where = escape_html(spot.file);
    const std::string address = review_.made->places.address_of(diagnostic.file, diagnostic.place);
    if (!address.empty())
      where = fmt::format("<a href=\"/{}\">{}</a>", escape_html(address), where);
    if (spot.line > 0) where += ", " + line_words(spot);
    std::string out = "<span class=\"where\">" + where + "</span>";
    if (!spot.whole_line.empty())
      out += "\n<blockquote><p>" + passage_html(spot) + "</p></blockquote>";
    return out;
  }

  std::string line_words(const Spot& spot) const {
    const std::vector<std::string> number = {std::to_string(spot.line)};
    if (spot.kind == SourceKind::text) return text("line", number);
    return escape_html(review_.language.text(
        spot.kind == SourceKind::pdf ? "report.page" : "report.paragraph", number));
  }

  const ReviewInput& review_;
  const std::shared_future<std::vector<WorkItem>> items_;  // for this thread
  SourceLines sources_;
};

}  // namespace

PreviewExtras review_extras(const std::shared_ptr<const ReviewInput>& input) {
  PreviewExtras extras;
  const std::string address(kReviewAddress);
  extras.files[address] = [input] { return ReviewPage(*input).page(); };
  extras.files[address + "theme.css"] = [input] { return input->made->stylesheet; };
  extras.files[address + "controle.css"] = [] { return std::string(kStyle); };
  extras.mark = [input](const std::string& path) {
    return path == "/" ? home_mark(*input) : meeting_mark(*input, path.substr(1));
  };
  return extras;
}

}  // namespace openverslag
