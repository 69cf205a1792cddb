#include "cli/terms.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "archive/build.h"
#include "cli/content_files.h"
#include "cli/today.h"
#include "cli/withdrawn.h"

namespace openverslag {
namespace {

bool is_due(const std::optional<Date>& until) { return until && *until <= today(); }

// The first day of each file on which it is not published.
std::map<std::string, Date> terms_of_minutes(const PrivacyRules& rules,
                                             const std::vector<SharedReading>& readings) {
  std::map<std::string, Date> terms;
  const auto add = [&](const std::string& file, const std::optional<Date>& until) {
    if (!until) return;
    const auto [term, is_new] = terms.emplace(file, *until);
    if (!is_new) term->second = std::min(term->second, *until);
  };
  for (const Term& term : rules.terms) {
    if (!term.file.empty()) add(term.file, term.until);
  }
  for (const SharedReading& each : readings) {
    if (each->facts) add(each->facts->source, each->facts->header.until);
  }
  return terms;
}

void report_term(const Where& where, const std::optional<Date>& until, Diagnostics& diagnostics) {
  constexpr std::chrono::days kMonth{31};
  if (!until || is_due(until)) return;
  if (std::chrono::sys_days(*until) - std::chrono::sys_days(today()) <= kMonth)
    diagnostics.note("term-ends", where, {iso_date(*until)});
}

}  // namespace

std::vector<Withdrawal> people_due(const PrivacyRules& rules, const Registry& registry) {
  std::vector<Withdrawal> due;
  for (const Term& term : rules.terms) {
    if (!term.person.empty() && is_due(term.until))
      due.push_back({.person = term.person,
                     .date = *term.until,
                     .place = term.place,
                     .written_in = kPrivacyFile});
  }
  for (const RegisteredPerson& person : registry.people) {
    if (is_due(person.until))
      due.push_back({.person = person.name,
                     .date = *person.until,
                     .place = person.place,
                     .written_in = kPeopleFile});
  }
  return due;
}

std::vector<Withdrawal> minutes_due(const Content& content, const Registry& registry,
                                    const std::vector<SharedReading>& readings,
                                    const Language& language, Diagnostics& diagnostics) {
  std::map<std::string, Date> terms = terms_of_minutes(content.rules.privacy, readings);
  MeetingList meetings;
  for (const SharedReading& each : readings) {
    if (each->facts) meetings.push_back(each->facts);
  }
  std::set<std::string_view> there;
  for (const Facts& facts : meetings) there.insert(facts.source);
  for (const Term& term : content.rules.privacy.terms) {
    if (!term.file.empty() && !there.contains(term.file))
      diagnostics.warning("term-no-file", {kPrivacyFile, term.place}, {term.file});
  }
  std::erase_if(terms, [](const auto& term) { return !is_due(term.second); });
  if (terms.empty()) return {};
  Diagnostics told_of_the_rest;  // for their addresses alone
  const Archive archive =
      outline_archive(std::move(meetings), registry, content.config.language, told_of_the_rest);
  const PublishedFiles published(content.history);
  std::map<MeetingIndex, Date> due;  // by the file that stands for the meeting
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    const auto term = terms.find(archive.meetings[i].source);
    if (term == terms.end()) continue;
    const auto [day, is_new] = due.emplace(leading_file(archive.links, i), term->second);
    if (!is_new) day->second = std::min(day->second, term->second);
  }
  std::vector<Withdrawal> all;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    const auto day = due.find(leading_file(archive.links, i));
    if (day == due.end()) continue;
    all.push_back(withdrawal_of(archive, i, language));
    const std::string_view address = published.address_of(archive.meetings[i].source);
    if (!address.empty()) all.back().address = address;
    all.back().date = day->second;
    all.back().reason = language.text("page.term-over");
  }
  return all;
}

void report_terms(const Content& content, const Registry& registry,
                  const std::vector<Withdrawal>& written,
                  const std::vector<SharedReading>& readings, Diagnostics& diagnostics) {
  for (const Withdrawal& one : written)
    report_term({kWithdrawnFile, one.place}, one.date, diagnostics);
  for (const Term& term : content.rules.privacy.terms)
    report_term({kPrivacyFile, term.place}, term.until, diagnostics);
  for (const RegisteredPerson& person : registry.people)
    report_term({kPeopleFile, person.place}, person.until, diagnostics);
  for (const SharedReading& each : readings) {
    if (each->facts) report_term({each->facts->source}, each->facts->header.until, diagnostics);
  }
}

}  // namespace openverslag
