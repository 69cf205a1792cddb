// The record is sacred: every word of a file stands on the page of its meeting. What the page says
// in its own words is left out: labels and headings it knows, and the date and time.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "cli/inspection.h"
#include "document/reader.h"
#include "minutes/vocabulary.h"
#include "project_root.h"
#include "render/render.h"
#include "site/site.h"
#include "text/fold.h"

namespace openverslag {
namespace {

#ifdef OPENVERSLAG_SANITIZED
constexpr std::size_t kOneOf = 3;  // ten times as slow; the score reads them all there, too
#else
constexpr std::size_t kOneOf = 1;
#endif

using Bag = std::map<std::string, int>;

void add_words(Bag& bag, std::string_view text, int times) {
  std::string word;
  for (const char each : std::string(text) + " ") {
    const auto byte = static_cast<unsigned char>(each);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      word += each;
    } else if (!word.empty()) {
      word.erase(0, word.size() > 1 && word.starts_with('0') ? 1 : 0);  // "09:45" is "9.45"
      const std::string folded = fold(word);
      if (!folded.empty()) bag[folded] += times;  // "": a blank beyond ASCII
      word.clear();
    }
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// The words between the tags. A tag inside a word parts nothing on the page, a block does.
std::string words_of_page(const std::string& html) {
  std::string words;
  const std::size_t begin = html.find("<main");
  for (std::size_t at = begin; at < html.find("</main>"); ++at) {
    if (html[at] != '<') {
      words += html[at];
      continue;
    }
    const std::size_t end = html.find('>', at);
    static const std::set<std::string> kInline = {"a",  "b",      "i",   "s",
                                                  "em", "strong", "del", "code"};
    const std::size_t name = at + (html[at + 1] == '/' ? 2 : 1);
    const std::string tag = html.substr(name, html.find_first_of(" >", name) - name);
    if (!kInline.contains(tag)) words += ' ';
    at = end;
  }
  replace_all(words, "&lt;", "<");
  replace_all(words, "&gt;", ">");
  replace_all(words, "&quot;", "\"");
  replace_all(words, "&#39;", "'");
  replace_all(words, "&amp;", "&");
  return words;
}

// The words that the page has its own for.
std::set<std::string> own_words() {
  const Vocabulary& vocabulary = standard_vocabulary();
  Bag bag;
  for (const auto* list :
       {&vocabulary.date_labels,          &vocabulary.time_labels,      &vocabulary.location_labels,
        &vocabulary.chair_labels,         &vocabulary.secretary_labels, &vocabulary.present_labels,
        &vocabulary.absent_labels,        &vocabulary.present_openings, &vocabulary.absent_openings,
        &vocabulary.body_labels,          &vocabulary.publicity_labels, &vocabulary.time_words,
        &vocabulary.conjunctions,         &vocabulary.number_columns,   &vocabulary.subject_columns,
        &vocabulary.discussion_columns,   &vocabulary.action_columns,   &vocabulary.owner_columns,
        &vocabulary.due_columns,          &vocabulary.status_columns,   &vocabulary.name_columns,
        &vocabulary.organisation_columns, &vocabulary.role_columns,     &vocabulary.given_columns,
        &vocabulary.infix_columns,        &vocabulary.surname_columns}) {
    for (const std::string& word : *list) add_words(bag, word, 1);
  }
  std::set<std::string> words;
  for (const auto& [word, times] : bag) words.insert(word);
  return words;
}

// Without dates and times, which the page writes in its own way.
std::string without_dates(std::string text) {
  for (auto found = find_date(text, 0, std::chrono::year(2000)); found;
       found = find_date(text, 0, std::chrono::year(2000))) {
    text.erase(found->begin, found->end - found->begin);
  }
  return text;
}

// "14u30" and "14u" may be "14.30" and "14.00" on the page.
std::string with_plain_hours(std::string text) {
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
  };
  for (auto hour = text.find('u', 1); hour != text.npos; hour = text.find('u', hour + 1)) {
    if (is_digit(hour - 1)) text.replace(hour, 1, is_digit(hour + 1) ? "." : ".00");
  }
  return text;
}

class Pages {
 public:
  std::string page_of(const Inspection& inspection) {
    const Site site = build_site(inspection.archive, config_, language_, diagnostics_);
    const auto page = std::ranges::find(site.pages, PageKind::meeting, &Page::kind);
    return render_page(site, *page, templates_, &inspection.text).bytes;
  }

 private:
  Diagnostics diagnostics_;
  Config config_;
  Language language_ = Language::load("nl");
  ThemeFiles theme_ = ThemeFiles::load(std::nullopt, language_, diagnostics_);
  Templates templates_{theme_};
};

// "vrij- willigers" of two table cells is "vrijwilligers" on the page.
bool is_joined(const std::string& part, const Bag& bag) {
  return std::ranges::any_of(bag, [&](const auto& other) {
    const auto is_more = [&](const std::string& whole) {
      const auto found = bag.find(whole);
      return found != bag.end() && found->second < 0;
    };
    return other.second > 0 && (is_more(part + other.first) || is_more(other.first + part));
  });
}

// The words of the file that its page does not have as often.
std::string lost_words(const std::filesystem::path& file, Pages& pages) {
  static const std::set<std::string> kOwnWords = own_words();
  Diagnostics diagnostics;
  const auto inspection = inspect_file(file, diagnostics);
  if (!inspection) return "";
  Bag bag;
  for (const Block& block : inspection->document.blocks) {
    std::string words = plain_text(block);
    replace_all(words, "\u2003", " ");  // a tab between columns
    add_words(bag, with_plain_hours(without_dates(std::move(words))), 1);
  }
  add_words(bag, with_plain_hours(words_of_page(pages.page_of(*inspection))), -1);
  std::string lost;
  for (const auto& [word, times] : bag) {
    const bool is_lost = times > 0 && !kOwnWords.contains(word) && !is_joined(word, bag);
    if (is_lost) lost += word + " ";
  }
  return lost;
}

}  // namespace

TEST_CASE("every word of a record stands on the page of its meeting", "[cli]") {
  Pages pages;
  std::size_t count = 0;
  for (const char* folder :
       {"/content/meetings", "/tests/cli/records", "/tests/forms", "/tests/document/office"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::string(PROJECT_ROOT) + folder)) {
      if (!is_readable_format(entry.path().string()) || ++count % kOneOf != 0) continue;
      CAPTURE(entry.path().filename().string());
      CHECK(lost_words(entry.path(), pages) == "");
    }
  }
}

}  // namespace openverslag
