#include "score/comparison.h"

#include <functional>
#include <nlohmann/json.hpp>

#include "score/likeness.h"

namespace openverslag {
namespace {

using Json = nlohmann::json;
// From 0, not the same, to 1, the same.
using Likeness = std::function<double(const Json& truth, const Json& reading)>;

// The owner may be left in the words of a task or taken off; a word or two may differ.
constexpr double kSameSentence = 0.75;

std::string text_of(const Json& value) {
  return value.is_string() ? value.get<std::string>() : value.is_null() ? "" : value.dump();
}

std::string member(const Json& object, const char* name) {
  return text_of(object.value(name, Json()));
}

class Comparer {
 public:
  explicit Comparer(Comparison& into) : into_(into) {}

  void fact(std::size_t index, const Json& truth, const Json& reading) {
    const std::string_view name = kFacts[index];
    if (!truth.contains(name)) return;
    const std::string expected = text_of(truth[std::string(name)]);
    const std::string read = text_of(reading.value(std::string(name), Json()));
    const bool person = name == "chair" || name == "secretary";
    const bool same =
        person ? same_name(expected, read) : comparable_title(expected) == comparable_title(read);
    if (same) {
      ++into_.facts[index].found;
      return;
    }
    ++into_.facts[index].missed;
    into_.notes.push_back(std::string(name) + ": '" + read + "' should be '" + expected + "'");
  }

  // Pairs each true entry with the likest that is left.
  void list(std::string_view name, const Json& truth, std::vector<Json> readings,
            const Likeness& likeness) {
    Tally& tally = tally_of(name);
    for (const Json& expected : truth) {
      std::size_t best = readings.size();
      double most = 0;
      for (std::size_t i = 0; i < readings.size(); ++i) {
        const double likely = likeness(expected, readings[i]);
        if (likely > most) best = i;
        most = std::max(most, likely);
      }
      if (best == readings.size()) {
        ++tally.missed;
        into_.notes.push_back("missed " + std::string(name) + ": " + expected.dump());
      } else {
        ++tally.found;
        readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(best));
      }
    }
    for (const Json& invented : readings) {
      ++tally.invented;
      into_.notes.push_back("invented " + std::string(name) + ": " + invented.dump());
    }
  }

 private:
  Tally& tally_of(std::string_view name) {
    const auto* const found = std::find(kLists.begin(), kLists.end(), name);
    return into_.lists[static_cast<std::size_t>(found - kLists.begin())];
  }

  Comparison& into_;
};

double names_alike(const Json& truth, const Json& reading) {
  return same_name(text_of(truth), text_of(reading)) ? 1 : 0;
}

// "H.07" may be read as number 07 of section H.
bool same_number(const Json& truth, const Json& reading) {
  const std::string expected = comparable_number(member(truth, "number"));
  const std::string number = member(reading, "number");
  return expected == comparable_number(number) ||
         (!expected.empty() && expected == comparable_number(member(reading, "section") + number));
}

// Null when it is not there.
const Json& part(const Json& object, const char* key) {
  static const Json kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

double items_alike(const Json& truth, const Json& reading) {
  const bool title =
      comparable_title(member(truth, "title")) == comparable_title(member(reading, "title"));
  return title && same_number(truth, reading) ? 1 : 0;
}

double speakers_alike(const Json& truth, const Json& reading) {
  return part(truth, "item") == part(reading, "item") &&
                 names_alike(part(truth, "name"), part(reading, "name")) > 0
             ? 1
             : 0;
}

double sentences_alike(const std::string& truth, const std::string& reading) {
  const double likeness = word_likeness(truth, reading);
  return likeness < kSameSentence ? 0 : likeness;
}

double decisions_alike(const Json& truth, const Json& reading) {
  return sentences_alike(member(truth, "text"), member(reading, "text"));
}

bool same_owners(const Json& truth, Json reading) {
  if (truth.size() != reading.size()) return false;
  for (const Json& owner : truth) {
    std::size_t i = 0;
    while (i < reading.size() && names_alike(owner, reading[i]) == 0) ++i;
    if (i == reading.size()) return false;
    reading.erase(i);
  }
  return true;
}

std::string names_of(const Json& owners) {
  std::string names;
  for (const Json& owner : owners) names += text_of(owner) + " ";
  return names;
}

double actions_alike(const Json& truth, const Json& reading) {
  if (!same_owners(part(truth, "owners"), part(reading, "owners"))) return 0;
  if (truth.contains("state") && part(truth, "state") != part(reading, "state")) return 0;
  const std::string expected = member(truth, "text");
  const std::string task = member(reading, "text");
  return std::max({sentences_alike(expected, task),
                   sentences_alike(expected, task + " " + member(reading, "due")),
                   sentences_alike(expected, names_of(part(truth, "owners")) + task),
                   sentences_alike(names_of(part(truth, "owners")) + expected, task)});
}

std::vector<Json> entries(const Json& list) { return {list.begin(), list.end()}; }

// Who is in the chair or keeps the minutes may stand in the list of those present, or not.
std::vector<Json> attendees(const Json& reading, const Json& truth) {
  std::vector<Json> kept;
  for (const Json& name : part(reading, "present")) {
    const auto is_named = [&](const Json& other) { return names_alike(name, other) > 0; };
    const bool listed =
        std::any_of(part(truth, "present").begin(), part(truth, "present").end(), is_named);
    if (listed || (!is_named(part(truth, "chair")) && !is_named(part(truth, "secretary"))))
      kept.push_back(name);
  }
  return kept;
}

// Everybody who speaks under an item, once.
std::vector<Json> speakers(const Json& items) {
  std::vector<Json> all;
  for (const Json& item : items) {
    for (const Json& name : item.value("speakers", Json::array())) {
      Json speaker = {{"item", comparable_title(member(item, "title"))}, {"name", name}};
      if (std::find(all.begin(), all.end(), speaker) == all.end()) all.push_back(speaker);
    }
  }
  return all;
}

}  // namespace

double Tally::precision() const {
  return found + invented == 0 ? 1 : static_cast<double>(found) / (found + invented);
}

double Tally::recall() const {
  return found + missed == 0 ? 1 : static_cast<double>(found) / (found + missed);
}

double Tally::f1() const {
  const int all = 2 * found + missed + invented;
  return all == 0 ? 1 : 2.0 * found / all;
}

Tally& Tally::operator+=(const Tally& other) {
  found += other.found;
  missed += other.missed;
  invented += other.invented;
  return *this;
}

const Tally& Comparison::list(std::string_view name) const {
  const auto* const found = std::find(kLists.begin(), kLists.end(), name);
  return lists.at(static_cast<std::size_t>(found - kLists.begin()));
}

Tally Comparison::header() const {
  Tally all;
  for (std::size_t i = 2; i < facts.size(); ++i) all += facts[i];
  return all;
}

Comparison& Comparison::operator+=(const Comparison& other) {
  for (std::size_t i = 0; i < facts.size(); ++i) facts[i] += other.facts[i];
  for (std::size_t i = 0; i < lists.size(); ++i) lists[i] += other.lists[i];
  return *this;
}

Comparison compare_reading(std::string_view truth_json, std::string_view reading_json) {
  const Json truth = Json::parse(truth_json);
  const Json reading = Json::parse(reading_json);
  Comparison comparison;
  Comparer comparer(comparison);
  for (std::size_t i = 0; i < kFacts.size(); ++i) comparer.fact(i, truth, reading);
  comparer.list("present", part(truth, "present"), attendees(reading, truth), names_alike);
  comparer.list("absent", part(truth, "absent"), entries(part(reading, "absent")), names_alike);
  comparer.list("items", part(truth, "items"), entries(part(reading, "items")), items_alike);
  comparer.list("speakers", speakers(part(truth, "items")), speakers(part(reading, "items")),
                speakers_alike);
  comparer.list("actions", part(truth, "actions"), entries(part(reading, "actions")),
                actions_alike);
  comparer.list("decisions", part(truth, "decisions"), entries(part(reading, "decisions")),
                decisions_alike);
  return comparison;
}

}  // namespace openverslag
