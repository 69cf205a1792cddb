#include "text/word_diff.h"

#include <algorithm>
#include <string_view>

#include "text/edit_script.h"

namespace openverslag {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::string_view kParagraphEnd = "\n";
// Below this share of words in common two passages are shown one after the other.
constexpr double kLeastLikeness = 0.35;
// A word or two that stayed between two edits only breaks up what is read as one.
constexpr std::size_t kIsletWords = 2;
constexpr std::size_t kIsletBytes = 8;

void append_words(std::string_view text, Words& words) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

Words words_of(std::span<const std::string> paragraphs, bool with_ends) {
  Words words;
  for (const std::string& paragraph : paragraphs) {
    append_words(paragraph, words);
    if (with_ends) words.push_back(kParagraphEnd);
  }
  return words;
}

double likeness_of(Words a, Words b) {
  if (a.empty() && b.empty()) return 1;
  std::ranges::sort(a);
  std::ranges::sort(b);
  Words both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

struct Run {
  Edit edit;
  Words words;
};

void append(std::vector<Run>& runs, Edit edit, std::string_view word) {
  if (runs.empty() || runs.back().edit != edit) runs.push_back({edit, {}});
  runs.back().words.push_back(word);
}

std::vector<Run> runs_of(const Words& before, const Words& after) {
  std::vector<Run> runs;
  std::size_t x = 0;
  std::size_t y = 0;
  const auto until = [&](std::size_t end_before, std::size_t end_after) {
    for (; x < end_before; ++x) append(runs, Edit::removed, before[x]);
    for (; y < end_after; ++y) append(runs, Edit::added, after[y]);
  };
  for (const CommonMember& common : common_members(before, after)) {
    until(common.before, common.after);
    append(runs, Edit::same, before[x]);
    ++x, ++y;
  }
  until(before.size(), after.size());
  return runs;
}

bool is_islet(const Run& run) {
  std::size_t bytes = 0;
  for (const std::string_view word : run.words) {
    if (word == kParagraphEnd) return false;
    bytes += word.size();
  }
  return run.edit == Edit::same && run.words.size() <= kIsletWords && bytes <= kIsletBytes;
}

// Edits that only an islet parts become one: all that is removed, then all that is added.
std::vector<Run> without_islets(const std::vector<Run>& runs) {
  std::vector<Run> joined;
  Run removed{Edit::removed, {}};
  Run added{Edit::added, {}};
  const auto close = [&] {
    for (Run* run : {&removed, &added}) {
      if (!run->words.empty()) joined.push_back(*run);
      run->words.clear();
    }
  };
  const auto put = [](Run& into, const Run& from) {
    into.words.insert(into.words.end(), from.words.begin(), from.words.end());
  };
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const bool is_between = i > 0 && i + 1 < runs.size();
    if (runs[i].edit == Edit::removed) put(removed, runs[i]);
    if (runs[i].edit == Edit::added) put(added, runs[i]);
    if (runs[i].edit != Edit::same) continue;
    if (is_between && is_islet(runs[i])) {
      put(removed, runs[i]);
      put(added, runs[i]);
      continue;
    }
    close();
    joined.push_back(runs[i]);
  }
  close();
  return joined;
}

void append_run(const Run& run, std::vector<EditedParagraph>& paragraphs) {
  for (const std::string_view word : run.words) {
    if (word == kParagraphEnd) {
      paragraphs.emplace_back();
      continue;
    }
    EditedParagraph& paragraph = paragraphs.back();
    if (paragraph.empty() || paragraph.back().edit != run.edit) paragraph.push_back({run.edit, {}});
    std::string& words = paragraph.back().words;
    words.append(words.empty() ? "" : " ").append(word);
  }
}

// One passage that differs, between paragraphs that do not.
void append_passage(std::span<const std::string> before, std::span<const std::string> after,
                    std::vector<EditedParagraph>& paragraphs) {
  std::vector<Run> runs;
  if (likeness_of(words_of(before, false), words_of(after, false)) < kLeastLikeness)
    runs = {{Edit::removed, words_of(before, true)}, {Edit::added, words_of(after, true)}};
  else
    runs = without_islets(runs_of(words_of(before, true), words_of(after, true)));
  paragraphs.emplace_back();
  for (const Run& run : runs) append_run(run, paragraphs);
}

bool is_changed(const EditedParagraph& paragraph) {
  return std::ranges::any_of(paragraph,
                             [](const EditedWords& each) { return each.edit != Edit::same; });
}

}  // namespace

std::vector<EditedParagraph> compare_words(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after) {
  std::vector<EditedParagraph> paragraphs;
  const Words lines_before(before.begin(), before.end());
  const Words lines_after(after.begin(), after.end());
  std::vector<CommonMember> common = common_members(lines_before, lines_after);
  common.push_back({before.size(), after.size()});
  std::size_t x = 0;
  std::size_t y = 0;
  for (const CommonMember& same : common) {
    if (x < same.before || y < same.after)
      append_passage(std::span(before).subspan(x, same.before - x),
                     std::span(after).subspan(y, same.after - y), paragraphs);
    x = same.before + 1;
    y = same.after + 1;
  }
  std::erase_if(paragraphs, [](const EditedParagraph& each) { return !is_changed(each); });
  return paragraphs;
}

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return likeness_of(words_of(a, false), words_of(b, false));
}

}  // namespace openverslag
