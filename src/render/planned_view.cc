#include "render/planned_view.h"

#include "render/parts.h"
#include "render/record_words.h"
#include "render/views.h"
#include "text/dates.h"

namespace openverslag {

namespace {

View planned_facts(const PageContext& context, const PlannedMeeting& planned) {
  const RegisteredPlan& plan = planned.plan;
  View view;
  view.set("iso", iso_date(plan.date));
  view.set("day", weekday_and_date(plan.date, context.language()));
  view.set("body", std::string_view(context.archive().bodies[planned.body].name));
  view.set("time", time_text(context.language(), plan.start, plan.end));
  view.set("location", std::string_view(plan.location));
  view.set("is_cancelled", plan.cancelled);
  return view;
}

View planned_row(const PageContext& context, const PlannedMeeting& planned) {
  View row = planned_facts(context, planned);
  row.set("date", long_date(planned.plan.date, context.language()));
  row.set("href", href(context, context.site.routes.meeting(planned)));
  return row;
}

}  // namespace

View::Views planned_rows(const PageContext& context, const PlannedChoice& choice) {
  View::Views rows;
  for (const PlannedMeeting& planned : context.archive().planned) {
    if (rows.size() == choice.most) break;
    if (choice.body && planned.body != *choice.body) continue;
    if (choice.from && planned.plan.date < *choice.from) continue;
    rows.push_back(planned_row(context, planned));
  }
  return rows;
}

std::optional<Date> last_day(const PageContext& context) {
  const auto& meetings = context.archive().meetings;
  for (std::size_t i = meetings.size(); i > 0; --i) {
    if (const auto& date = meetings[i - 1].header.date) return date;
  }
  return std::nullopt;
}

View planned_view(const PageContext& context) {
  const PlannedMeeting& planned = context.archive().planned[context.page.subject];
  const Language& language = context.language();
  const std::string& body = context.archive().bodies[planned.body].name;
  const std::string date = long_date(planned.plan.date, language);
  View view = planned_facts(context, planned);
  view.set("title", body + ", " + date);
  view.set("description", language.text("page.planned-description", {body, date}));
  View::Views agenda;
  for (const std::string& point : planned.plan.agenda) {
    View each;
    each.set("point", std::string_view(point));
    agenda.push_back(std::move(each));
  }
  view.set("has_facts", planned.plan.start.has_value() || !planned.plan.location.empty());
  view.set("has_agenda", !agenda.empty());
  view.set("agenda", std::move(agenda));
  view.set("calendar_href", planned.plan.cancelled ? std::string() : own_calendar(context));
  return view;
}

}  // namespace openverslag
