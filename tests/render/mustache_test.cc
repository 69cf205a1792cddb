#include "render/mustache.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

std::string rendered(const std::string& text, const View& view) {
  const Mustache mustache(text);
  REQUIRE_FALSE(mustache.error());
  return mustache.render(view);
}

View named(std::string name) {
  View view;
  view.set("name", std::move(name));
  return view;
}

}  // namespace

TEST_CASE("text is escaped in two braces and stands as it is in three", "[render]") {
  CHECK(rendered("{{name}} {{{name}}} {{missing}}.", named("<b> & \"c\"")) ==
        "&lt;b&gt; &amp; &quot;c&quot; <b> & \"c\" .");
}

TEST_CASE("borrowed text reads as owned text does", "[render]") {
  const std::string body = "DVO";
  View view;
  view.set("body", std::string_view(body));
  CHECK(rendered("{{body}}", view) == "DVO");
}

TEST_CASE("empty text, an empty list and false show no section", "[render]") {
  View view;
  view.set("text", std::string());
  view.set("list", View::Views{});
  view.set("flag", false);
  CHECK(rendered("{{#text}}a{{/text}}{{#list}}b{{/list}}{{#flag}}c{{/flag}}", view).empty());
  CHECK(rendered("{{^text}}a{{/text}}{{^list}}b{{/list}}{{^flag}}c{{/flag}}", view) == "abc");
}

TEST_CASE("a list is shown once for each of its views, inside others too", "[render]") {
  View page = named("page");
  View outer = named("een");
  outer.set("inner", View::Views{named("a"), named("b")});
  View other = named("twee");
  other.set("inner", View::Views{named("c"), named("d"), named("e")});
  page.set("outer", View::Views{std::move(outer), std::move(other)});
  CHECK(rendered("{{name}}: {{#outer}}{{name}}({{#inner}}{{name}}{{/inner}}) {{/outer}}", page) ==
        "page: een(ab) twee(cde) ");
}

TEST_CASE("two lists after each other do not mix", "[render]") {
  View page;
  page.set("one", View::Views{named("a"), named("b"), named("c")});
  page.set("two", View::Views{named("d")});
  CHECK(rendered("{{#one}}{{name}}{{/one}}-{{#two}}{{name}}{{/two}}-{{#one}}{{name}}{{/one}}",
                 page) == "abc-d-abc");
}

TEST_CASE("a section on a text sees the view around it", "[render]") {
  View view = named("Aa");
  view.set("link", std::string("../a/"));
  view.set("rows", View::Views{named("x"), named("y")});
  CHECK(rendered("{{#link}}<{{link}}>{{name}}{{#rows}}{{name}}{{/rows}}{{/link}}", view) ==
        "<../a/>Aaxy");
}

TEST_CASE("a list of a thousand is shown whole, and a shorter one after it", "[render]") {
  View::Views many;
  std::string expected;
  for (int i = 0; i < 1000; ++i) {
    many.push_back(named(std::to_string(i)));
    expected += std::to_string(i);
  }
  View page;
  page.set("many", std::move(many));
  page.set("few", View::Views{named("z")});
  CHECK(rendered("{{#many}}{{name}}{{/many}}{{#few}}{{name}}{{/few}}", page) == expected + "z");
}

TEST_CASE("a section that is not shown leaves no empty line", "[render]") {
  CHECK(rendered("a\n{{#none}}\nb\n{{/none}}\nc\n", View()) == "a\nc\n");
}

TEST_CASE("a line with nothing but sections goes, and whole lines between tags stay", "[render]") {
  View view = named("n");
  view.set("rows", View::Views{named("x"), named("y")});
  CHECK(rendered(
            "a\nb c\n\nd {{name}}\n\n  e\n{{#rows}}\n \tr {{name}}\ns\n{{/rows}} \nf\r\ng\r\n"
            "{{#rows}}{{/rows}}\n h{{! a remark}}\n{{! another}}\n{{{name}}}{{#name}}\n{{/name}}",
            view) == "a\nb c\nd n\n  e\n \tr x\ns\n \tr y\ns\nf\r\ng\r\n h\nn\n");
  CHECK(rendered("{{#rows}}\n\n\ni\n\n{{/rows}}\nj", view) == "\ni\ni\nj");
}

TEST_CASE("a template can be used again and again", "[render]") {
  const Mustache mustache("{{name}}");
  CHECK(mustache.render(named("a long text for the first page")) ==
        "a long text for the first page");
  CHECK(mustache.render(named("b")) == "b");
}

TEST_CASE("a template that does not parse says where", "[render]") {
  const auto error = Mustache("een {{#twee}} drie").error();
  REQUIRE(error);
  CHECK(error->message == "Unclosed section \"twee\"");
  CHECK(error->at == 4);
}

}  // namespace openverslag
