// What was changed in published minutes, on the pages that tell it.
#pragma once

#include <string>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {id, label, difference, lang, untold}: each change of the item, on the page of its meeting or its
// own.
View::Views item_changes(const PageContext& context, const Item& item,
                         const std::vector<const MinutesChange*>& changes);

// {changed_on, changed_parts}: of the meeting of the page. `changed_on` are the days, {iso, day,
// beside_draft, places}; `changed_parts` are as item_changes, of what stands in no item.
void add_meeting_changes(View& view, const PageContext& context,
                         const std::vector<const MinutesChange*>& changes);

// {name, lang, href, last}: each part that was changed, with the way to its difference.
View::Views changed_places(const PageContext& context, const MinutesChange& change);

// "B5 Vuurwerk", "Aanwezig": what was changed, in words.
std::string name_of_part(const Site& site, const MinutesChange& change, const PartChange& part);

// "Gewijzigd op 3 mei 2024".
std::string label_of(const Language& language, const MinutesChange& change, const PartChange& part);

// Why the words are not told; empty: they are.
std::string_view untold_words(const Language& language, const PartChange& part);

// Paragraphs with <del> and <ins>, each said in words too for who cannot see them. In the language
// of the meeting, which stands around them.
std::string difference_html(const Site& site, MeetingIndex meeting,
                            const std::vector<EditedParagraph>& paragraphs);

}  // namespace openverslag
