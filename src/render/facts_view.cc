#include <algorithm>

#include "render/meeting_parts.h"
#include "render/parts.h"
#include "render/record_words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// What the lists tell apart from the name and the printed words do not say already.
std::string extra_words(const Attendee& attendee) {
  std::string extra;
  const std::string& printed = attendee.printed;
  for (const SharedText* each : {&attendee.role, &attendee.organisation, &attendee.note}) {
    const std::string& words = *each;
    if (words.empty() || printed.find(words) != std::string::npos) continue;
    if (!extra.empty()) extra += ", ";
    extra += words;
  }
  return extra;
}

View attendee_view(const PageContext& context, const Attendee& attendee, const Resolved& resolved) {
  View view = name_view(context, attendee.printed, resolved);
  view.set("extra", extra_words(attendee));
  return view;
}

View::Views attendee_views(const PageContext& context, const std::vector<Attendee>& attendees,
                           const std::vector<Resolved>& resolved) {
  View::Views views;
  views.reserve(attendees.size());
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    views.push_back(attendee_view(context, attendees[i], resolved[i]));
  }
  return views;
}

View::Views one_or_none(const PageContext& context, const std::optional<Attendee>& attendee,
                        const Resolved& resolved) {
  View::Views views;
  if (attendee) views.push_back(attendee_view(context, *attendee, resolved));
  return views;
}

// What the minutes themselves say, where the clerk says otherwise.
View replaced_view(const PageContext& context, const FieldOrigin& origin) {
  const Language& language = context.language();
  const std::string_view field = language.text("page.field." + std::string(origin.field));
  const auto date = parse_iso_date(origin.replaced);
  View view;
  view.set("label", language.text("page.said-itself", {std::string(field)}));
  view.set("value", date ? long_date(*date, language) : origin.replaced.str());
  return view;
}

}  // namespace

void add_facts(View& view, const PageContext& context, MeetingIndex meeting) {
  const Header& header = context.facts(meeting).header;
  const MeetingLinks& links = context.links(meeting);
  view.set("time", time_text(context.language(), header.start, header.end));
  view.set("location", std::string_view(header.location));
  view.set("publicity", std::string_view(header.publicity));
  view.set("chair", one_or_none(context, header.chair, links.chair));
  view.set("secretary", one_or_none(context, header.secretary, links.secretary));
  view.set("has_present", !header.present.empty());
  view.set("present_count", std::to_string(header.present.size()));
  view.set("present", attendee_views(context, header.present, links.present));
  view.set("has_absent", !header.absent.empty());
  view.set("absent_count", std::to_string(header.absent.size()));
  view.set("absent", attendee_views(context, header.absent, links.absent));
  View::Views extra_labels;
  const std::string status = fold(status_of(context, meeting));
  for (const ExtraLabel& extra : header.extra) {
    // The mark at the top says it in the same word.
    if (fold(extra.label) == "status" && fold(extra.value) == status) continue;
    View label;
    label.set("label", std::string_view(extra.label));
    label.set("value", std::string_view(extra.value));
    extra_labels.push_back(std::move(label));
  }
  for (const FieldOrigin& origin : header.origins) {
    if (!origin.replaced.empty()) extra_labels.push_back(replaced_view(context, origin));
  }
  view.set("extra_labels", std::move(extra_labels));
}

}  // namespace openverslag
