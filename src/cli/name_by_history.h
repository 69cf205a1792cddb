// What meetings and plans are known by, and where they stand, as the history has it.
#pragma once

#include "cli/gather.h"
#include "cli/known_minutes.h"
#include "site/routes.h"
#include "text/diagnostic.h"

namespace openverslag {

// Sets `first_id` of all meetings and plans to the key of their record, and `id`. Of minutes whose
// file got another name and other words, the record is found by nearly all of their words, or by
// their body and day; their items get their anchors now. Minutes that are new go on with the plan
// that they take the place of, and a plan that was moved with what it was. What the history does
// not know gets a key and an id that nobody had. Plans of meetings that were withdrawn go.
void name_by_history(const KnownFiles& known, Content& content, Diagnostics& diagnostics);

// Where what is withdrawn stood at first, unless another meeting is there now.
void tell_first_addresses(const KnownFiles& known, const Routes& routes, Content& content);

}  // namespace openverslag
