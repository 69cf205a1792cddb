#include "archive/subjects.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "archive/unique_ids.h"
#include "text/fold.h"
#include "text/language_rules.h"

namespace openverslag {
namespace {

constexpr std::string_view kTopicsFile = "topics.toml";

// The first word or words in the parentheses at the end: "Opening (Jelte)".
std::optional<std::string_view> last_parenthesis(std::string_view title) {
  if (!title.ends_with(')')) return std::nullopt;
  const auto open = title.rfind('(');
  if (open == title.npos || open == 0) return std::nullopt;
  return title.substr(open + 1, title.size() - open - 2);
}

// Whether all words are names of those present, or "en" between them.
bool names_attendees(std::string_view text, const Attendance& attendance, const NameTable& names) {
  std::set<std::string, std::less<>> known = {"en", "and"};
  for (const KnownName& each : attendance.present_names) {
    const NameForm& form = names[each.form];
    known.insert({form.given, form.bare_key});
    for (std::string& particle : words_of(form.parts.particle)) known.insert(std::move(particle));
  }
  const std::vector<std::string> words = words_of(text);
  return !words.empty() &&
         std::ranges::all_of(words, [&](const auto& word) { return known.contains(word); });
}

// A title without the name of who brought the subject in.
std::string without_holder(const std::string& title, const Attendance& attendance,
                           const NameTable& names) {
  const auto inside = last_parenthesis(title);
  if (!inside || !names_attendees(*inside, attendance, names)) return title;
  return std::string(trim(std::string_view(title).substr(0, title.rfind('('))));
}

struct Draft {
  std::string key;
  const RegisteredSubject* registered = nullptr;
  std::vector<ItemRef> items;
  std::vector<ItemRef> told_again;  // in another file of the same meeting
  std::string last_title;
};

class Collection {
 public:
  Collection(const Registry& registry, const std::vector<MeetingLinks>& links, Titles& titles,
             Diagnostics& diagnostics)
      : links_(links), titles_(titles) {
    for (const RegisteredSubject& subject : registry.subjects) {
      register_title(subject, subject.title, diagnostics);
      for (const std::string& title : subject.same_as) register_title(subject, title, diagnostics);
    }
  }

  void add(ItemRef ref, const std::string& title) {
    const std::string& key = titles_.key(title);
    if (key.empty()) return;
    const auto registered = registered_.find(key);
    const bool is_registered = registered != registered_.end();
    const std::string& common = is_registered ? registered->second->title : key;
    auto [known, is_new] = by_name_.emplace((is_registered ? "=" : "") + common, drafts_.size());
    if (is_new) {
      drafts_.push_back({is_registered ? titles_.key(common) : key,
                         is_registered ? registered->second : nullptr,
                         {},
                         {},
                         {}});
      if (drafts_.back().key.empty()) drafts_.back().key = joined_words(common);
    }
    Draft& draft = drafts_[known->second];
    if (is_told(draft, ref)) {
      draft.told_again.push_back(ref);
      return;
    }
    draft.items.push_back(ref);
    draft.last_title = title;
  }

  Subjects subjects(const MeetingList& meetings, std::string_view language) && {
    Subjects all;
    for (const Facts& facts : meetings) all.of_items.emplace_back(facts.items.size());
    std::vector<Made> made;
    UniqueIds ids = UniqueIds::without_letters();
    for (Draft& draft : drafts_) {
      made.push_back({{}, draft.key, draft.told_again, {}});
      Subject& subject = made.back().subject;
      subject.id = ids.take(slug(draft.key));
      subject.title = draft.registered ? draft.registered->title : titles_.shown(draft.last_title);
      if (draft.registered) subject.other_ids = other_ids(*draft.registered);
      subject.items = std::move(draft.items);
      made.back().sorted_by = sort_key(subject.title, language);
    }
    std::ranges::sort(made, {},
                      [](const auto& each) { return std::tie(each.sorted_by, each.subject.id); });
    for (auto& [subject, key, told_again, sorted_by] : made) {
      const auto index = static_cast<SubjectIndex>(all.subjects.size());
      for (const ItemRef& ref : subject.items) {
        all.of_items[ref.meeting][ref.item] = index;
        if (meetings[ref.meeting].items[ref.item].outcome == Outcome::dropped) ++subject.dropped;
      }
      for (const ItemRef& ref : told_again) all.of_items[ref.meeting][ref.item] = index;
      all.subjects.push_back(std::move(subject));
      all.keys.push_back(std::move(key));
    }
    return all;
  }

 private:
  struct Made {
    Subject subject;
    std::string key;
    std::vector<ItemRef> told_again;
    std::string sorted_by;
  };

  // By which its titles in the registry would be known, or were, if no minutes have them any more.
  std::vector<std::string> other_ids(const RegisteredSubject& registered) {
    std::vector<std::string> ids = {slug(registered.title)};
    for (const std::string& title : registered.same_as) {
      ids.push_back(slug(title));
      ids.push_back(slug(titles_.key(title)));
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }

  // Does another file of the meeting, which comes right before this one, have the subject?
  bool is_told(const Draft& draft, ItemRef ref) const {
    if (draft.items.empty()) return false;
    const MeetingIndex last = draft.items.back().meeting;
    return last != ref.meeting && leading_file(links_, last) == leading_file(links_, ref.meeting);
  }

  static std::string joined_words(std::string_view text) {
    std::string joined;
    for (const std::string& word : words_of(text)) joined += (joined.empty() ? "" : " ") + word;
    return joined;
  }

  void register_title(const RegisteredSubject& subject, const std::string& title,
                      Diagnostics& diagnostics) {
    const std::string& key = titles_.key(title);
    if (key.empty()) {
      diagnostics.warning("subject-generic", {kTopicsFile, subject.place, title}, {title});
      return;
    }
    const auto [known, is_new] = registered_.emplace(key, &subject);
    if (is_new || known->second == &subject) return;
    diagnostics.warning("subject-twice", {kTopicsFile, subject.place, title},
                        {title, known->second->title, subject.title});
  }

  const std::vector<MeetingLinks>& links_;
  Titles& titles_;
  std::map<std::string, const RegisteredSubject*, std::less<>> registered_;  // by key
  std::unordered_map<std::string, std::size_t> by_name_;
  std::vector<Draft> drafts_;
};

}  // namespace

Subjects find_subjects(const MeetingList& meetings, const std::vector<MeetingLinks>& links,
                       const std::vector<Attendance>& attendance, const NameTable& names,
                       const Registry& registry, std::string_view language, Titles& titles,
                       Diagnostics& diagnostics) {
  Collection collection(registry, links, titles, diagnostics);
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    const std::vector<Item>& items = meetings[meeting].items;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      const bool has_none = items[i].generic || !items[i].adoptions.empty();
      if (has_none || links[meeting].translation_of) continue;
      collection.add({meeting, i}, without_holder(items[i].title, attendance[meeting], names));
    }
  }
  return std::move(collection).subjects(meetings, language);
}

}  // namespace openverslag
