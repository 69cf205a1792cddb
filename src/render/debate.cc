#include "render/debate.h"

#include <algorithm>

#include "render/data_words.h"
#include "render/debate_meta.h"
#include "render/record_words.h"
#include "render/xml_writer.h"

namespace openverslag {

namespace {

constexpr std::string_view kNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

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
    write_debate_meta(xml_, site_, meeting_, text_);
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
      xml_.element("person", person->name, {{"refersTo", reference_to(debate_name(*person))}});
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
                  public_speaker(site_, {meeting_, index}, block), told_in(item, block));
    }
    write_column(item);
    xml_.close();
  }

  // What is derived from a paragraph.
  static std::string told_in(const Item& item, std::uint32_t block) {
    const auto stands_there = [&](const auto& each) { return each.block == block; };
    std::string told;
    if (std::ranges::any_of(item.decisions, stands_there)) told = reference_to(kDecisionName);
    if (std::ranges::any_of(item.actions, stands_there))
      told.append(told.empty() ? "" : " ").append(reference_to(kActionName));
    return told;
  }

  // What stands beside the words of the item, in a column of its table.
  void write_column(const Item& item) {
    for (std::size_t i = 0; i < item.decisions.size(); ++i) {
      const Decision& decision = item.decisions[i];
      if (decision.block) continue;
      xml_.element("narrative", decision.text,
                   {{"eId", item.anchor + ".besluit-" + std::to_string(i + 1)},
                    {"refersTo", reference_to(kDecisionName)}});
    }
    for (std::size_t i = 0; i < item.actions.size(); ++i) {
      const Action& action = item.actions[i];
      if (action.block) continue;
      xml_.element(
          "narrative", words_of(action),
          {{"eId", Routes::action_anchor(item, i)}, {"refersTo", reference_to(kActionName)}});
    }
  }

  // With whoever is to do it and when, as printed.
  static std::string words_of(const Action& action) {
    std::string words;
    for (const Owner& owner : action.owners) {
      if (action.text.find(owner.printed) != action.text.npos) continue;
      words.append(words.empty() ? "" : ", ").append(owner.printed);
    }
    words.append(words.empty() ? "" : ": ").append(action.text);
    if (action.text.find(action.due) == action.text.npos)
      words.append(" (").append(action.due).append(")");
    return words;
  }

  void write_block(const Block& block, const std::string& name, const Person* speaker,
                   const std::string& told = {}) {
    if (const auto* table = std::get_if<Table>(&block)) return write_table(*table, name, told);
    std::string words = plain_text(block);
    const auto* of_list = std::get_if<ListItem>(&block);
    if (of_list != nullptr && !of_list->marker.empty()) words = of_list->marker + " " + words;
    if (speaker == nullptr)
      return xml_.element("narrative", words, {{"eId", name}, {"refersTo", told}});
    xml_.open("speech",
              {{"eId", name}, {"by", reference_to(debate_name(*speaker))}, {"refersTo", told}});
    xml_.element("p", words);
    xml_.close();
  }

  void write_table(const Table& table, const std::string& name, const std::string& told) {
    xml_.open("table", {{"eId", name}, {"refersTo", told}});
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
