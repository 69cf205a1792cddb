// What an Akoma Ntoso debate says of itself, and whom and what its words refer to.
#pragma once

#include <string>

#include "minutes/meeting.h"
#include "render/xml_writer.h"
#include "site/site.h"

namespace openverslag {

// Names within the document of what words may refer to; no anchor of an item holds a dot.
inline const std::string kDecisionName = "concept.decision";
inline const std::string kActionName = "concept.action";
std::string debate_name(const Person& person);

// The element "meta". The meeting has a date.
void write_debate_meta(XmlWriter& xml, const Site& site, MeetingIndex meeting,
                       const MeetingText& text);

}  // namespace openverslag
