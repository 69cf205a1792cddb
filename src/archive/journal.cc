#include "archive/journal.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/page_address.h"

namespace openverslag {
namespace {

// Reads one line: a date, what happened, and its words.
class JournalLine {
 public:
  JournalLine(std::string_view line, Journal& history) : rest_(line), history_(history) {}

  // False: it says nothing that can be understood.
  bool read(int year) {
    const std::optional<Date> date = parse_iso_date(word());
    if (!date || static_cast<int>(date->year()) != year) return false;
    if (history_.last && *date < *history_.last) return false;
    date_ = *date;
    if (!happened(word())) return false;
    if (!history_.since) history_.since = date;
    history_.last = date;
    return true;
  }

 private:
  bool happened(std::string_view what) {
    if (what == "page") return page();
    if (what == "gone") return gone();
    if (what == "minutes") return minutes();
    if (what == "items") return items();
    if (what == "paragraphs") return paragraphs();
    if (what == "changed") return changed();
    if (what == "renumbered") return renumbered();
    if (what == "moved") return moved();
    if (what == "event") return event();
    if (what == "site") return site();
    return what == "forgotten" && forgotten();
  }

  std::string_view word() {
    const std::size_t end = std::min(rest_.find(' '), rest_.size());
    const std::string_view first = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return first;
  }

  unsigned number() {
    const std::string_view digits = word();
    unsigned number = 0;
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool is_whole = problem == std::errc() && end == digits.data() + digits.size();
    return is_whole && digits.front() != '0' ? number : 0;
  }

  bool page() {
    const std::string_view address = word();
    if (!is_page_address(address) || rest_.empty()) return false;
    history_.pages.insert_or_assign(std::string(address), std::string(rest_));
    const auto gone = history_.gone.find(address);
    if (gone != history_.gone.end()) history_.gone.erase(gone);
    return true;
  }

  bool gone() {
    if (!history_.pages.contains(rest_)) return false;
    history_.gone.emplace(rest_);
    return true;
  }

  bool site() {
    if (!rest_.ends_with('/') || rest_.find(' ') != rest_.npos) return false;
    history_.base_url = rest_;
    return true;
  }

  bool moved() {
    const std::string_view from = word();
    if (!is_page_address(from) || !is_page_address(rest_)) return false;
    history_.moved.emplace_back(from, rest_);
    return true;
  }

  bool minutes() {
    const std::string_view key = word();
    KnownVersion version{.number = number(), .date = date_, .digest = std::string(word())};
    const auto standing = std::ranges::find(kStandings, word());
    if (!is_journal_key(key) || standing == kStandings.end() || rest_.empty()) return false;
    version.standing = static_cast<Standing>(standing - kStandings.begin());
    version.file = rest_;
    const auto known = history_.minutes.find(key);
    const std::size_t before = known == history_.minutes.end() ? 0 : known->second.versions.size();
    if (version.number != before + 1) return false;
    KnownMinutes& record = history_.minutes[std::string(key)];
    if (before == 0) record.order = static_cast<std::uint32_t>(history_.minutes.size());
    record.versions.push_back(std::move(version));
    return true;
  }

  bool event() {
    const std::string key(word());
    const unsigned count = number();
    const auto facts = read_event(rest_);
    const auto known = history_.events.find(key);
    const unsigned before = known == history_.events.end() ? 0 : known->second.number;
    if (!is_journal_key(key) || !facts || count != before + 1) return false;
    KnownEvent& one = history_.events[key];
    if (before == 0) {
      one.first = facts->state;
      one.first_date = facts->date;
      one.first_start = facts->start;
    }
    one.facts = *facts;
    one.number = count;
    one.date = date_;
    history_.event_ids.insert_or_assign(facts->id, key);
    return true;
  }

  // The last version of the key, if the line tells of that one.
  KnownVersion* last_version() {
    const auto known = history_.minutes.find(word());
    if (known == history_.minutes.end()) return nullptr;
    KnownVersion& last = known->second.versions.back();
    return number() == last.number ? &last : nullptr;
  }

  bool items() {
    KnownVersion* const version = last_version();
    if (version == nullptr || rest_.empty()) return false;
    version->items = rest_;
    return true;
  }

  bool paragraphs() {
    KnownVersion* const version = last_version();
    if (version == nullptr || rest_.empty()) return false;
    version->paragraphs = rest_;
    return true;
  }

  bool changed() {
    KnownVersion* const version = last_version();
    if (version == nullptr || version->number < 2 || rest_.empty()) return false;
    while (!rest_.empty()) version->changed.emplace_back(word());
    return true;
  }

  bool renumbered() {
    KnownVersion* const version = last_version();
    if (version == nullptr || version->number < 2 || rest_.empty()) return false;
    while (!rest_.empty()) {
      const std::string_view pair = word();
      const std::size_t arrow = pair.find('<');
      if (arrow == std::string_view::npos) return false;
      version->was.emplace(pair.substr(0, arrow), pair.substr(arrow + 1));
    }
    return true;
  }

  bool forgotten() {
    const auto known = history_.minutes.find(word());
    if (known == history_.minutes.end()) return false;
    const unsigned version = number();
    if (version == 0 || version > known->second.versions.back().number) return false;
    known->second.forgotten = version;
    return true;
  }

  std::string_view rest_;
  Journal& history_;
  Date date_ = {};
};

int year_of_journal(std::string_view path) {
  const std::size_t slash = path.rfind('/') + 1;
  int year = 0;
  std::from_chars(path.data() + slash, path.data() + path.size(), year);
  return year;
}

}  // namespace

std::string journal_file(int year) {
  return std::string(kHistoryFolder) + "/" + std::to_string(year) + ".txt";
}

std::string versions_file(std::string_view key) {
  return std::string(kHistoryFolder).append("/minutes/").append(key).append(".txt");
}

void read_journal(const Source& source, Journal& history, Diagnostics& diagnostics) {
  const int year = year_of_journal(source.path);
  std::string_view rest = source.bytes;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty() || line.starts_with('#')) continue;
    if (!JournalLine(line, history).read(year))
      diagnostics.error("history-line", {source.path, {number, 1}});
  }
}

}  // namespace openverslag
