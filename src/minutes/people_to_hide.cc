#include <algorithm>
#include <iterator>

#include "minutes/bare_residents.h"
#include "minutes/hidden_names.h"
#include "minutes/listed_residents.h"
#include "minutes/name_categories.h"
#include "minutes/name_list.h"
#include "minutes/passages.h"
#include "minutes/said_beside.h"
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
    for (const CalledSo& one : called) add_called(one);
    for (std::size_t i = 0; i < meeting_.facts.items.size(); ++i)
      read_lists(meeting_.text.items[i].blocks, is_for_residents(meeting_.facts.items[i]));
    for (const ExtraLabel& label : meeting_.facts.header.extra)
      read_label(label.label, label.value);
    for (const Block& block : meeting_.text.preamble) read_label_lines(block);
    for (std::size_t i = 0; i < meeting_.facts.items.size(); ++i)
      read_item(meeting_.facts.items[i], meeting_.text.items[i]);
    add_bare();
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

  // Of whom only "wethouder Aa" is there.
  bool is_called_otherwise(const PersonName& name) const {
    return !name.honorific.empty() && name.office.empty() &&
           std::ranges::all_of(public_, [&](const PersonName& other) {
             return !may_be_one(name, other) || is_called_by_office(other, vocabulary_);
           });
  }

  void add_called(CalledSo one) {
    const bool is_otherwise = one.speaks && is_called_otherwise(one.name);
    if (!one.is_sure && !is_otherwise && (is_public(one.name) || is_listed(one.name))) return;
    one.is_sure = one.is_sure || (is_otherwise && is_public(one.name));
    if (one.speaks) {
      for (LineRange& lines : one.passages) lines = item_around(lines);
    }
    add(one);
  }

  void read_lists(const std::vector<Block>& blocks, bool for_residents) {
    std::vector<CalledSo> listed;
    add_listed_residents(blocks, for_residents, vocabulary_, listed);
    for (CalledSo& one : listed) add_called(std::move(one));
  }

  LineRange item_around(const LineRange& lines) const {
    for (const Item& item : meeting_.facts.items) {
      if (item.place.line <= lines.first && lines.last <= item.last_line) return lines_of(item);
    }
    return lines;
  }

  static LineRange lines_of(const Item& item) { return {item.place.line, item.last_line}; }

  void add(const CalledSo& one) {
    const auto is_this = [&](const PersonName& other) { return may_be_one(one.name, other); };
    if (!is_hidden(policy_.of(one.category)) || std::ranges::any_of(registered_, is_this)) return;
    const auto known =
        std::ranges::find_if(found_, [&](const CalledSo& other) { return is_this(other.name); });
    if (known == found_.end()) return found_.push_back(one);
    known->speaks = known->speaks || one.speaks;
    known->is_sure = known->is_sure || one.is_sure;
    if (one.guessed_on == 0) known->guessed_on = 0;
    std::ranges::copy(one.passages, std::back_inserter(known->passages));
    // "mevrouw Aa" was B. Aa all along
    if (known->name.initials.empty() && known->name.given.empty()) known->name = one.name;
  }

  // Whom nothing but their place makes residents; after all others.
  void add_bare() {
    std::vector<PersonName> known = registered_;
    for (const CalledSo& one : found_) known.push_back(one.name);
    for (const CalledSo& one : called_by_place(meeting_, known, policy_.no_names, vocabulary_)) {
      if (!is_public(one.name) && !is_listed(one.name)) add(one);
    }
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
      public_.push_back(with_office(attendee));
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
    const bool for_residents = is_for_residents(item);
    for (const Block& block : text.blocks) read_label_lines(block);
    if (for_residents) read_residents(item, text);
    for (const NameUse& use : item.names) {
      const std::string* words = use.pronoun ? nullptr : words_of(text.blocks[use.block]);
      if (words) read_use(item, use, *words, for_residents);
    }
  }

  bool is_for_residents(const Item& item) const {
    return is_title_for_residents(item.title, vocabulary_);
  }

  // Whoever is addressed there, and is nobody in office.
  void read_residents(const Item& item, const ItemText& text) {
    std::vector<CalledSo> people;
    for (const Block& block : text.blocks) add_addressed_in(block, vocabulary_, people);
    for (CalledSo& one : people) {
      one.passages = {lines_of(item)};
      if (!is_public(one.name) || is_named_apart(item, one.name)) {
        one.speaks = true;
        add(one);
      } else if (is_found(one.name)) {
        add(one);
      }
    }
  }

  bool is_found(const PersonName& name) const {
    return std::ranges::any_of(found_,
                               [&](const CalledSo& other) { return may_be_one(name, other.name); });
  }

  // "De heer Aa" where "wethouder Aa" is named too.
  bool is_named_apart(const Item& item, const PersonName& name) const {
    return is_called_otherwise(name) && std::ranges::any_of(item.names, [&](const NameUse& use) {
             const auto other = read_person(use.printed, "", vocabulary_);
             return other && is_called_by_office(*other, vocabulary_) &&
                    surname_key(*other) == surname_key(name);
           });
  }

  void read_use(const Item& item, const NameUse& use, std::string_view words, bool for_residents) {
    const std::string& printed = use.printed;
    const std::string first_word = printed.substr(0, printed.find(' '));
    auto category = category_of(first_word, vocabulary_);
    if (!category) category = said_before(words.substr(0, use.begin), vocabulary_);
    if (!category && use.end <= words.size())
      category = said_behind(words.substr(use.end), vocabulary_);
    const bool outside =
        category && *category != NameCategory::resident && *category != NameCategory::letter_writer;
    // Who is addressed there was found before, by all of the name.
    const bool by_title = !category && for_residents && !begins_addressed(printed, vocabulary_);
    if (outside || !(category || by_title)) return;
    const auto name = read_person(printed, "", vocabulary_);
    if (!name || (by_title && is_public(*name))) return;
    const bool speaks =
        for_residents || use.role == NameRole::speaker || is_speaker(first_word, vocabulary_);
    add({*name, category.value_or(NameCategory::resident), speaks, true, {lines_of(item)}});
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

std::vector<CalledSo> people_to_hide(const Meeting& meeting, const std::vector<CalledSo>& called,
                                     const NamePolicy& policy,
                                     const std::vector<PersonName>& registered,
                                     const Vocabulary& vocabulary) {
  return Finder(meeting, policy, registered, vocabulary).find(called);
}

}  // namespace openverslag
