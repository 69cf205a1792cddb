#include "render/render.h"
#include "render/views.h"

namespace openverslag {

namespace {

// "3 kB"; never 0.
std::string size_text(std::size_t bytes) {
  constexpr std::size_t kThousand = 1000;
  const std::size_t kilobytes = (bytes + kThousand - 1) / kThousand;
  if (kilobytes < 10 * kThousand) return std::to_string(kilobytes) + " kB";
  return std::to_string(kilobytes / kThousand) + " MB";
}

View file_row(const PageContext& context, const DataFile& file) {
  const Language& language = context.language();
  View row;
  row.set("name", file.address.substr(file.address.rfind('/') + 1));
  row.set("href", href(context, file.address));
  row.set("about", language.text("page.data-" + std::string(file.kind)));
  row.set("rows", file.rows == 0 ? std::string() : language.count("page.data-rows", file.rows));
  row.set("size", size_text(file.bytes));
  row.set("digest", std::string_view(file.sha256));
  return row;
}

}  // namespace

View data_view(const PageContext& context, const DataFiles& files) {
  View view;
  view.set("title", context.language().text("page.data"));
  view.set("description", context.language().text("page.data-description"));
  View::Views rows;
  for (const DataFile& file : files) rows.push_back(file_row(context, file));
  view.set("files", std::move(rows));
  view.set("schema_href", href(context, context.site.routes.data_file("meeting.schema.json")));
  view.set("sources_href", href(context, "sources.sha256"));
  view.set("has_debates", !context.site.config.base_url.empty());
  view.set("license", std::string_view(context.site.config.license));
  return view;
}

}  // namespace openverslag
