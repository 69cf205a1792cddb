#include "minutes/hidden_names.h"

#include <algorithm>
#include <map>

#include "minutes/name_categories.h"
#include "minutes/name_list.h"
#include "minutes/passages.h"
#include "minutes/shown_initials.h"
#include "privacy/hidden_words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool is_hidden(Publication publication) {
  return publication == Publication::initials || publication == Publication::role;
}

const std::string* words_of(const Block& block) {
  const Text* text = running_text(block);
  return text ? &text->plain : nullptr;
}

// "(inspreker)", ", inspreker namens de buurt,": what is said right behind a name.
std::optional<NameCategory> said_behind(std::string_view after, const Vocabulary& vocabulary) {
  if (after.starts_with(" (")) {
    after = after.substr(2, after.find(')') - 2);
  } else if (after.starts_with(", ")) {
    after = after.substr(2, after.find_first_of(",.;", 2) - 2);
  } else {
    return std::nullopt;
  }
  if (const auto category = category_of(after, vocabulary)) return category;
  return category_of(after.substr(0, after.find(' ')), vocabulary);
}

// "de inspreker, ", "briefschrijver ": the word right before a name.
std::optional<NameCategory> said_before(std::string_view before, const Vocabulary& vocabulary) {
  while (!before.empty() && (before.back() == ' ' || before.back() == ',' || before.back() == ':'))
    before.remove_suffix(1);
  const std::size_t blank = before.find_last_of(" \n(");
  const std::string_view word = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
  const auto category = category_of(word, vocabulary);
  // "… van bewoners, mevrouw Aa …" tells of two.
  if (category == NameCategory::resident && !is_speaker(word, vocabulary)) return std::nullopt;
  return category;
}

std::string_view trim_signs(std::string_view words) {
  while (!words.empty() && std::string_view(" :,.()*").find(words.back()) != std::string_view::npos)
    words.remove_suffix(1);
  return trim(words);
}

class Finder {
 public:
  Finder(const Meeting& meeting, const NamePolicy& policy,
         const std::vector<PersonName>& registered, const Vocabulary& vocabulary)
      : meeting_(meeting), policy_(policy), registered_(registered), vocabulary_(vocabulary) {}

  std::vector<CalledSo> find(const std::vector<CalledSo>& called) {
    read_attendance();
    for (const CalledSo& one : called) {
      if (one.is_sure || !(is_public(one.name) || is_listed(one.name))) add(one);
    }
    for (const ExtraLabel& label : meeting_.facts.header.extra)
      read_label(label.label, label.value);
    for (const Block& block : meeting_.text.preamble) read_label_lines(block);
    for (std::size_t i = 0; i < meeting_.facts.items.size(); ++i)
      read_item(meeting_.facts.items[i], meeting_.text.items[i]);
    return std::move(found_);
  }

 private:
  bool is_public(const PersonName& name) const {
    return std::ranges::any_of(public_,
                               [&](const PersonName& other) { return may_be_one(name, other); });
  }

  // "fam. Aa" among those who were there.
  bool is_listed(const PersonName& name) const {
    return std::ranges::any_of(listed_, [&](const std::string& printed) {
      return !find_hidden_words(printed, name.surname).empty();
    });
  }

  void add(const CalledSo& one) {
    const auto is_this = [&](const PersonName& other) { return may_be_one(one.name, other); };
    if (!is_hidden(policy_.of(one.category)) || std::ranges::any_of(registered_, is_this)) return;
    const auto known =
        std::ranges::find_if(found_, [&](const CalledSo& other) { return is_this(other.name); });
    if (known == found_.end()) return found_.push_back(one);
    known->speaks = known->speaks || one.speaks;
    known->is_sure = known->is_sure || one.is_sure;
    // "mevrouw Aa" was B. Aa all along
    if (known->name.initials.empty() && known->name.given.empty()) known->name = one.name;
  }

  void read_attendance() {
    const Header& header = meeting_.facts.header;
    for (const auto* list : {&header.present, &header.absent}) {
      for (const Attendee& attendee : *list) read_attendee(attendee);
    }
    for (const auto* one : {&header.chair, &header.secretary}) {
      if (*one) read_attendee(**one);
    }
  }

  void read_attendee(const Attendee& attendee) {
    if (!attendee.name) return listed_.push_back(attendee.printed);
    const NameCategory category = category_of(attendee, vocabulary_);
    if (is_hidden(policy_.of(category)))
      add({*attendee.name, category, is_speaker(attendee.role, vocabulary_)});
    else
      public_.push_back(*attendee.name);
  }

  // "Insprekers: mevrouw Aa en de heer Bee"
  void read_label(std::string_view label, std::string_view value) {
    const auto category = category_of(trim_signs(label), vocabulary_);
    if (!category) return;
    for (const ListedName& listed : split_names(value, ",;\n", vocabulary_)) {
      const auto name = read_person(listed.in(value), listed.salutation, vocabulary_);
      // "Bewoners: Tevreden" is nobody.
      const bool is_visitor =
          *category == NameCategory::resident && !is_speaker(label, vocabulary_);
      if (name && (!is_visitor || is_full_name(*name))) add({*name, *category, !is_visitor});
    }
  }

  void read_label_lines(const Block& block) {
    const std::string* words = words_of(block);
    if (!words || words->find(':') == std::string::npos) return;
    std::string_view rest = *words;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      const std::size_t colon = line.find(':');
      if (colon != std::string_view::npos)
        read_label(line.substr(0, colon), line.substr(colon + 1));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
  }

  void read_item(const Item& item, const ItemText& text) {
    const std::string title = fold(item.title);
    const bool for_residents = std::ranges::any_of(
        vocabulary_.resident_titles, [&](const std::string& word) { return title == word; });
    for (const Block& block : text.blocks) read_label_lines(block);
    for (const NameUse& use : item.names) {
      const std::string* words = use.pronoun ? nullptr : words_of(text.blocks[use.block]);
      if (words) read_use(use, *words, for_residents);
    }
  }

  void read_use(const NameUse& use, std::string_view words, bool for_residents) {
    auto category = category_of(use.printed.substr(0, use.printed.find(' ')), vocabulary_);
    if (!category) category = said_before(words.substr(0, use.begin), vocabulary_);
    if (!category && use.end <= words.size())
      category = said_behind(words.substr(use.end), vocabulary_);
    const bool outside =
        category && *category != NameCategory::resident && *category != NameCategory::letter_writer;
    if (outside || (!category && !for_residents)) return;
    const auto name = read_person(use.printed, "", vocabulary_);
    if (!name) return;
    if (!category && is_public(*name)) return;
    const bool speaks = for_residents || use.role == NameRole::speaker ||
                        is_speaker(use.printed.substr(0, use.printed.find(' ')), vocabulary_);
    add({*name, category.value_or(NameCategory::resident), speaks});
  }

  const Meeting& meeting_;
  const NamePolicy& policy_;
  const std::vector<PersonName>& registered_;
  const Vocabulary& vocabulary_;
  std::vector<PersonName> public_;
  std::vector<std::string> listed_;  // who are no persons
  std::vector<CalledSo> found_;
};

}  // namespace

bool may_be_one(const PersonName& a, const PersonName& b) {
  const std::string left = surname_key(a);
  const std::string right = surname_key(b);
  // "Aa-van Bee" may be called "Aa".
  const auto begins = [](const std::string& longer, const std::string& shorter) {
    return longer.size() > shorter.size() && longer.starts_with(shorter) &&
           longer[shorter.size()] == '-';
  };
  return (left == right || begins(left, right) || begins(right, left)) && first_names_agree(a, b);
}

std::vector<CalledSo> people_to_hide(const Meeting& meeting, const std::vector<CalledSo>& called,
                                     const NamePolicy& policy,
                                     const std::vector<PersonName>& registered,
                                     const Vocabulary& vocabulary) {
  return Finder(meeting, policy, registered, vocabulary).find(called);
}

std::vector<HiddenName> hidden_names(const std::vector<CalledSo>& people,
                                     const NamePolicy& policy) {
  std::map<std::string, std::size_t> total;
  const auto word_of = [&](const CalledSo& one) {
    return one.category == NameCategory::resident && !one.speaks ? policy.visitor
                                                                 : policy.word(one.category);
  };
  for (const CalledSo& one : people) ++total[word_of(one)];
  std::map<std::string, std::size_t> number;
  std::vector<HiddenName> hidden;
  for (const CalledSo& one : people) {
    const bool by_role = policy.of(one.category) == Publication::role;
    std::string shown = by_role ? word_of(one) : initials_of(one.name);
    if (by_role && total[shown] > 1) shown += " " + std::to_string(++number[word_of(one)]);
    hidden.push_back({one.name, "[" + shown + "]"});
  }
  return hidden;
}

std::vector<PersonName> published_names(const Header& header,
                                        const std::vector<HiddenName>& hidden) {
  std::vector<PersonName> names;
  const auto add = [&](const Attendee& attendee) {
    if (attendee.name && std::ranges::none_of(hidden, [&](const HiddenName& one) {
          // Who is withdrawn may be written in another way; the others are of this very list.
          return one.withdrawn ? may_be_one(one.name, *attendee.name) : one.name == *attendee.name;
        }))
      names.push_back(*attendee.name);
  };
  std::ranges::for_each(header.present, add);
  std::ranges::for_each(header.absent, add);
  if (header.chair) add(*header.chair);
  if (header.secretary) add(*header.secretary);
  return names;
}

}  // namespace openverslag
