#include "cli/renamed_people.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include "archive/published_text.h"
#include "archive/respelled_names.h"
#include "cli/gather_changes.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using Lines = std::vector<std::string>;

// The lists of who was there, with chair and secretary.
bool is_list(const PublishedPart& part) {
  return part.anchor == kPresentPart || part.anchor == kAbsentPart || part.anchor == kHeadPart;
}

Lines lists_of(const PublishedText& text) {
  Lines lines;
  for (const PublishedPart& part : text) {
    if (is_list(part)) lines.insert(lines.end(), part.lines.begin(), part.lines.end());
  }
  return lines;
}

class RenamedPeople {
 public:
  RenamedPeople(const Content& content, const Routes& routes, const Language& language)
      : content_(content), routes_(routes), language_(language) {}

  std::map<std::string, PersonIndex> find(const std::vector<KnownPage>& lost) {
    std::map<std::string, std::set<PersonIndex>> found;
    std::map<PersonIndex, std::size_t> times;
    for (PersonIndex i = 0; i < content_.archive.people.size(); ++i) {
      const Person& person = content_.archive.people[i];
      const auto name = parse(person.name);
      if (!name || !is_new(person)) continue;
      for (const KnownPage& page : lost) {
        const auto before = parse(page.name);
        if (!before || !may_be_respelled(*before, *name) || !took_place(*before, i)) continue;
        found[page.address].insert(i);
        ++times[i];
      }
    }
    std::map<std::string, PersonIndex> renamed;
    for (const auto& [address, people] : found) {
      if (people.size() == 1 && times[*people.begin()] == 1)
        renamed.emplace(address, *people.begin());
    }
    return renamed;
  }

 private:
  std::optional<PersonName> parse(std::string_view printed) const {
    return parse_person_name(printed, content_.vocabulary().names);
  }

  bool is_new(const Person& person) const {
    const std::string address = routes_.person(person);
    return person.has_page &&
           (!content_.history.pages.contains(address) || content_.history.gone.contains(address));
  }

  // In one of the lists.
  bool took_place(const PersonName& before, PersonIndex now) {
    const Person& person = content_.archive.people[now];
    for (const auto* meetings : {&person.attended, &person.absent}) {
      for (const MeetingIndex meeting : *meetings) {
        if (took_place(before, now, meeting)) return true;
      }
    }
    return false;
  }

  bool took_place(const PersonName& before, PersonIndex now, MeetingIndex meeting) {
    const auto [attendee, lines] = listed(now, meeting);
    if (attendee == nullptr || !attendee->name) return false;
    const std::vector<PublishedText>& versions = versions_of(meeting);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
      const Lines then = lists_of(*version);
      const auto line =
          std::ranges::find_if(then, [&](const std::string& each) { return names(each, before); });
      if (line == then.end()) continue;
      const bool is_struck = std::ranges::find(lines, *line) == lines.end();
      const bool is_added =
          std::ranges::find(then, collapse_space(attendee->printed)) == then.end();
      return is_struck && is_added && may_be_respelled(*parse(*line), *attendee->name) &&
             !has_more_hidden(content_, meeting, *version, language_);
    }
    return false;
  }

  // Is the line of somebody with this name, perhaps less of it?
  bool names(const std::string& line, const PersonName& name) const {
    const auto one = parse(line);
    return one && surname_key(*one) == surname_key(name) && first_names_agree(*one, name);
  }

  // Where the person stands in the lists of now, and all that stands in them.
  std::pair<const Attendee*, Lines> listed(PersonIndex person, MeetingIndex meeting) const {
    const Header& header = content_.archive.meetings[meeting].header;
    const MeetingLinks& links = content_.archive.links[meeting];
    const Attendee* found = nullptr;
    Lines lines;
    const auto see = [&](const Attendee& attendee, const Resolved& resolved) {
      lines.push_back(collapse_space(attendee.printed));
      if (resolved.linked() && resolved.person == person) found = &attendee;
    };
    for (std::size_t i = 0; i < header.present.size(); ++i)
      see(header.present[i], links.present[i]);
    for (std::size_t i = 0; i < header.absent.size(); ++i) see(header.absent[i], links.absent[i]);
    if (header.chair) see(*header.chair, links.chair);
    if (header.secretary) see(*header.secretary, links.secretary);
    return {found, std::move(lines)};
  }

  // Every version whose words are kept, oldest first.
  const std::vector<PublishedText>& versions_of(MeetingIndex meeting) {
    const auto [place, is_first] = versions_.try_emplace(meeting);
    const std::string& key = content_.archive.links[meeting].first_id;
    const auto known = content_.history.minutes.find(key);
    if (!is_first || known == content_.history.minutes.end()) return place->second;
    Diagnostics told_elsewhere;
    const HistoryUpdate* update = content_.update ? &*content_.update : nullptr;
    const auto source = versions_source(content_.folder, key, update, told_elsewhere);
    if (!source) return place->second;
    PublishedText text;
    for (const TextVersion& each :
         without_forgotten(read_versions(*source, told_elsewhere), known->second.forgotten)) {
      text = text_after(std::move(text), each);
      place->second.push_back(text);
    }
    return place->second;
  }

  const Content& content_;
  const Routes& routes_;
  const Language& language_;
  std::map<MeetingIndex, std::vector<PublishedText>> versions_;
};

}  // namespace

std::map<std::string, PersonIndex> renamed_people(const Content& content, const Routes& routes,
                                                  const Language& language,
                                                  const std::vector<KnownPage>& lost) {
  return RenamedPeople(content, routes, language).find(lost);
}

}  // namespace openverslag
