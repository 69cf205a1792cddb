// The view of each kind of page; the template of the same name makes it HTML.
#pragma once

#include "minutes/meeting.h"
#include "render/page_context.h"
#include "render/render.h"
#include "render/view.h"

namespace openverslag {

// A page says what it is about in {title, description}; render_page adds what all pages share.
View home_view(const PageContext& context);
View meetings_view(const PageContext& context);          // all years
View meetings_of_year_view(const PageContext& context);  // by month
View meeting_view(const PageContext& context, const MeetingText& text);
View planned_view(const PageContext& context);
View withdrawn_view(const PageContext& context);
View changes_view(const PageContext& context);
View redirect_view(const PageContext& context);
View gone_frame_view(const PageContext& context);
View ended_frame_view(const PageContext& context);
View item_page_view(const PageContext& context, const MeetingText& text);
View bodies_view(const PageContext& context);
View body_view(const PageContext& context);
View embed_view(const PageContext& context);
View people_view(const PageContext& context);
View person_page_view(const PageContext& context);
View topics_view(const PageContext& context);
View subject_page_view(const PageContext& context);
View theme_page_view(const PageContext& context);
View decisions_view(const PageContext& context);
View decisions_of_year_view(const PageContext& context);
View actions_view(const PageContext& context);
View actions_of_year_view(const PageContext& context);
View feeds_view(const PageContext& context);
View feeds_of_group_view(const PageContext& context);
View data_view(const PageContext& context, const DataFiles& files);
View search_view(const PageContext& context);
View about_view(const PageContext& context);
View accessibility_view(const PageContext& context);
View privacy_view(const PageContext& context);
View glossary_view(const PageContext& context);
View own_page_view(const PageContext& context);
View not_found_view(const PageContext& context);

}  // namespace openverslag
