#include "minutes/bare_certainty.h"

#include <algorithm>
#include <string>

#include "minutes/named_things.h"
#include "text/fold.h"

namespace openverslag {

bool is_called_by_article(const PersonName& name, const Vocabulary& vocabulary) {
  return name.given.empty() && fold(name.particle) == "de" &&
         !holds(vocabulary.article_surnames, fold(name.surname));
}

bool is_clearly_resident(const PersonName& name, Behind behind, LineKind kind, bool is_of_speakers,
                         const Vocabulary& vocabulary) {
  if (behind == Behind::resident) return true;
  const std::string surname = fold(name.surname);
  const bool is_alone = name.particle.empty() && name.given.empty();
  const bool is_subject =
      std::ranges::any_of(vocabulary.subject_endings, [&](const std::string& ending) {
        return surname.size() > ending.size() && surname.ends_with(ending);
      });
  if (is_subject && name.given.empty()) return false;
  // "Veenhof" is somebody, or where something is; a place says nothing.
  const bool says = behind == Behind::speech || behind == Behind::company;
  if (is_alone && !says && is_street(surname, vocabulary)) return false;
  switch (behind) {
    case Behind::mention:
    case Behind::unknown:
      return false;
    case Behind::about:
      return kind == LineKind::list;
    default:
      break;
  }
  return kind == LineKind::list || is_of_speakers || !is_called_by_article(name, vocabulary);
}

}  // namespace openverslag
