#include "archive/registry.h"
#include "text/clock_time.h"
#include "text/toml_fields.h"

namespace openverslag {

namespace {

// A list of agenda points, without those that say nothing.
std::vector<std::string> read_agenda(const TomlFields& fields) {
  std::vector<std::string> agenda = fields.texts("agenda");
  std::erase(agenda, "");
  return agenda;
}

// Nothing without a body and a date: there would be no address for it.
std::optional<RegisteredPlan> read_plan(const TomlFields& fields) {
  fields.only({"body", "date", "start", "end", "place", "agenda", "cancelled", "was"});
  RegisteredPlan plan;
  plan.body = fields.name("body");
  const std::optional<Date> date = fields.needed_date("date");
  plan.start = fields.time("start");
  plan.end = fields.time("end");
  plan.location = fields.text("place");
  plan.agenda = read_agenda(fields);
  plan.cancelled = fields.flag("cancelled", false);
  plan.was = fields.text("was");
  plan.place = fields.place();
  if (plan.body.empty() || !date) return std::nullopt;
  if (plan.end && !plan.start) {
    fields.name("start");
    return std::nullopt;
  }
  plan.date = *date;
  return plan;
}

void drop_impossible_end(const std::string& file, RegisteredPlan& plan, Diagnostics& diagnostics) {
  if (!plan.end || end_after(plan.date, *plan.start, *plan.end)) return;
  diagnostics.warning("planned-end-before-start", {file, plan.place},
                      {iso_time(*plan.start), iso_time(*plan.end)});
  plan.end.reset();
}

}  // namespace

std::vector<RegisteredPlan> read_plans(const std::optional<Source>& planned,
                                       Diagnostics& diagnostics) {
  std::vector<RegisteredPlan> plans;
  if (!planned) return plans;
  const TomlNode tree = read_toml(*planned, diagnostics);
  const TomlFields root(tree, planned->path, diagnostics);
  root.only({"meeting"});
  for (const TomlFields& fields : root.tables("meeting")) {
    auto plan = read_plan(fields);
    if (!plan) continue;
    drop_impossible_end(planned->path, *plan, diagnostics);
    plans.push_back(std::move(*plan));
  }
  return plans;
}

}  // namespace openverslag
