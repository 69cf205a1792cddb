#include "render/debate.h"

#include <map>

#include "render/data_words.h"
#include "render/record_words.h"
#include "render/xml_writer.h"
#include "text/dates.h"

namespace openverslag {

namespace {

constexpr std::string_view kNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

// Names within the document; no anchor of an item holds a dot.
std::string person_name_of(const Person& person) { return "person." + person.id; }
std::string reference_to(const std::string& name) { return "#" + name; }

class DebateWriter {
 public:
  DebateWriter(const Site& site, MeetingIndex meeting, const MeetingText& text)
      : site_(site),
        meeting_(meeting),
        facts_(site.archive.meetings[meeting]),
        links_(site.archive.links[meeting]),
        text_(text) {}

  std::string write() && {
    xml_.open("akomaNtoso", {{"xmlns", kNamespace}});
    xml_.open("debate", {{"name", "minutes"}});
    write_meta();
    xml_.open("debateBody");
    write_roll_call("present", "t.present", links_.present);
    write_roll_call("absent", "t.absent", links_.absent);
    write_apart("begin", text_.preamble, &Routes::preamble_anchor);
    write_items();
    write_apart("end", text_.closing, &Routes::closing_anchor);
    xml_.close();
    xml_.close();
    xml_.close();
    return xml_.take();
  }

 private:
  const Body& body() const { return site_.archive.bodies[links_.body]; }

  void write_meta() {
    xml_.open("meta");
    xml_.open("identification", {{"source", "#org.publisher"}});
    const std::string address = absolute_address(site_, meeting_);
    const std::string held = iso_date(*facts_.header.date);
    const std::string published = iso_date(facts_.header.published.value_or(*facts_.header.date));
    write_level("FRBRWork", address, held, "meeting");
    xml_.empty("FRBRcountry", {{"value", "nl"}});
    xml_.close();
    write_level("FRBRExpression", address, published, "publication");
    xml_.empty("FRBRlanguage", {{"language", language_code(site_, facts_)}});
    xml_.close();
    write_level("FRBRManifestation", site_.config.base_url + site_.routes.debate(links_), published,
                "publication");
    xml_.close();
    xml_.close();
    write_references();
    xml_.close();
  }

  // Left open.
  void write_level(std::string_view level, const std::string& address, const std::string& date,
                   std::string_view date_name) {
    xml_.open(level);
    xml_.empty("FRBRthis", {{"value", address}});
    xml_.empty("FRBRuri", {{"value", address}});
    xml_.empty("FRBRdate", {{"date", date}, {"name", date_name}});
    xml_.empty("FRBRauthor", {{"href", "#org.body"}});
  }

  void write_references() {
    const Config& config = site_.config;
    xml_.open("references", {{"source", "#org.publisher"}});
    xml_.empty("TLCOrganization",
               {{"eId", "org.publisher"},
                {"href", config.base_url},
                {"showAs", config.publisher.empty() ? config.title : config.publisher}});
    xml_.empty("TLCOrganization", {{"eId", "org.body"},
                                   {"href", config.base_url + site_.routes.body(body())},
                                   {"showAs", body().name}});
    for (const auto& [id, person] : people()) {
      xml_.empty("TLCPerson", {{"eId", person_name_of(*person)},
                               {"href", config.base_url + site_.routes.person(*person)},
                               {"showAs", person->name}});
    }
    xml_.close();
  }

  // With a public role, by id: who was present, absent, or speaks.
  std::map<std::string_view, const Person*> people() const {
    std::map<std::string_view, const Person*> all;
    const auto add = [&](const Person* person) {
      if (person != nullptr) all.emplace(person->id, person);
    };
    for (const auto* list : {&links_.present, &links_.absent}) {
      for (const Resolved& resolved : *list) add(public_person(site_, resolved));
    }
    for (std::uint32_t item = 0; item < facts_.items.size(); ++item) {
      for (std::uint32_t block = 0; block < text_.items[item].blocks.size(); ++block) {
        add(public_speaker(site_, {meeting_, item}, block));
      }
    }
    return all;
  }

  void write_roll_call(std::string_view name, std::string_view heading,
                       const std::vector<Resolved>& attendees) {
    std::vector<const Person*> listed;
    for (const Resolved& each : attendees) {
      if (const Person* person = public_person(site_, each)) listed.push_back(person);
    }
    if (listed.empty()) return;
    xml_.open("rollCall", {{"eId", "list." + std::string(name)}});
    xml_.element("heading", site_.language.text(heading));
    for (const Person* person : listed) {
      xml_.open("p");
      xml_.element("person", person->name, {{"refersTo", reference_to(person_name_of(*person))}});
      xml_.close();
    }
    xml_.close();
  }

  void write_apart(const char* name, const std::vector<Block>& blocks,
                   std::string (*anchor)(const Facts&, std::uint32_t)) {
    if (blocks.empty()) return;
    xml_.open("debateSection", {{"eId", std::string("words.") + name}, {"name", name}});
    for (std::uint32_t block = 0; block < blocks.size(); ++block) {
      write_block(blocks[block], anchor(facts_, block), nullptr);
    }
    xml_.close();
  }

  // Those of a section stand in it. One without items is printed too, in its place.
  void write_items() {
    std::optional<std::uint32_t> open;
    std::vector<bool> has_items(facts_.sections.size(), false);
    for (const Item& item : facts_.items) {
      if (item.section) has_items[*item.section] = true;
    }
    std::size_t next = 0;
    const auto write_empty_until = [&](std::size_t end) {
      for (; next < end; ++next) {
        if (has_items[next]) continue;
        open_section(facts_.sections[next], "section." + std::to_string(next + 1));
        xml_.close();
      }
    };
    for (std::uint32_t i = 0; i < facts_.items.size(); ++i) {
      const Item& item = facts_.items[i];
      const auto section = item.is_section ? std::nullopt : item.section;
      if (open && section != open) {
        xml_.close();
        open.reset();
      }
      if (!open && item.section) write_empty_until(*item.section);
      if (section && !open) {
        open_section(facts_.sections[*section], "section." + item.anchor);
        open = section;
      }
      write_item(i);
    }
    if (open) xml_.close();
    write_empty_until(facts_.sections.size());
  }

  void open_section(const Section& section, const std::string& name) {
    xml_.open("debateSection", {{"eId", name}, {"name", "section"}});
    if (!section.code.empty()) xml_.element("num", section.code);
    if (!section.title.empty()) xml_.element("heading", section.title);
  }

  void write_item(std::uint32_t index) {
    const Item& item = facts_.items[index];
    const bool has_code = item.is_section || !item.number.empty();
    xml_.open("debateSection", {{"eId", item.anchor}, {"name", "item"}});
    if (has_code) xml_.element("num", item_code(facts_, item));
    if (!item.title.empty()) xml_.element("heading", item.title);
    const auto& blocks = text_.items[index].blocks;
    for (std::uint32_t block = 0; block < blocks.size(); ++block) {
      write_block(blocks[block], Routes::anchor(item, block),
                  public_speaker(site_, {meeting_, index}, block));
    }
    xml_.close();
  }

  void write_block(const Block& block, const std::string& name, const Person* speaker) {
    if (const auto* table = std::get_if<Table>(&block)) return write_table(*table, name);
    std::string words = plain_text(block);
    const auto* of_list = std::get_if<ListItem>(&block);
    if (of_list != nullptr && !of_list->marker.empty()) words = of_list->marker + " " + words;
    if (speaker == nullptr) return xml_.element("narrative", words, {{"eId", name}});
    xml_.open("speech", {{"eId", name}, {"by", reference_to(person_name_of(*speaker))}});
    xml_.element("p", words);
    xml_.close();
  }

  void write_table(const Table& table, const std::string& name) {
    xml_.open("table", {{"eId", name}});
    for (const Row& row : table.rows) {
      xml_.open("tr");
      for (const Cell& cell : row.cells) {
        xml_.open(row.heading ? "th" : "td");
        for (const Text& text : cell.paragraphs) xml_.element("p", text.plain);
        if (cell.paragraphs.empty()) xml_.element("p", "");
        xml_.close();
      }
      xml_.close();
    }
    xml_.close();
  }

  XmlWriter xml_;
  const Site& site_;
  const MeetingIndex meeting_;
  const Facts& facts_;
  const MeetingLinks& links_;
  const MeetingText& text_;
};

}  // namespace

bool has_debate(const Site& site, MeetingIndex meeting) {
  return site.config.outputs.data && !site.config.base_url.empty() &&
         site.archive.meetings[meeting].header.date;
}

OutputFile render_debate(const Site& site, MeetingIndex meeting, const MeetingText& text) {
  return {site.routes.debate(site.archive.links[meeting]),
          DebateWriter(site, meeting, text).write()};
}

}  // namespace openverslag
