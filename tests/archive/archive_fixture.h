// Small builders of the facts of meetings, and what the archive says about them as text.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "archive/build.h"

namespace openverslag::fixture {

inline constexpr std::uint32_t kPresentLine = 3;
inline constexpr std::uint32_t kAbsentLine = 4;
inline constexpr std::uint32_t kChairLine = 5;
inline constexpr std::uint32_t kSecretaryLine = 6;
inline constexpr std::uint32_t kFirstItemLine = 10;  // an item every ten lines

Date day(const std::string& iso);
Attendee attendee(const std::string& printed, std::uint32_t line);

// One item; calls in the order of the words.
class ItemBuilder {
 public:
  explicit ItemBuilder(std::string title) { item_.title = std::move(title); }
  ItemBuilder& says(const std::string& printed);
  ItemBuilder& mentions(const std::string& printed);
  ItemBuilder& goes_on(const std::string& pronoun = "Zij");  // "Zij vraagt": the same speaker
  ItemBuilder& action(const std::string& text, std::vector<std::string> owners = {},
                      ActionState state = ActionState::unknown);
  ItemBuilder& decision(const std::string& text);
  ItemBuilder& adopts(const std::string& iso);
  ItemBuilder& generic();
  operator Item() const { return item_; }

 private:
  ItemBuilder& use(NameRole role, const std::string& printed, bool pronoun = false);
  Item item_;
};

// One meeting. The source is "meetings/<date>-<body>.md" unless given.
class MeetingBuilder {
 public:
  MeetingBuilder(std::string body, const std::string& iso_date);
  MeetingBuilder& from_file(std::string source);
  MeetingBuilder& at(int hour, int minute);
  MeetingBuilder& present(std::initializer_list<std::string> printed);
  MeetingBuilder& absent(std::initializer_list<std::string> printed);
  MeetingBuilder& chair(const std::string& printed);
  MeetingBuilder& secretary(const std::string& printed);
  MeetingBuilder& role(const std::string& role, const std::string& organisation);  // of the last
  MeetingBuilder& item(Item item);
  operator Facts() const { return facts_; }

 private:
  Facts facts_;
};

struct Built {
  Archive archive;
  std::vector<std::string> reports;  // "file:line: message", sorted
  std::vector<std::string> hints;    // as reports
};

Registry registry(const std::string& people, const std::string& bodies = "",
                  const std::string& topics = "starter_themes = false");
Built build(std::vector<Facts> meetings, const Registry& registry = {});

// "1 certain O. van Aa", "2 unknown", …: the uses of names of one item, with their persons.
std::vector<std::string> resolved_names(const Archive& archive, MeetingIndex meeting,
                                        std::size_t item = 0);
std::vector<std::string> people_names(const Archive& archive);

}  // namespace openverslag::fixture
