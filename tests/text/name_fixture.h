// The Dutch words that names are recognised by, as many as the tests need.
#pragma once

#include "text/name.h"

namespace openverslag {

inline NameWords dutch_name_words() {
  return {
      .honorifics = {"dhr.", "de heer", "mevr.", "mevrouw", "mw."},
      .plural_honorifics = {"dhrn.", "de heren", "de dames"},
      .titles = {"mr.", "drs.", "ir.", "dr.", "prof.", "jhr.", "baron"},
      .offices = {"burgemeester", "bgm.", "wethouder", "voorzitter", "plv. voorzitter",
                  "commissaris van de koning", "secretaris"},
      .suffixes = {"mba", "ra", "msc", "ll.m.", "jr.", "aa"},
      .particles = {"van der", "van den", "van de", "van 't", "van het", "in 't", "op den", "v.d.",
                    "van",     "der",     "den",    "ter",    "ten",     "te",    "de",     "el",
                    "al",      "ben",     "d'",     "'t",     "in",      "op",    "v/d"},
      .surname_openings = {"lutje", "oude", "huis"},
  };
}

}  // namespace openverslag
