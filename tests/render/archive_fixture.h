// The archive of SiteFixture, and the words of its meetings.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "minutes/meeting.h"

namespace openverslag {

Archive small_archive();
std::vector<MeetingText> small_archive_texts();

}  // namespace openverslag
