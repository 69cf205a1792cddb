#include "text/escape.h"

#include <catch2/catch.hpp>

#include "text/json_writer.h"

namespace openverslag {

TEST_CASE("what HTML would read as markup is escaped", "[text]") {
  CHECK(escape_html("<script>\"a\" & 'b'</script>") ==
        "&lt;script&gt;&quot;a&quot; &amp; 'b'&lt;/script&gt;");
  CHECK(escape_html("&amp;") == "&amp;amp;");
  CHECK(escape_html("één ﬁets ") == "één ﬁets ");
  CHECK(escape_html("").empty());
}

TEST_CASE("what is escaped may stand anywhere in a long text", "[text]") {
  for (const std::string sign : {"&", "<", ">", "\"", "\x1B", "\x7F", "\u0085", "\uFFFE"}) {
    for (std::size_t at = 0; at < 50; ++at) {
      const std::string before(at, 'a');
      const std::string behind(50 - at, 'b');
      const std::string whole = before + sign + behind;
      CHECK(escape_html(whole) == before + escape_html(sign) + behind);
      std::string json;
      append_json_text(json, whole);
      std::string alone;
      append_json_text(alone, sign);
      CHECK(json == "\"" + before + alone.substr(1, alone.size() - 2) + behind + "\"");
    }
  }
}

TEST_CASE("control characters become replacement characters, white space stays", "[text]") {
  CHECK(escape_html(std::string_view("a\0b\x1B\x7F\n\t", 7)) ==
        "a\xEF\xBF\xBD\x62\xEF\xBF\xBD\xEF\xBF\xBD\n\t");
}

TEST_CASE("escaped text is appended to what is there", "[text]") {
  std::string out = "<p>";
  append_escaped_html(out, "a<b");
  CHECK(out == "<p>a&lt;b");
}

TEST_CASE("what Markdown would read as markup is escaped, in a table too", "[text]") {
  CHECK(escape_markdown("a | b \\ `c` <d> *e* _f_ ~g~ [h](i) #") ==
        "a \\| b \\\\ \\`c\\` \\<d> \\*e\\* \\_f\\_ \\~g\\~ \\[h\\](i) \\#");
  CHECK(escape_markdown("Wonen & Water &amp; &#38;") == "Wonen & Water \\&amp; \\&\\#38;");
  CHECK(escape_markdown("één, twee: 3 - 4!") == "één, twee: 3 - 4!");
}

TEST_CASE("web, mail and telephone addresses and relative ones may be linked to", "[text]") {
  CHECK(is_safe_link("https://example.nl/a?b=c:d#e"));
  CHECK(is_safe_link("HTTP://example.nl"));
  CHECK(is_safe_link("mailto:griffie@example.nl"));
  CHECK(is_safe_link("tel:+31101234567"));
  CHECK(is_safe_link("stukken/memo.pdf"));
  CHECK(is_safe_link("../2020:1.pdf"));
  CHECK(is_safe_link("?pagina=1:2"));
  CHECK(is_safe_link("#b5"));
  CHECK(is_safe_link(""));
}

TEST_CASE("scripts and data are never linked to, however disguised", "[text]") {
  CHECK_FALSE(is_safe_link("javascript:alert(1)"));
  CHECK_FALSE(is_safe_link("JavaScript:alert(1)"));
  CHECK_FALSE(is_safe_link("  javascript:alert(1)"));
  CHECK_FALSE(is_safe_link("\x01javascript:alert(1)"));
  CHECK_FALSE(is_safe_link("java\nscript:alert(1)"));
  CHECK_FALSE(is_safe_link("java\tscript:alert(1)"));
  CHECK_FALSE(is_safe_link("javascript :alert(1)"));
  CHECK_FALSE(is_safe_link("\xC2\xA0javascript:alert(1)"));
  CHECK_FALSE(is_safe_link("vbscript:x"));
  CHECK_FALSE(is_safe_link("data:text/html,<script>"));
  CHECK_FALSE(is_safe_link("file:///etc/passwd"));
  CHECK_FALSE(is_safe_link(":x"));
}

}  // namespace openverslag
