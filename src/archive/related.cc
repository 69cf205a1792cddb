#include "archive/related.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "archive/titles.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kMostRelated = 8;
constexpr std::size_t kMostSharing = 48;  // a word of more subjects says little
constexpr std::size_t kShortestWord = 4;  // "van", "de"
constexpr std::size_t kThemeNeighbours = 12;
constexpr unsigned kWordWeight = 4;
constexpr unsigned kThemeWeight = 2;
constexpr unsigned kBodyWeight = 1;

using Postings = std::vector<SubjectIndex>;

class Relations {
 public:
  Relations(std::vector<Subject>& subjects, const std::vector<std::string>& keys,
            const std::vector<MeetingLinks>& meetings, const std::string& language)
      : subjects_(subjects), words_(subjects.size()), bodies_(subjects.size()) {
    for (SubjectIndex i = 0; i < subjects.size(); ++i) {
      index_words(i, keys[i], language);
      for (const ThemeIndex theme : subjects[i].themes) of_theme_[theme].push_back(i);
      for (const ItemRef& ref : subjects[i].items) bodies_[i].push_back(meetings[ref.meeting].body);
      std::ranges::sort(bodies_[i]);
    }
  }

  void relate() {
    for (SubjectIndex i = 0; i < subjects_.size(); ++i) subjects_[i].related = best(i);
  }

 private:
  void index_words(SubjectIndex subject, const std::string& key, const std::string& language) {
    for (const std::string& word : words_of(key)) {
      if (word.size() < kShortestWord) continue;
      Postings& postings = of_word_[stem(word, language)];
      if (!postings.empty() && postings.back() == subject) continue;
      postings.push_back(subject);
      words_[subject].push_back(&postings);
    }
  }

  // A score for each subject that shares a word or a theme.
  std::unordered_map<SubjectIndex, unsigned> scores(SubjectIndex subject) const {
    std::unordered_map<SubjectIndex, unsigned> score;
    for (const Postings* postings : words_[subject]) {
      if (postings->size() > kMostSharing) continue;
      for (const SubjectIndex other : *postings) score[other] += kWordWeight;
    }
    for (const ThemeIndex theme : subjects_[subject].themes) {
      const Postings& postings = of_theme_.at(theme);
      const auto here = std::ranges::lower_bound(postings, subject);
      const auto before = std::min<std::ptrdiff_t>(here - postings.begin(), kThemeNeighbours);
      const auto after = std::min<std::ptrdiff_t>(postings.end() - here, kThemeNeighbours + 1);
      for (auto other = here - before; other != here + after; ++other) {
        score[*other] += kThemeWeight;
      }
    }
    score.erase(subject);
    return score;
  }

  bool share_body(SubjectIndex a, SubjectIndex b) const {
    return std::ranges::any_of(bodies_[a], [&](const BodyIndex body) {
      return std::ranges::binary_search(bodies_[b], body);
    });
  }

  // A theme in common is not enough by itself.
  std::vector<SubjectIndex> best(SubjectIndex subject) const {
    std::vector<std::pair<unsigned, SubjectIndex>> ranked;
    for (const auto& [other, score] : scores(subject)) {
      const unsigned total = score + (share_body(subject, other) ? kBodyWeight : 0);
      if (total > kThemeWeight) ranked.emplace_back(total, other);
    }
    std::ranges::sort(ranked, {}, [](const auto& each) {
      return std::tuple(-static_cast<int>(each.first), each.second);
    });
    std::vector<SubjectIndex> related;
    for (const auto& [score, other] : ranked) {
      if (related.size() < kMostRelated) related.push_back(other);
    }
    return related;
  }

  std::vector<Subject>& subjects_;
  std::vector<std::vector<const Postings*>> words_;  // as subjects
  std::vector<std::vector<BodyIndex>> bodies_;       // as subjects
  std::unordered_map<std::string, Postings> of_word_;
  std::unordered_map<ThemeIndex, Postings> of_theme_;
};

}  // namespace

void relate_subjects(std::vector<Subject>& subjects, const std::vector<std::string>& keys,
                     const std::vector<MeetingLinks>& meetings, const std::string& language) {
  Relations(subjects, keys, meetings, language).relate();
}

}  // namespace openverslag
