// The people the header names, to be found again in the running text.
#pragma once

#include <bitset>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/words.h"

namespace openverslag {

class KnownNames {
 public:
  explicit KnownNames(const Header& header);

  // How many words from `index` on are somebody's surname without its particle, or the only name
  // somebody has; 0: nobody's.
  std::size_t match(const Words& words, std::size_t index) const;
  // Somebody with this first name and the surname at `surname`: "Onno" of O. van Aa.
  bool agree(const Words& words, std::size_t given, std::size_t surname) const;
  // "onno": the first name of just one of them.
  bool has_given(std::string_view folded) const;
  // "penningmeester": the office of just one of them.
  bool has_office(const std::string& folded) const;
  // "DW": the initials of just one of them.
  bool has_initials(std::string_view capitals) const;
  // "JVD", when that stands beside the name of just one of them.
  bool has_abbreviation(std::string_view printed) const;

 private:
  struct Known {
    std::vector<std::string> words;  // folded
    std::string given;               // folded
    std::string nickname;            // folded
    std::string initials;            // folded, as "t.j.m."
  };

  // `met`: who was added before, folded; somebody in two lists is one.
  void add(const Attendee& attendee, std::set<std::string>& met);
  void add_offices(const Attendee& attendee);
  static bool matches(const Known& known, const Words& words, std::size_t index);

  std::bitset<256> first_bytes_;            // of their first words: a quick no for most words
  std::vector<Known> known_;                // the longest first
  std::vector<std::string> given_;          // folded, sorted
  std::vector<std::string> offices_;        // folded, sorted
  std::vector<std::string> monograms_;      // "DW", sorted; twice when two people have it
  std::vector<std::string> abbreviations_;  // of them those printed beside a name
};

}  // namespace openverslag
