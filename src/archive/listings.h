// Every name of every attendance list, chair and secretary included.
#pragma once

#include <span>
#include <vector>

#include "archive/archive.h"
#include "archive/bodies.h"
#include "archive/names.h"

namespace openverslag {

enum class ListKind : std::uint8_t { present, absent, chair, secretary };

struct Listing {
  MeetingIndex meeting;
  BodyIndex body;
  ListKind kind;
  std::uint32_t position;  // in Header::present or absent
  FormIndex form;
  Place place;

  bool in_office() const { return kind == ListKind::chair || kind == ListKind::secretary; }
};

// By meeting. Organisations are left out.
std::vector<Listing> collect_listings(const MeetingList& meetings, const BodyTable& bodies,
                                      NameTable& names);

// The part of `listings` that is of one meeting, beginning at `from`.
std::span<const Listing> same_meeting(const std::vector<Listing>& listings, std::size_t from);

}  // namespace openverslag
