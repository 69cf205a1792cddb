// Names taken out of a document, wherever they stand in it.
#pragma once

#include <vector>

#include "document/document.h"
#include "minutes/hidden_names.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Each name with its honorific, first names and the word "inspreker" before it becomes what is
// shown in its place. A surname alone that is also that of somebody in `published` stays, as nobody
// can tell whose it is; the places of such are returned. What is the name of something else stays
// (minutes/named_things.h).
std::vector<Place> hide_names(Document& document, const std::vector<HiddenName>& hidden,
                              const std::vector<PersonName>& published,
                              const Vocabulary& vocabulary);

}  // namespace openverslag
