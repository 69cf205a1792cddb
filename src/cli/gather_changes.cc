#include "cli/gather_changes.h"

#include <tbb/parallel_for.h>

#include <algorithm>

#include "cli/names_here.h"
#include "cli/read_again.h"
#include "minutes/hide_names.h"
#include "privacy/leaks.h"
#include "privacy/redaction.h"

namespace openverslag {
namespace {

// Every text of every version, as paragraphs that can be gone through at once.
Document document_of(const std::vector<TextVersion>& versions, const std::string& path) {
  Document document;
  document.path = path;
  const auto add = [&](const std::string& words, std::uint32_t line) {
    document.blocks.emplace_back(Paragraph{Text{words, {}, {line, 1}}});
  };
  for (const TextVersion& version : versions) {
    for (const PublishedPart& part : version.parts) {
      add(part.title, part.place.line);
      for (std::uint32_t i = 0; i < part.lines.size(); ++i)
        add(part.lines[i], part.place.line + 1 + i);
    }
  }
  return document;
}

void take_words(const Document& document, std::vector<TextVersion>& versions) {
  auto block = document.blocks.begin();
  for (TextVersion& version : versions) {
    for (PublishedPart& part : version.parts) {
      part.title = plain_text(*block++);
      for (std::string& line : part.lines) line = plain_text(*block++);
    }
  }
}

// What stands in place of words that are not published.
std::vector<std::string> marks_of(const PrivacyRules& rules, const Language& language) {
  std::vector<std::string> marks = {"[" + rules.mark,
                                    std::string(language.text("page.withdrawn-item-title"))};
  for (const std::string& word : rules.names.words) {
    if (!word.empty()) marks.push_back("[" + word);
  }
  marks.push_back("[" + rules.names.visitor);
  for (const Redaction& redaction : rules.redactions) {
    if (!redaction.shown.empty()) marks.push_back("[" + redaction.shown);
  }
  return marks;
}

// And those in place of the names of these minutes alone: "[P. G.]".
std::vector<std::string> with_names(std::vector<std::string> marks, const NameHiding& names) {
  for (const HiddenName& one : names.hidden) {
    const auto is_in = [&](const std::string& mark) { return one.shown.starts_with(mark); };
    if (std::ranges::none_of(marks, is_in)) marks.push_back(one.shown);
  }
  return marks;
}

class ChangesReader {
 public:
  ChangesReader(const Content& content, TakenOut& taken, Diagnostics& diagnostics)
      : content_(content), taken_(taken), diagnostics_(diagnostics) {}

  PublishedWords words_of(MeetingIndex meeting, const KnownMinutes& minutes,
                          const std::optional<Source>& source) {
    PublishedWords words;
    const Facts& facts = content_.archive.meetings[meeting];
    words.now = published_text(facts, openverslag::words_of(content_, meeting));
    std::vector<TextVersion> versions;
    if (source) versions = read_versions(*source, diagnostics_);
    const unsigned last = minutes.versions.back().number;
    std::erase_if(versions, [&](const TextVersion& each) { return each.number > last; });
    if (versions.empty() || versions.back().number != last ||
        versions.front().number > minutes.forgotten + 1) {
      diagnostics_.warning("history-words", {source ? source->path : std::string(kHistoryFolder)},
                           {facts.source});
      if (versions.empty()) return words;
    }
    versions = without_forgotten(versions, minutes.forgotten);
    if (versions.empty()) return words;
    make_public(meeting, *source, versions);
    words.first = versions.front().number;
    PublishedText text;
    for (const TextVersion& each : versions) {
      text = text_after(std::move(text), each);
      words.texts.push_back(text);
    }
    return words;
  }

 private:
  void make_public(MeetingIndex meeting, const Source& source, std::vector<TextVersion>& versions) {
    const ReadingRules& rules = content_.rules;
    const Vocabulary& vocabulary = content_.vocabulary();
    const std::string& file = content_.archive.meetings[meeting].source;
    Document document = document_of(versions, file);  // what is decided about that file holds
    Diagnostics told_of_the_file;
    const auto redactions = redact(document, rules.privacy, told_of_the_file);
    NameHiding names = content_.files[meeting].names;
    for (HiddenName& one : named_in(document, rules.withdrawn, vocabulary))
      names.hidden.push_back(std::move(one));
    names = NamesHere(content_.hidden, rules.privacy.names, vocabulary).of(document, names);
    hide_names(document, names.hidden, names.published, vocabulary);
    taken_.add(redactions, names.hidden);
    document.redacted = true;  // the history itself is not published
    if (content_.held.published.contains(file)) return take_words(document, versions);
    for (const Leak& leak : find_leaks({file, {}}, document, rules.privacy)) {
      if (!is_released(leak, rules.privacy))
        diagnostics_.error("history-leak", {source.path, leak.place},
                           {content_.archive.links[meeting].id});
    }
    take_words(document, versions);
  }

  const Content& content_;
  TakenOut& taken_;
  Diagnostics& diagnostics_;
};

bool has_changes(const KnownMinutes& minutes) {
  return std::ranges::any_of(minutes.versions,
                             [](const KnownVersion& each) { return !each.changed.empty(); });
}

// Whether the same file was published anew: in fewer words, perhaps.
bool may_have_hidden(const KnownMinutes& minutes) {
  const auto& versions = minutes.versions;
  for (std::size_t i = 1; i < versions.size(); ++i) {
    if (versions[i].digest == versions[i - 1].digest) return true;
  }
  return false;
}

}  // namespace

std::vector<std::string> marks_in_minutes(const Content& content, MeetingIndex meeting,
                                          const Language& language) {
  return with_names(marks_of(content.rules.privacy, language), content.files[meeting].names);
}

bool has_more_hidden(const Content& content, MeetingIndex meeting, const PublishedText& before,
                     const Language& language) {
  const std::vector<std::string> marks = marks_in_minutes(content, meeting, language);
  const PublishedText now =
      published_text(content.archive.meetings[meeting], words_of(content, meeting));
  return marks_in(now, marks) > marks_in(before, marks);
}

std::vector<MinutesChange> gather_changes(const Content& content, const HistoryUpdate* update,
                                          const Language& language, TakenOut& taken,
                                          Diagnostics& diagnostics) {
  std::vector<MinutesChange> all;
  if (content.history.minutes.empty()) return all;
  ChangesReader reader(content, taken, diagnostics);
  for (MeetingIndex i = 0; i < content.archive.links.size(); ++i) {
    const std::string& key = content.archive.links[i].first_id;
    const auto known = content.history.minutes.find(key);
    if (known == content.history.minutes.end() || !has_changes(known->second)) continue;
    const auto source = versions_source(content.folder, key, update, diagnostics);
    const PublishedWords words = reader.words_of(i, known->second, source);
    for (MinutesChange& change : changes_of(key, known->second, words, content.archive.meetings[i],
                                            marks_in_minutes(content, i, language))) {
      change.meeting = i;
      all.push_back(std::move(change));
    }
  }
  std::ranges::stable_sort(all, std::greater(), &MinutesChange::date);
  return all;
}

void tell_hidden_words(Content& content, const HistoryUpdate* update, const Language& language) {
  if (content.config.woo.organisation.empty()) return;
  const std::string withdrawn_item(language.text("page.withdrawn-item-title"));
  tbb::parallel_for(std::size_t{0}, content.archive.links.size(), [&](std::size_t i) {
    MeetingLinks& links = content.archive.links[i];
    const auto known = content.history.minutes.find(links.first_id);
    if (known == content.history.minutes.end() || !may_have_hidden(known->second)) return;
    Diagnostics told_elsewhere;
    const auto source = versions_source(content.folder, links.first_id, update, told_elsewhere);
    if (!source) return;
    std::vector<std::string> marks =
        marks_in_minutes(content, static_cast<MeetingIndex>(i), language);
    // Who withdraws an item says why.
    std::erase(marks, withdrawn_item);
    std::erase(marks, std::string());
    const auto versions =
        without_forgotten(read_versions(*source, told_elsewhere), known->second.forgotten);
    links.past.has_hidden = has_hidden_words(known->second, versions, marks);
  });
}

}  // namespace openverslag
