#include "minutes/decisions.h"

#include <algorithm>
#include <utility>

#include "minutes/bare_results.h"
#include "minutes/clauses.h"
#include "minutes/heading_parts.h"
#include "minutes/inline_labels.h"
#include "minutes/listed_parts.h"
#include "minutes/passive_decisions.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// Words under a label that stands alone: which blocks are decisions too.
enum class Under : std::uint8_t { nothing, list_or_paragraph, list, section };

class DecisionFinder {
 public:
  DecisionFinder(const MeetingSubject& subject, bool below_title)
      : subject_(subject), below_title_(below_title) {}

  void read(const Passage& passage) {
    if (passage.kind == PassageKind::heading) keep_opening();
    opening_.reset();
    // What is said below the title "Besluiten" decides by its own words; a list does by its place.
    if (below_title_ && under_ == Under::nothing && passage.kind == PassageKind::list_item)
      under_ = Under::list;
    if (passage.words.empty() || passage.words.match(0, postscript) > 0) return;
    if (const auto label = find_inline_label(passage.words, 0, *passage.text)) {
      under_ = Under::nothing;
      if (label->kind == InlineLabelKind::decision) read_sentences(passage);
      return;
    }
    if (passage.kind == PassageKind::heading) {
      under_ = Under::nothing;
    } else if (!read_under_label(passage)) {
      read_sentences(passage);
    }
  }

  std::vector<Decision> take() {
    keep_opening();
    return std::move(decisions_);
  }

 private:
  // "De volgende voorstellen zijn goedgekeurd:", and what they are stands below smaller headings.
  void keep_opening() {
    if (opening_) decisions_.push_back(*std::exchange(opening_, std::nullopt));
  }

  // "Besluit: …" at the sentence with this index.
  void read_labelled(const Passage& passage, std::size_t sentence, const InlineLabel& label) {
    const Words& words = passage.words;
    if (label.end >= words.size()) {
      const bool heading = passage.kind == PassageKind::heading;
      under_ = heading ? Under::section : Under::list_or_paragraph;
      return;
    }
    const std::size_t next = next_label(passage, sentence + 1);
    const std::size_t end =
        next < passage.sentences.size() ? passage.sentences[next].first : words.size();
    const std::size_t stop = passage.sentences[next - 1].stop;
    const std::size_t explained = std::min(passage.sentences[sentence].end, end);
    const bool list_follows = ends_in_colon(passage);
    if (list_follows) under_ = Under::list;
    // "Besluit: Gedeputeerde Staten besluiten:" only opens the list.
    const bool opens_list = list_follows && passage.sentences.size() == sentence + 1;
    if (opens_list) return;
    // "BESLUIT: met eenparigheid van stemmen" over "Artikel 1: …"
    if (says_only_how(words, {label.end, end})) {
      under_ = Under::list_or_paragraph;
      return;
    }
    add_words(passage, {label.end, end, label.text, stop, false}, explained, DecisionRule::label);
  }

  // "Conclusie: de vergadering stemt in.": such a label is over talk, too, so the words behind it
  // must decide by themselves.
  void read_open_label(const Passage& passage, const Sentence& sentence, const InlineLabel& label) {
    if (label.end >= sentence.end) return;
    Sentence said = sentence;
    said.first = label.end;
    said.begin = label.text;
    auto kind = find_bare_result(passage.words, said);
    if (const auto found = find_decision(passage.words, said, subject_)) kind = found->kind;
    if (!kind) return;
    const bool opens_list = &sentence == &passage.sentences.back() && ends_in_colon(passage);
    if (opens_list) {
      under_ = Under::list;
    } else {
      add(passage, said.in(passage.text->plain), *kind, DecisionRule::label);
    }
  }

  // The index of the next sentence that begins with a label, or how many there are.
  static std::size_t next_label(const Passage& passage, std::size_t from) {
    while (from < passage.sentences.size() &&
           !find_inline_label(passage.words, passage.sentences[from].first, *passage.text) &&
           !opens_result(passage.words, passage.sentences[from])) {
      ++from;
    }
    return from;
  }

  static bool says_only_how(const Words& words, WordRange range) {
    bool negated = false;
    return skip_adverbs(words, range.begin, range.end, negated) == range.end - range.begin &&
           !negated;
  }

  static bool ends_in_colon(const Passage& passage) {
    const std::string_view text = trim(passage.text->plain);
    return !text.empty() && text.back() == ':';
  }

  // Lists, and the paragraph or section, that belong to a label above them.
  bool read_under_label(const Passage& passage) {
    if (under_ == Under::nothing) return false;
    std::size_t begin = marker_length(passage.text->plain);
    if (passage.words.index_at(begin) >= passage.words.size()) begin = 0;
    const bool list = passage.kind == PassageKind::list_item || begin > 0 ||
                      passage.words.match(0, decree_article) > 0;
    if (!list && under_ == Under::list) {
      under_ = Under::nothing;
      return false;
    }
    if (ends_in_colon(passage)) {
      under_ = Under::list;  // "Gedeputeerde Staten besluiten:"
      return true;
    }
    const Sentence& last = passage.sentences.back();
    const auto first = std::ranges::find_if(
        passage.sentences, [&](const Sentence& sentence) { return sentence.stop > begin; });
    add_words(passage,
              {passage.words.index_at(begin), passage.words.size(), std::max(first->begin, begin),
               last.stop, last.question},
              first->end, DecisionRule::list);
    if (under_ == Under::list_or_paragraph) under_ = list ? Under::list : Under::nothing;
    return true;
  }

  void read_sentences(const Passage& passage) {
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
      const Sentence& sentence = passage.sentences[index];
      const auto label = find_inline_label(passage.words, sentence.first, *passage.text);
      if (label && passage.words.begins(sentence.first, open_label)) {
        read_open_label(passage, sentence, *label);
      } else if (label && label->kind == InlineLabelKind::decision) {
        read_labelled(passage, index, *label);
        index = next_label(passage, index + 1) - 1;
      } else if (!label) {
        read_sentence(passage, sentence);
      }
    }
  }

  static bool proposes(const Words& words, const Sentence& sentence) {
    return contains(words, {sentence.first, sentence.end}, proposal);
  }

  // "Akkoord." in a paragraph, behind a proposal, or on a last line, of its own; not "GOEDGEKEURD"
  // once more below a decision. "Ter kennisgeving aangenomen." behind other words is no answer of
  // one person.
  bool stands_alone(const Passage& passage, const Sentence& sentence) const {
    if (passage.sentences.size() == 1) return true;
    const bool last = &sentence == &passage.sentences.back();
    const bool decided = !decisions_.empty() && decisions_.back().block == passage.block;
    const bool is_word = sentence.end - sentence.first == 1;
    if (!last || decided) return false;
    return !is_word || passage.text->plain[sentence.begin - 1] == '\n' ||
           proposes(passage.words, passage.sentences[passage.sentences.size() - 2]);
  }

  void read_sentence(const Passage& passage, const Sentence& sentence) {
    const auto found = find_decision(passage.words, sentence, subject_);
    std::optional<DecisionKind> kind;
    if (found) kind = found->kind;
    if (!kind && stands_alone(passage, sentence)) kind = find_bare_result(passage.words, sentence);
    if (!kind && passage.sentences.size() == 1) kind = find_last_result(passage.words, sentence);
    if (!kind) kind = find_result_behind_none(passage.words, sentence);
    if (!kind && passage.sentences.size() == 1 && is_italic(*passage.text))
      kind = find_opening_result(passage.words, sentence);
    if (!kind) return;
    const bool last = &sentence == &passage.sentences.back();
    const DecisionRule rule = found ? found->rule : DecisionRule::result;
    if (last && ends_in_colon(passage)) {
      under_ = Under::list;  // "Het bestuur besluit:"
      if (rule == DecisionRule::passive)
        opening_ = decision_of(passage, sentence.in(passage.text->plain), *kind, rule);
    } else {
      add(passage, sentence.in(passage.text->plain), *kind, rule);
    }
  }

  // The kind stands in the first sentence, which ends at `first_end`: what follows explains.
  void add_words(const Passage& passage, const Sentence& labelled, std::size_t first_end,
                 DecisionRule rule) {
    const Words& words = passage.words;
    const auto parts = listed_parts(passage.text->plain, labelled.begin, labelled.stop);
    if (parts.size() > 1) {
      for (const auto& [begin, end] : parts) {
        const Sentence part = {words.index_at(begin), words.index_at(end), begin, end, false};
        add(passage, part.in(passage.text->plain), kind_of_decision(words, part, subject_), rule);
      }
      return;
    }
    const std::size_t count = words.match(labelled.first, nothing);
    const bool says_nothing = count > 0 && labelled.first + count == labelled.end;
    if (labelled.stop <= labelled.begin || says_nothing) return;
    Sentence first = labelled;
    first.end = std::max(first_end, labelled.first);
    add(passage, labelled.in(passage.text->plain), kind_of_decision(words, first, subject_), rule);
  }

  static Decision decision_of(const Passage& passage, std::string_view text, DecisionKind kind,
                              DecisionRule rule) {
    return {collapse_space(text), kind, passage.block, passage.text->place, rule};
  }

  void add(const Passage& passage, std::string_view text, DecisionKind kind, DecisionRule rule) {
    decisions_.push_back(decision_of(passage, text, kind, rule));
  }

  const MeetingSubject& subject_;
  std::vector<Decision> decisions_;
  bool below_title_;
  Under under_ = Under::nothing;
  std::optional<Decision> opening_;  // the last words, which open a list that may not come
};

}  // namespace

std::vector<Decision> find_decisions(std::string_view title, const std::vector<Passage>& passages,
                                     const MeetingSubject& subject, const Vocabulary& vocabulary) {
  DecisionFinder finder(subject, is_decision_title(title, vocabulary));
  for (const Passage& passage : passages) finder.read(passage);
  return finder.take();
}

}  // namespace openverslag
