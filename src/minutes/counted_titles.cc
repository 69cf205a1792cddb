#include "minutes/counted_titles.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "minutes/item_form.h"
#include "minutes/plain_titles.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// "3 verkeer Dorpsstraat": how many bytes its number has; 0: it is no such line with that number.
std::size_t number_before_title(std::string_view line, std::size_t number) {
  constexpr std::size_t kLongest = 60;  // bytes
  const std::string digits = std::to_string(number);
  const bool counts = line.size() > digits.size() + 1 && line.size() <= kLongest &&
                      line.starts_with(digits) && line[digits.size()] == ' ';
  if (!counts) return 0;
  const char first = line[digits.size() + 1];
  const bool is_word = first != ' ' && (first < '0' || first > '9');
  const bool ends = std::string_view(".,;?!").find(line.back()) == std::string_view::npos;
  return is_word && ends ? digits.size() : 0;
}

struct Counted {
  std::size_t index;
  std::size_t number;  // bytes
  std::size_t end;     // of the first line
};

}  // namespace

void promote_counted_lines(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads) {
  constexpr std::size_t kFewest = 3, kFewestUsual = 2;
  if (choose_form(leads, title).strong > 1) return;
  std::vector<Counted> found;
  std::size_t usual = 0;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    const auto* paragraph = std::get_if<Paragraph>(&document.blocks[index]);
    if (paragraph == nullptr || paragraph->quoted || index == title) continue;
    const std::string_view words = paragraph->text.plain;
    const std::size_t end = std::min(words.find('\n'), words.size());
    const std::string_view line = words.substr(0, end);
    const std::size_t number = number_before_title(line, found.size() + 1);
    if (number == 0) continue;
    found.push_back({index, number, end});
    usual += is_usual_title(trim(line.substr(number)), vocabulary) ? 1 : 0;
  }
  if (found.size() < kFewest || usual < kFewestUsual) return;
  for (const Counted& each : found) {
    const std::string_view words = std::get<Paragraph>(document.blocks[each.index]).text.plain;
    Lead& lead = leads[each.index];
    lead.form = LeadForm::numbered;
    lead.numbered = true;
    lead.serial = each.number;
    lead.title = fold(trim(words.substr(each.number, each.end - each.number)));
    lead.generic = is_usual_title(lead.title, vocabulary);
    lead.alone = each.end == words.size();
    lead.title_end = each.end;
  }
}

}  // namespace openverslag
