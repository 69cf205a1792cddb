#include "site/redirects.h"
#include "text/page_address.h"
#include "text/toml_fields.h"

namespace openverslag {

std::vector<Redirect> read_redirects(const std::optional<Source>& source,
                                     Diagnostics& diagnostics) {
  std::vector<Redirect> redirects;
  if (!source) return redirects;
  const TomlNode tree = read_toml(*source, diagnostics);
  const TomlFields fields(tree, source->path, diagnostics);
  fields.only({"redirect", "gone"});
  for (const TomlFields& table : fields.tables("redirect")) {
    table.only({"from", "to"});
    Redirect one{table.name("from"), table.name("to"), table.place()};
    if (one.from.empty() || one.to.empty()) continue;
    const std::string& wrong = is_page_address(one.from) ? one.to : one.from;
    if (is_page_address(one.from) && is_page_address(one.to))
      redirects.push_back(std::move(one));
    else
      diagnostics.error("redirect-address", {source->path, table.place()}, {wrong});
  }
  for (const TomlFields& table : fields.tables("gone")) {
    table.only({"address"});
    Redirect one{table.name("address"), {}, table.place()};
    if (is_page_address(one.from) || is_file_address(one.from))
      redirects.push_back(std::move(one));
    else if (!one.from.empty())
      diagnostics.error("redirect-address", {source->path, table.place()}, {one.from});
  }
  return redirects;
}

}  // namespace openverslag
