// The only code that spells an address of the site.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/changes.h"
#include "site/slices.h"
#include "text/language.h"

namespace openverslag {

// Addresses are relative to the root of the site, without a leading slash and with a closing one:
// "vergaderingen/2020-10-05-dvo/". Segments come from the interface language ("route.meetings").
class Routes {
 public:
  explicit Routes(const Language& language);

  std::string home() const { return ""; }
  std::string meetings() const;
  std::string meetings(int year) const;  // 0: the meetings without a date
  std::string meeting(const MeetingLinks& links) const;
  std::string meeting(const PlannedMeeting& planned) const;  // as when its minutes have come
  // Where it was first published: what feeds know it by, whether a page is there now or not.
  std::string first_meeting(const MeetingLinks& links) const;
  std::string bodies() const;
  std::string body(const Body& body) const;
  std::string embed(const Body& body) const;  // organen/dvo/laatste-besluiten/
  std::string people() const;
  std::string person(const Person& person) const;
  std::string topics() const;  // A–Z of subjects, and the themes
  std::string subject(const Subject& subject) const;
  std::string theme(const Theme& theme) const;  // onderwerpen/thema/…/
  std::string decisions() const;
  std::string actions() const;
  std::string feeds() const;
  std::string feeds_of_bodies() const;  // "abonneren/organen/": when there are many
  std::string feeds_of_themes() const;
  std::string feeds_of_topics() const;
  std::string feeds_of_people() const;
  std::string feeds_of_actions() const;
  std::string data() const;
  std::string search() const;
  std::string data_file(std::string_view name) const { return data().append(name); }
  std::string meeting_data(const MeetingLinks& links) const { return meeting(links) + "data.json"; }
  std::string debate(const MeetingLinks& links) const { return meeting(links) + "debate.xml"; }
  static std::string woo_file(std::string_view name) {
    return std::string("sitemaps/").append(name);
  }
  std::string about() const;
  std::string accessibility() const;
  std::string privacy() const;
  std::string changes() const;
  std::string glossary() const;
  static std::string own_page(std::string_view id) { return std::string(id) + "/"; }
  // "vergaderingen/2020-10-05-dvo/b5/": the item alone.
  std::string item(const MeetingLinks& links, const Item& item) const {
    return meeting(links) + item.anchor + "/";
  }
  // "kader/2020-10-05-dvo/b5/": for a frame on another site; all of them below one folder, so that
  // a web server can tell them from what may not be framed. It stays when the date is corrected: it
  // stands on other sites.
  std::string item_frame(const MeetingLinks& links, const Item& item) const {
    return item_frames() + lasting_id(links) + "/" + item.anchor + "/";
  }
  std::string item_frames() const;
  std::string citations(const MeetingLinks& links) const {
    return meeting(links) + "citations.json";
  }
  std::string not_found() const { return "404.html"; }
  static std::string_view security_txt() { return ".well-known/security.txt"; }
  std::string stylesheet() const { return "theme.css"; }
  // In the order in which they are read.
  static std::vector<std::string> search_scripts() {
    return {"search-words.js", "search-ranking.js", "search-hits.js", "search.js"};
  }
  // bron/<id of the meeting>.md: the file as it was read.
  // Of a web page "….html.txt": its markup is to be read, never run. "" of files that hold more
  // than is published (names of authors, comments, redacted words): those are withheld.
  std::string source(const MeetingLinks& links, const Facts& facts) const;

  // A page of a list that takes several, below the address of the list: "…/2023/", "…/2023/1/".
  std::string year(const std::string& list, const Slice& slice) const;
  std::string letter(const std::string& list, const Slice& slice) const;  // "…/s/", "…/s/2/"

  // The feed that belongs to a page: "<page>feed.xml".
  std::string feed_of(std::string_view page) const;
  // "personen/o-van-aa/acties/": what the person has to do; no page, its feed stands there.
  std::string actions_of(const Person& person) const;
  // "acties/politie/": the same of an organisation.
  std::string actions_of(std::string_view organisation) const;
  static std::string json_feed_of(std::string_view feed);  // "….json" for "….xml"
  static std::string archive_of(std::string_view feed, std::size_t archive);  // "feed-3.xml"
  static std::string calendar_of(std::string_view page);            // "<page>calendar.ics"
  static std::string calendar_of(std::string_view page, int year);  // "<page>calendar-2014.ics"
  std::string subscriptions() const;                                // OPML: every feed of the site

  // "index.html" below a folder address; the address itself when it names a file.
  static std::string file_of(std::string_view address);
  // "../../" as often as the address is deep: the way back to the root.
  static std::string to_root(std::string_view address);
  static std::string anchor(const Item& item);  // "b5"
  // "b5-3", block 2; another number when it was published with that.
  static std::string anchor(const Item& item, std::uint32_t block);
  static std::string numbered_anchor(std::string_view item, std::uint32_t number);  // "b5-3"
  // "b5.actie-1": the note of an action that no paragraph tells.
  static std::string action_anchor(const Item& item, std::size_t action);
  // "b5.wijziging-2": what the second publication changed in an item; "wijziging.2-1": the first of
  // what it changed outside every item that there is now.
  static std::string change_anchor(const MinutesChange& change, std::size_t part);
  // Words outside every item; no item's anchor holds a dot.
  static std::string preamble_anchor(const Facts& facts, std::uint32_t block);  // "begin.3"
  static std::string closing_anchor(const Facts& facts, std::uint32_t block);   // "end.3"
  // Of paragraphs that were there once: of the words before the items and behind them.
  static std::vector<std::string> former_anchors(const Facts& facts);

 private:
  enum class Segment : std::size_t;
  const std::string& segment(Segment name) const {
    return segments_[static_cast<std::size_t>(name)];
  }

  std::vector<std::string> segments_;  // by Segment, each with its slash
};

}  // namespace openverslag
