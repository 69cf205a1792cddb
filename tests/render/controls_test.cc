// Characters that are nothing to print come out as U+FFFD, in every kind of file.
#include "text/controls.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "render/data_tables.h"
#include "render/ical_text.h"
#include "render/xml_text.h"
#include "render/xml_writer.h"
#include "text/escape.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Every code point that text can hold, between two letters.
template <class See>
void each_character(const See& see) {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value >= 0xD800 && value <= 0xDFFF) continue;
    std::string text = "a";
    append_code_point(text, value);
    see(value, text += 'b');
  }
}

bool is_noncharacter(char32_t value) {
  return (value >= 0xFDD0 && value <= 0xFDEF) || value % 0x10000 >= 0xFFFE;
}

bool must_go(char32_t value) {
  const bool is_white = value == '\t' || value == '\n' || value == '\r';
  return (value < 0x20 && !is_white) || (value >= 0x7F && value < 0xA0) || is_noncharacter(value);
}

std::string xml(const std::string& text) {
  XmlWriter writer;
  writer.element("x", text);
  const std::string written = writer.take();
  const std::size_t begin = written.find("<x>") + 3;
  return written.substr(begin, written.find("</x>") - begin);
}

std::string as_json(const std::string& text) {
  std::string out;
  append_json_text(out, text);
  return nlohmann::json::parse(out).get<std::string>();
}

std::string cell(const std::string& text) {
  CsvRows rows(std::vector<DataColumn>{{"x", "string"}});
  rows.add({text});
  std::string table;
  rows.pass_on_all([&](std::string_view piece) { table.append(piece); });
  return table.substr(3, table.size() - 5);
}

const std::string kShown = "a\uFFFDb";

}  // namespace

TEST_CASE("what is nothing to print is shown as one replacement character, nothing else is",
          "[render]") {
  each_character([](char32_t value, const std::string& text) {
    const bool gone = without_controls(text) == kShown;
    if (gone != (must_go(value) || value == 0xFFFD))
      FAIL_CHECK("U+" << std::hex << std::uint32_t{value});
    if (!gone && without_controls(text) != text)
      FAIL_CHECK("U+" << std::hex << std::uint32_t{value});
    if (has_controls(text) != must_go(value)) FAIL_CHECK("U+" << std::hex << std::uint32_t{value});
  });
}

TEST_CASE("pages, feeds, XML, JSON, tables and calendars all show it", "[render]") {
  each_character([](char32_t value, const std::string& text) {
    if (!must_go(value)) return;
    for (const std::string& out : {escape_html(text), character_data(text), xml(text),
                                   as_json(text), cell(text), ical_text(text)}) {
      if (out != kShown) FAIL_CHECK("U+" << std::hex << std::uint32_t{value} << ": " << out);
    }
  });
}

TEST_CASE("JSON gives every other character back", "[render]") {
  std::string all;
  each_character([&](char32_t value, const std::string& text) {
    if (!must_go(value)) all += text;
  });
  const bool is_same = as_json(all) == all;  // four megabytes are not to be printed
  CHECK(is_same);
}

}  // namespace openverslag
