#include "archive/withdrawals.h"

#include <utility>

#include "text/page_address.h"
#include "text/toml_fields.h"
#include "text/toml_text.h"

namespace openverslag {
namespace {

// What is missing, as a key; empty: nothing.
std::string_view lacking(const Withdrawal& one, bool has_date) {
  if (!has_date) return "date";
  if (one.reason.empty()) return "reason";
  if (!one.person.empty()) return one.file.empty() ? "" : "person";
  if (one.file.empty()) return "file";
  if (one.title.empty()) return "title";
  return is_page_address(one.address) ? "" : "address";
}

}  // namespace

std::vector<Withdrawal> read_withdrawals(const std::optional<Source>& source,
                                         Diagnostics& diagnostics) {
  std::vector<Withdrawal> all;
  if (!source) return all;
  const TomlNode tree = read_toml(*source, diagnostics);
  const TomlFields fields(tree, source->path, diagnostics);
  fields.only({"withdrawn"});
  for (const TomlFields& table : fields.tables("withdrawn")) {
    table.only({"file", "item", "person", "address", "title", "body", "date", "reason"});
    const std::optional<Date> date = table.date("date");
    Withdrawal one{table.text("file"),    table.text("item"),   table.text("person"),
                   table.text("address"), table.text("title"),  table.text("body"),
                   date.value_or(Date{}), table.text("reason"), table.place()};
    const std::string_view key = lacking(one, date.has_value());
    if (key.empty())
      all.push_back(std::move(one));
    else
      diagnostics.error("withdrawn-lacks", {source->path, table.place()}, {std::string(key)});
  }
  return all;
}

std::string withdrawal_lines(const Withdrawal& one) {
  std::string lines = "[[withdrawn]]\n";
  const auto add = [&](std::string_view key, std::string_view value) {
    if (!value.empty()) lines.append(key).append(" = ").append(toml_text(value)).append("\n");
  };
  add("file", one.file);
  add("item", one.item);
  add("person", one.person);
  add("address", one.address);
  add("title", one.title);
  add("body", one.body);
  lines += "date = " + iso_date(one.date) + "\n";
  add("reason", one.reason);
  return lines;
}

}  // namespace openverslag
