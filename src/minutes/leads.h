// The first line of every block, looked at once: could it be the title of an item?
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

enum class LeadForm : std::uint8_t { none, heading, bold, numbered, list };

struct Lead {
  LeadForm form = LeadForm::none;
  int level = 0;      // of a heading
  std::string title;  // folded, without the number; empty when the line is too long for a title
  bool numbered = false;
  bool sub_number = false;    // "a)", "2.1"
  bool generic = false;       // "opening", "rondvraag"
  bool action_list = false;   // "actielijst"
  bool group = false;         // "ter besluitvorming"
  bool agenda = false;        // "agenda": what follows only lists the items
  bool of_minutes = false;    // it says "verslag", or a date: a title of the whole
  bool says_minutes = false;  // it says "verslag"
  bool only_minutes = false;  // and nothing else
  bool dated = false;         // it holds a date
  bool only_date = false;     // and nothing else
  bool of_body = false;       // it names a body
  bool label = false;         // "aanwezig"
  bool alone = true;          // there is nothing in the block but the title
  std::size_t serial = 0;     // bytes of "23/01" (minutes/serial_numbers.h)
  std::size_t title_end = 0;  // bytes of the block's words that are the title

  bool strong() const { return numbered || generic; }
};

std::vector<Lead> read_leads(const Document& document, const Vocabulary& vocabulary);

}  // namespace openverslag
