#include "minutes/overrides.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "minutes/override_fields.h"
#include "text/fold.h"
#include "text/impossible_date.h"

namespace openverslag {

namespace {

using Value = FrontMatterValue;
using Field = OverrideField;

const Field* field_of(std::string_view key) {
  const auto fields = override_fields();
  const auto found =
      std::ranges::find_if(fields, [&](const Field& field) { return field.has_key(key); });
  return found == fields.end() ? nullptr : &*found;
}

// Other programs write "title" and "date" above the words too, for reasons of their own, and
// "published: true".
bool may_be_of_a_program(const Value& value) {
  const std::string key = fold(value.key);
  const bool is_switch = value.value == "true" || value.value == "false";
  const bool is_shared = key == "title" || key == "date" || (key == "published" && is_switch);
  return value.hint || (value.file.empty() && is_shared);
}

// What the clerk says of a field: in the file beside the minutes, else above their words.
const Value* given(const Document& document, const Field& field) {
  const Value* found = nullptr;
  for (const Value& value : document.front_matter) {
    if (may_be_of_a_program(value) || !field.has_key(value.key)) continue;
    if (found == nullptr || (found->file.empty() && !value.file.empty())) found = &value;
  }
  return found;
}

const std::string& file_of(const Value& value, const Document& document) {
  return value.file.empty() ? document.path : value.file;
}

void report_unknown(const Value& value, const Document& document, Diagnostics& diagnostics) {
  std::vector<std::string_view> keys;
  std::string all;
  for (const Field& field : override_fields()) {
    keys.push_back(field.key);
    std::ranges::copy_if(field.also, std::back_inserter(keys),
                         [](std::string_view key) { return !key.empty(); });
    all += (all.empty() ? "" : ", ") + std::string(field.key);
  }
  const std::string meant = nearest(fold(value.key), keys);
  const Where where{file_of(value, document), value.place, value.key};
  if (!meant.empty()) {
    diagnostics.warning("override-near", where, {value.key, meant});
  } else if (!value.file.empty()) {
    diagnostics.warning("override-unknown", where, {value.key, all});
  }
}

void report_value(const Value& value, const Field& field, const Document& document,
                  Diagnostics& diagnostics) {
  const bool is_list = field.example.starts_with('[');
  std::string example = value.key + ": " + std::string(field.example);
  if (!value.file.empty()) {
    const std::string_view quote = is_list ? "" : "\"";
    example = fmt::format("{} = {}{}{}", value.key, quote, field.example, quote);
  }
  diagnostics.warning("override-value", {file_of(value, document), value.place, value.value},
                      {value.key, value.value, example});
}

// The page says no longer what stood behind a label or in a list; other words it keeps.
bool hides_words(const Field& field, const FieldOrigin* origin) {
  return origin == nullptr || origin->rule == HeaderRule::label || field.key == "title";
}

// "time" sets two fields.
std::string_view origin_key(const Field& field) {
  return field.key == "time" ? "start" : field.key;
}

void note_given(const Value& value, const Field& field, const std::string& before, Header& header) {
  const std::string_view key = origin_key(field);
  const bool differs = fold(before) != fold(collapse_space(value.value));
  const bool is_hidden = differs && hides_words(field, origin_of(header, key));
  const HeaderRule rule = value.file.empty() ? HeaderRule::front_matter : HeaderRule::sidecar;
  std::erase_if(header.origins, [&](const FieldOrigin& each) {
    return each.field == key || (field.key == "time" && each.field == "end");
  });
  note_origin(header, {key, rule, value.place, value.file, is_hidden ? before : std::string()});
  if (field.key == "time" && (header.end || !header.start))
    note_origin(header, {"end", rule, value.place, value.file});
}

void apply(const Value& value, const Field& field, const Document& document,
           OverrideSetting& setting, Diagnostics& diagnostics) {
  // An empty line of front matter is a form that was not filled in.
  const bool is_empty = value.value.empty() && value.list.empty();
  if (is_empty && value.file.empty()) return;
  const bool is_possible = !is_empty || field.may_be_empty;
  const auto before = is_possible ? field.set(value, setting) : std::nullopt;
  const bool is_date = field.key == "date";
  if (!before && !(is_date && find_impossible_date(value.value))) {
    report_value(value, field, document, diagnostics);
  } else if (before && !is_date) {
    note_given(value, field, *before, setting.header);
  }
}

}  // namespace

void take_given_date(const Document& document, HeaderDraft& draft) {
  const Field& date = *field_of("date");
  const Field& title = *field_of("title");
  // "title: Notulen 11 december 2008" tells it better than the "date" of when it was published.
  for (const Value& value : document.front_matter) {
    const auto found = title.has_key(value.key) ? find_date(value.value) : std::nullopt;
    if (found) draft.dates.push_back({found->date, DateSource::program, value.place, value.file});
  }
  for (const Value& value : document.front_matter) {
    if (value.hint || !date.has_key(value.key)) continue;
    const DateSource source = may_be_of_a_program(value) ? DateSource::program
                              : value.file.empty()       ? DateSource::front_matter
                                                         : DateSource::sidecar;
    if (const auto found = find_date(value.value)) {
      draft.dates.push_back({found->date, source, value.place, value.file});
    } else if (const auto impossible = find_impossible_date(value.value)) {
      draft.impossible_dates.push_back(
          {value.value.substr(impossible->begin, impossible->end - impossible->begin), value.place,
           value.file});
    }
  }
  std::ranges::stable_sort(draft.dates, {}, &DateSaid::source);
}

void take_given_title(const Document& document, Header& header) {
  if (!header.title.empty()) return;
  const Field& field = *field_of("title");
  const Value* title = given(document, field);
  for (const Value& value : document.front_matter) {
    if (title == nullptr && field.has_key(value.key)) title = &value;
  }
  if (title == nullptr) return;
  header.title = collapse_space(title->value);
  header.title_place = title->file.empty() ? title->place : Place{};
  note_origin(header, {"title", HeaderRule::front_matter, title->place, title->file});
}

void apply_overrides(const Document& document, const Vocabulary& vocabulary, Header& header,
                     Diagnostics& diagnostics) {
  for (const Value& value : document.front_matter) {
    if (!value.hint && field_of(value.key) == nullptr) report_unknown(value, document, diagnostics);
  }
  OverrideSetting setting{vocabulary, header};
  for (const Field& field : override_fields()) {
    if (const Value* value = given(document, field))
      apply(*value, field, document, setting, diagnostics);
  }
}

}  // namespace openverslag
