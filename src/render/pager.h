// The way through a list that takes several pages: its years or letters, the page before and after.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// The first page of the list that the page shows or is part of.
const Page& first_page(const PageContext& context);

// Its parts, newest year or first letter first.
std::span<const Page> parts_of(const PageContext& context);

// The day of what stands at a place of the list; nothing: none is known.
using DateOf = std::function<std::optional<Date>(std::uint32_t)>;

// {is_newest, choose, has_slices, slices, has_parts, parts, has_turns, before, after}: `slices` are
// the years or letters, `parts` those of the current one when it takes several pages. `choose` says
// what the number beside each counts: `unit`, of "page.choose-…".
void add_years(View& view, const PageContext& context, std::string_view unit);
// Of a list of other things than meetings.
void add_years(View& view, const PageContext& context, std::string_view unit,
               const DateOf& date_of);
// `name_of` a place in the index: "Elderen, N. van".
void add_letters(View& view, const PageContext& context,
                 const std::function<std::string(std::uint32_t)>& name_of);

// "Besluiten in 2023", "Jaarwisseling in 2023, 5 januari – 3 maart"; the name itself on a page that
// shows no part.
std::string title_in_years(const PageContext& context, std::string_view name);
std::string title_in_years(const PageContext& context, std::string_view name,
                           const DateOf& date_of);
std::string title_in_letters(const PageContext& context, std::string_view name,
                             const std::function<std::string(std::uint32_t)>& name_of);

}  // namespace openverslag
