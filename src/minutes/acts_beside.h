// What somebody does by the words beside the name, where only residents do so: to speak in a
// meeting of others, to send it a letter.
#pragma once

#include <cstddef>

#include "minutes/words.h"

namespace openverslag {

// In all of these `behind` is the word behind the name, and may be beyond the last.

// "(Mevrouw Aa) spreekt in.", "wil over de heg inspreken", "is als inspreker aanwezig".
bool speaks_as_resident(const Words& words, std::size_t behind);

// "Namens de raad spreekt (Jan Aa) in."; not "spreekt (Jan Aa) in eerste termijn".
bool is_followed_by_in(const Words& words, std::size_t behind);

// "Als eerste spreekt (mevrouw Aa) in over de heg."; `begin` is the first word of the name.
bool speaks_in_around(const Words& words, std::size_t begin, std::size_t behind);

// "(Mevrouw Aa) heeft een brief gestuurd"; not "heeft de brief verstuurd", which may be that of an
// office.
bool writes_letter(const Words& words, std::size_t behind);

}  // namespace openverslag
