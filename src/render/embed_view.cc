#include "render/registers.h"
#include "render/views.h"
#include "site/embeds.h"

namespace openverslag {

namespace {

constexpr std::size_t kDecisions = 10;

}  // namespace

View embed_view(const PageContext& context) {
  const Body& body = context.archive().bodies[context.page.subject];
  const Language& language = context.language();
  View view;
  view.set("title", language.text("page.latest-decisions", {body.name}));
  view.set("description", language.text("page.latest-decisions-description", {body.name}));
  View::Views rows;
  for (const DecisionEntry& entry : latest_decisions(context.archive(), body, kDecisions)) {
    rows.push_back(decision_row(context, entry, {}));
  }
  view.set("has_rows", !rows.empty());
  view.set("rows", std::move(rows));
  view.set("body_href", href(context, context.site.routes.body(body)));
  view.set("all_of_body", language.text("page.all-meetings-of", {body.name}));
  return view;
}

}  // namespace openverslag
