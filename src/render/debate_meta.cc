#include "render/debate_meta.h"

#include <map>

#include "render/data_words.h"
#include "render/record_words.h"
#include "site/record_changes.h"
#include "text/dates.h"

namespace openverslag {

namespace {

class MetaWriter {
 public:
  MetaWriter(XmlWriter& xml, const Site& site, MeetingIndex meeting, const MeetingText& text)
      : xml_(xml),
        site_(site),
        meeting_(meeting),
        facts_(site.archive.meetings[meeting]),
        links_(site.archive.links[meeting]),
        text_(text) {}

  void write_meta() {
    xml_.open("meta");
    xml_.open("identification", {{"source", "#org.publisher"}});
    const std::string address = absolute_address(site_, meeting_);
    const std::string held = iso_date(*facts_.header.date);
    const std::string published = iso_date(*published_day(site_.archive, meeting_));
    // In whatever language, it is one work.
    const MeetingIndex work = links_.translation_of.value_or(meeting_);
    write_level("FRBRWork", absolute_address(site_, work), held, "meeting");
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

 private:
  const Body& body() const { return site_.archive.bodies[links_.body]; }

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
      xml_.empty("TLCPerson", {{"eId", debate_name(*person)},
                               {"href", config.base_url + site_.routes.person(*person)},
                               {"showAs", person->name}});
    }
    write_concept(kDecisionName, site_.routes.decisions(), "t.decision");
    write_concept(kActionName, site_.routes.actions(), "t.action");
    xml_.close();
  }

  void write_concept(const std::string& name, const std::string& address, std::string_view label) {
    xml_.empty("TLCConcept", {{"eId", name},
                              {"href", site_.config.base_url + address},
                              {"showAs", site_.language.text(label)}});
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

  XmlWriter& xml_;
  const Site& site_;
  const MeetingIndex meeting_;
  const Facts& facts_;
  const MeetingLinks& links_;
  const MeetingText& text_;
};

}  // namespace

std::string debate_name(const Person& person) { return "person." + person.id; }

void write_debate_meta(XmlWriter& xml, const Site& site, MeetingIndex meeting,
                       const MeetingText& text) {
  MetaWriter(xml, site, meeting, text).write_meta();
}

}  // namespace openverslag
