#include "archive/withdrawals.h"

#include <algorithm>
#include <array>
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

// By WooReason.
constexpr std::array<std::string_view, 3> kWooReasons = {"", "privacy", "procedure"};

void read_woo(const TomlFields& table, Withdrawal& one) {
  one.woo_reason = woo_reason_of(table.one_of("woo_reason", {"privacy", "procedure"}));
  one.woo = table.one_of("woo", {"008", "009", "no"});
  one.held = table.date("held");
  one.adopted = table.date("adopted");
}

// Somebody who is withdrawn stood in minutes that nobody is to be told of.
void report_unknown_keys(const TomlFields& table) {
  if (table.has("person"))
    table.only({"file", "item", "person", "address", "title", "body", "date", "reason"});
  else
    table.only({"file", "item", "address", "title", "body", "date", "reason", "woo_reason", "woo",
                "held", "adopted"});
}

}  // namespace

WooReason woo_reason_of(std::string_view word) {
  const auto found = std::ranges::find(kWooReasons, word);
  return found == kWooReasons.end() ? WooReason::none
                                    : static_cast<WooReason>(found - kWooReasons.begin());
}

std::vector<Withdrawal> read_withdrawals(const std::optional<Source>& source,
                                         Diagnostics& diagnostics) {
  std::vector<Withdrawal> all;
  if (!source) return all;
  const TomlNode tree = read_toml(*source, diagnostics);
  const TomlFields fields(tree, source->path, diagnostics);
  fields.only({"withdrawn"});
  for (const TomlFields& table : fields.tables("withdrawn")) {
    report_unknown_keys(table);
    const std::optional<Date> date = table.date("date");
    Withdrawal one{table.text("file"),    table.text("item"),   table.text("person"),
                   table.text("address"), table.text("title"),  table.text("body"),
                   date.value_or(Date{}), table.text("reason"), table.place()};
    if (one.person.empty()) read_woo(table, one);
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
  const auto add_date = [&](std::string_view key, const std::optional<Date>& date) {
    if (date) lines.append(key).append(" = ").append(iso_date(*date)).append("\n");
  };
  add_date("date", one.date);
  add("reason", one.reason);
  add("woo_reason", kWooReasons[static_cast<std::size_t>(one.woo_reason)]);
  add("woo", one.woo);
  add_date("held", one.held);
  add_date("adopted", one.adopted);
  return lines;
}

}  // namespace openverslag
