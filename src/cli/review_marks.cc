#include "cli/review_marks.h"

#include <fmt/format.h>

#include <vector>

#include "text/digest.h"
#include "text/escape.h"

namespace openverslag {
namespace {

void add(const Diagnostic& one, Diagnostics& diagnostics) {
  const Where where{one.file, one.place, one.word};
  switch (one.severity) {
    case Severity::error:
      return diagnostics.error(one.rule, where, one.arguments);
    case Severity::warning:
      return diagnostics.warning(one.rule, where, one.arguments);
    case Severity::note:
      return diagnostics.note(one.rule, where, one.arguments);
  }
}

}  // namespace

std::string review_id(const WorkItem& item) {
  return "c" + sha256_hex(item.rule + '\n' + item.texts.message).substr(0, 10);
}

std::string meeting_mark(const ReviewInput& review, std::string_view address) {
  const std::string file = review.made->places.file_of(address);
  if (file.empty()) return {};
  Diagnostics here;
  for (const Diagnostics* found : {&review.made->diagnostics, &review.made->suggestions}) {
    for (const Diagnostic& one : found->all()) {
      if (one.file == file) add(one, here);
    }
  }
  if (here.empty()) return {};
  const std::vector<WorkItem> causes = worklist(here.sorted(), review.language, review.mask);
  const Language& language = review.language;
  std::string out = "<details class=\"status\">\n<summary><strong class=\"mark\">" +
                    escape_html(language.text("serve.review.title")) + "</strong> " +
                    escape_html(language.count("serve.review.in-meeting", causes.size())) +
                    "</summary>\n<ul>\n";
  for (const WorkItem& cause : causes)
    out += fmt::format("<li><a href=\"{}#{}\">{}</a></li>\n", kReviewAddress, review_id(cause),
                       escape_html(cause.texts.message));
  return out + "</ul>\n</details>\n";
}

std::string home_mark(const ReviewInput& review) {
  const auto items = review.items;  // for this thread
  const std::size_t count = items.get().size();
  const Language& language = review.language;
  return fmt::format(
      "<p class=\"status\"><strong class=\"mark\">{}</strong> <a href=\"{}\">{}</a></p>\n",
      escape_html(language.text("serve.review.title")), kReviewAddress,
      escape_html(count == 0 ? std::string(language.text("serve.review.none"))
                             : language.count("serve.review.in-site", count)));
}

}  // namespace openverslag
