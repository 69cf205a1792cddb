// Two names that may be spellings of one.
#pragma once

#include "text/name.h"

namespace openverslag {

// Could somebody who was listed as `before` be listed as `now`, and be the same? The same surname
// with other initials or another particle ("van der"), a surname a letter apart (two of eight or
// more), or one half of a double surname. Another salutation or another first name written out is
// somebody else. By itself it tells nothing: two of a family are spelled so, too.
bool may_be_respelled(const PersonName& before, const PersonName& now);

}  // namespace openverslag
