// How the items of a document are marked: by headings of some level, bold lines, numbers or a list.
#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"

namespace openverslag {

struct ItemForm {
  LeadForm form = LeadForm::none;
  int level = 0;             // of the headings
  std::size_t strong = 0;    // items with a number or a usual title
  bool only_strong = false;  // bold lines without a number are no items
};

// The heading or bold line that is the title of the whole.
std::optional<std::size_t> find_title(const Document& document, const std::vector<Lead>& leads);

// Takes the form away from leads that only list items which come with their words later: an agenda
// before the minutes.
void drop_agenda_lists(const Document& document, std::vector<Lead>& leads);

// The form that most often looks like items; `title` is none.
ItemForm choose_form(const std::vector<Lead>& leads, std::optional<std::size_t> title);

bool opens_item(const Lead& lead, const ItemForm& form);

}  // namespace openverslag
