#include "cli/gather_minutes.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "cli/names_here.h"
#include "cli/read_again.h"
#include "cli/spelled_names.h"
#include "minutes/keep_facts.h"
#include "minutes/packed_words.h"
#include "text/digest.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

std::string_view bytes_of(const WordNumbers& numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(numbers[0])};
}

WordNumbers numbers_in(const std::string& bytes) {
  WordNumbers numbers(bytes.size() / sizeof(std::uint32_t));
  if (!numbers.empty())  // of none there is no address
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(std::uint32_t));
  return numbers;
}

void append_name(std::string& out, const PersonName& name) {
  for (const std::string* part : {&name.honorific, &name.given, &name.nickname, &name.initials,
                                  &name.particle, &name.surname})
    append_netstring(out, *part);
}

// Two that are the same give the same reading of the same file.
std::string digest_of(const NameHiding& names) {
  std::string state;
  for (const HiddenName& one : names.hidden) {
    append_name(state, one.name);
    append_netstring(state, one.shown);
    state += one.withdrawn ? 'w' : '-';
    state += one.is_elsewhere ? 'e' : '-';
    state += one.is_resident ? 'r' : '-';
    if (one.guessed_on > 0) append_netstring(state, std::to_string(one.guessed_on));
    for (const LineRange& lines : one.passages)
      append_netstring(state, std::to_string(lines.first) + '-' + std::to_string(lines.last));
  }
  state += '|';
  for (const PersonName& name : names.published) append_name(state, name);
  return sha256_hex(state);
}

// "brief-van-mevrouw-aa.md": the address of minutes without a date is made of it.
void tell_no_file_name(Facts& facts, Diagnostics& diagnostics) {
  facts.withheld = true;
  if (!facts.header.date) diagnostics.error("file-name-hidden", {facts.source});
}

class Reader {
 public:
  // Whom the content hides is known when it was read as it stands.
  Reader(const Content& content, const MinutesSetting& setting, NamePool& names)
      : content_(content), setting_(setting), pool_(names), names_(content.rules, content.hidden) {}

  // Adds to `reading`. Nothing to hide: the words as they stand, which are not put aside when they
  // tell to hide somebody and are not the last.
  void read(const Record& record, const NameHiding& hiding, bool is_last,
            MinutesReading* reading) const {
    const std::string& path = record.source.path;
    const KnownFiles* known = setting_.known;
    reading->file.digest = digest_of(record);
    if (known != nullptr) reading->file.lasting_digest = lasting_digest_of(record);
    const auto keep = [&](Meeting& meeting) {
      if (known == nullptr) return;
      const std::string& digest = reading->file.lasting_digest;
      std::string_view key = known->key_of(path, digest);
      // Which record it is may be seen later, when the wrong item has been taken out.
      if (key.empty() && !known->lost().empty() && content_.rules.withdrawn_items.contains(path)) {
        key = key_by_words(content_, known->lost(), meeting.facts, meeting.text);
        if (key.empty()) reading->diagnostics.error("withdrawn-unknown", {path});
        reading->file.key = key;
      }
      keep_known_anchors(content_, key, digest, meeting.text, meeting.facts);
    };
    auto read = read_public_minutes(record, content_.rules, hiding, content_.vocabulary(),
                                    reading->diagnostics, keep);
    if (!read) return;
    reading->redactions = std::move(read->redactions);
    reading->file.names = std::move(read->names);
    if (names_.stand_in(path)) tell_no_file_name(read->meeting.facts, reading->diagnostics);
    keep_small(read->meeting.facts, pool_);
    reading->facts = std::make_shared<const Facts>(std::move(read->meeting.facts));
    if (!is_last) keep_told(std::move(read->told), reading);
    if (!reading->told.any())
      reading->file.words = content_.spilled->write(pack_words(read->meeting.text));
  }

  SharedReading read_as_it_stands(const std::string& path) const {
    auto reading = std::make_shared<MinutesReading>();
    const std::optional<Record> record = read_record_of(content_, path, reading->diagnostics);
    if (!record) return reading;
    read(*record, {}, false, reading.get());
    return reading;
  }

  // Nothing when it may stay as it was read.
  SharedReading read_without_names(std::size_t file, const std::string& path, bool is_changed,
                                   const SharedReading& before) const {
    const HiddenPeople& hidden = content_.hidden;
    const bool is_spelled = names_.stand_in(path) && !before->facts->withheld;
    if (!before->told.any() && !is_changed && !is_spelled && hidden.everywhere().empty())
      return nullptr;
    const PeopleTold told = told_by(*before);
    if (!told.any() && !is_changed && !is_spelled &&
        hidden.hidden_elsewhere(told.capitals, {}).empty())
      return nullptr;
    auto reading = std::make_shared<MinutesReading>();
    const std::optional<Record> record = read_record_of(content_, path, reading->diagnostics);
    if (!record) return reading;
    const PrivacyRules& rules = content_.rules.privacy;
    const NameHiding names = NamesHere(hidden, rules.names, content_.vocabulary())
                                 .of(*record, rules, told, before->facts->header);
    if (names.hidden.empty() && !told.any() && !is_changed && !is_spelled) return nullptr;
    const std::string digest = digest_of(names);
    if (setting_.kept != nullptr && !is_changed) {
      if (auto kept = setting_.kept->find_hidden(file, digest)) return kept;
    }
    read(*record, names, true, reading.get());
    if (setting_.kept != nullptr) setting_.kept->keep_hidden(file, digest, reading);
    return reading;
  }

 private:
  // The words with a capital are put aside.
  void keep_told(PeopleTold told, MinutesReading* reading) const {
    reading->capitals = content_.spilled->write(bytes_of(told.capitals));
    if (reading->capitals) told.capitals = {};
    reading->told = std::move(told);
  }

  PeopleTold told_by(const MinutesReading& reading) const {
    PeopleTold told = reading.told;
    const auto bytes = reading.capitals ? content_.spilled->read(*reading.capitals) : std::nullopt;
    if (bytes) told.capitals = numbers_in(*bytes);
    return told;
  }

  const Content& content_;
  const MinutesSetting& setting_;
  NamePool& pool_;
  SpelledNames names_;
};

}  // namespace

std::vector<SharedReading> read_as_they_stand(Content& content, const FoundFiles& files,
                                              const MinutesSetting& setting, NamePool& names) {
  const std::vector<std::string>& paths = files.minutes;
  KeptReadings* kept = setting.kept;
  setting.progress.start(paths.size());
  std::vector<SharedReading> readings(paths.size());
  if (kept != nullptr) kept->keep_only(content.folder, files);
  content.spilled = kept != nullptr ? kept->spilled() : std::make_shared<SpillFile>(spill_folder());
  const Reader reader(content, setting, names);
  tbb::parallel_for(std::size_t{0}, paths.size(), [&](std::size_t i) {
    const Progress::Step step(setting.progress, paths[i]);
    if (kept != nullptr) readings[i] = kept->find(i);
    if (readings[i]) return;
    readings[i] = reader.read_as_it_stands(paths[i]);
    if (kept != nullptr) kept->keep(i, readings[i]);
  });
  return readings;
}

void gather_hidden(Content& content, const std::vector<SharedReading>& readings,
                   const std::vector<std::string>& gone) {
  content.hidden = HiddenPeople(content.rules.privacy.names, content.rules.registered);
  std::vector<PublicMinutes> unpublished;
  Diagnostics of_no_use;
  const auto read = [&](const std::string& path) {
    const std::optional<Record> record = read_record(content.folder, path, of_no_use);
    if (!record) return;
    auto minutes = read_public_minutes(*record, content.rules, {}, content.vocabulary(), of_no_use);
    if (minutes) unpublished.push_back(std::move(*minutes));
  };
  std::ranges::for_each(gone, read);
  // What a file says now of whom to hide does not wait for its other words.
  for (const auto& held : content.held.records) read(held.first);
  std::ranges::for_each(content.held.left_out, read);
  for (const SharedReading& each : readings) {
    if (each->facts) content.hidden.add(each->facts->source, each->told.to_hide);
  }
  for (const PublicMinutes& each : unpublished)
    content.hidden.add(each.meeting.facts.source, each.told.to_hide);
  for (const SharedReading& each : readings) {
    if (each->facts)
      content.hidden.add_public(each->facts->source, each->facts->header, content.vocabulary());
  }
  content.hidden.finish();
}

void hide_in_minutes(Content& content, const FoundFiles& files,
                     const std::set<std::string, std::less<>>& changed,
                     const MinutesSetting& setting, NamePool& names,
                     std::vector<SharedReading>& readings) {
  const Reader reader(content, setting, names);
  tbb::parallel_for(std::size_t{0}, readings.size(), [&](std::size_t i) {
    if (!readings[i]->facts) return;
    const std::string& path = files.minutes[i];
    if (auto hidden = reader.read_without_names(i, path, changed.contains(path), readings[i]))
      readings[i] = std::move(hidden);
  });
}

}  // namespace openverslag
