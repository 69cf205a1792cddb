#include <libstemmer.h>

#include <memory>

#include "text/fold.h"

namespace openverslag {
namespace {

struct DeleteStemmer {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, DeleteStemmer>;

Stemmer make_stemmer(const char* algorithm) { return Stemmer(sb_stemmer_new(algorithm, "UTF_8")); }

// A stemmer keeps the word it works on, so each thread has its own.
sb_stemmer* stemmer_for(std::string_view language) {
  thread_local const Stemmer dutch = make_stemmer("dutch");
  thread_local const Stemmer english = make_stemmer("english");
  if (language == "nl") return dutch.get();
  return language == "en" ? english.get() : nullptr;
}

}  // namespace

std::string stem(std::string_view word, std::string_view language) {
  sb_stemmer* const stemmer = stemmer_for(language);
  if (stemmer == nullptr) return std::string(word);
  const sb_symbol* const stemmed = sb_stemmer_stem(
      stemmer, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
  if (stemmed == nullptr) return std::string(word);
  return {reinterpret_cast<const char*>(stemmed),
          static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace openverslag
