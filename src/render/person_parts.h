// The parts of a person's page.
#pragma once

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {has_roles, memberships, listed}: the registered roles with their dates, and how the lists of
// those present and absent describe the person, with where and when.
void add_roles(View& view, const PageContext& context, const Person& person);

// {attended_count, attended_period, has_attended, attended, has_absent, absent}
void add_attendance(View& view, const PageContext& context, const Person& person);

}  // namespace openverslag
