#include "search/search_index.h"

#include <algorithm>
#include <functional>

#include "search/followers.h"
#include "search/lexicon_shards.h"
#include "search/meeting_shards.h"
#include "search/page_names.h"
#include "search/posting_blocks.h"
#include "search/text_code.h"
#include "site/years.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostForms = 40;  // of a term, told to the page

struct ReadWords {
  SearchTerms terms;
  std::vector<std::vector<std::uint32_t>> forms;  // as streams: of a number there, that of the form
  std::vector<ReadMeeting> newest_first;
};

std::vector<std::string> all_forms(const std::vector<const WordStreams*>& streams) {
  std::vector<std::string> forms;
  for (const WordStreams* each : streams) {
    forms.insert(forms.end(), each->forms().begin(), each->forms().end());
  }
  std::ranges::sort(forms);
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

ReadWords gather_words(const Site& site, const std::vector<const WordStreams*>& streams,
                       const WordList& list) {
  ReadWords words;
  words.terms = make_search_terms(all_forms(streams), list);
  std::vector<ReadMeeting> by_meeting(site.archive.meetings.size());
  words.forms.reserve(streams.size());
  for (const WordStreams* each : streams) {
    std::vector<std::uint32_t>& forms = words.forms.emplace_back();
    for (const std::string& form : each->forms()) {
      const auto place = std::ranges::lower_bound(words.terms.forms, form);
      forms.push_back(static_cast<std::uint32_t>(place - words.terms.forms.begin()));
    }
    for (const MeetingWords& read : each->meetings()) by_meeting[read.meeting] = {&read, &forms};
  }
  for (const MeetingIndex meeting : meetings_newest_first(site.archive)) {
    words.newest_first.push_back(by_meeting[meeting]);
  }
  return words;
}

// The forms of the record that lead to each term, the most frequent first.
std::vector<std::vector<std::uint32_t>> forms_by_term(const SearchTerms& terms,
                                                      const WordCounts& counts) {
  std::vector<std::vector<std::uint32_t>> forms(terms.terms.size());
  for (std::uint32_t form = 0; form < terms.forms.size(); ++form) {
    forms[terms.of_form[form]].push_back(form);
    for (const TermIndex part : terms.inside[form]) forms[part].push_back(form);
  }
  for (auto& of_term : forms) {
    std::ranges::stable_sort(of_term, std::greater(),
                             [&](std::uint32_t form) { return counts.of_form[form]; });
    if (of_term.size() > kMostForms) of_term.resize(kMostForms);
  }
  return forms;
}

// A facet needs no form: the page knows its term. "+parkeergarage": the word stands inside it.
std::string joined_forms(const SearchTerms& terms, TermIndex term,
                         const std::vector<std::uint32_t>& forms) {
  std::string joined;
  for (const std::uint32_t form : forms) {
    if (is_facet(terms.forms[form])) continue;
    joined += joined.empty() ? "" : " ";
    if (terms.of_form[form] != term) joined += '+';
    joined += terms.forms[form];
  }
  return joined;
}

PostingBlocks write_postings(const ReadWords& words, const WordCounts& counts,
                             const std::string& folder, const PutAside& put_aside,
                             const TakeFile& take) {
  const auto forms = forms_by_term(words.terms, counts);
  const Followers followers(words.newest_first, words.terms, counts);
  PostingBlocks blocks(folder);
  turn_over(words.newest_first, words.terms, counts, put_aside,
            [&](TermIndex term, const std::vector<Posting>& postings) {
              const std::string those = joined_forms(words.terms, term, forms[term]);
              const std::string followed_by = followers.code_of(term);
              blocks.add({term, words.terms.terms[term], those, followed_by}, postings, take);
            });
  blocks.finish(take);
  return blocks;
}

std::string numbers_from(const std::vector<TermIndex>& rising) {
  std::string code;
  TermIndex before = 0;
  for (const TermIndex each : rising) {
    append_number(code, each - before);
    before = each;
  }
  return code;
}

// The terms of what can be chosen without a name: whoever asks for decisions needs no lexicon.
std::string kinds_json(const SearchTerms& terms) {
  std::string json;
  for (const std::string_view kind : {kDecisionTerm, kActionTerm}) {
    const auto found = std::ranges::lower_bound(terms.terms, kind);
    if (found == terms.terms.end() || *found != kind) continue;
    json += json.empty() ? "" : ",";
    append_script_text(json, kind.substr(3));
    json += ":" + std::to_string(found - terms.terms.begin());
  }
  return "{" + json + "}";
}

std::uint64_t joined(std::uint64_t digest, std::uint64_t next) {
  return (digest ^ next) * 0x100000001B3U + (digest >> 29);
}

// Of each meeting, newest first: the number of its parts, and of the documents in each; its mark.
std::string parts_code(const std::vector<ReadMeeting>& newest_first) {
  std::string code;
  for (const ReadMeeting& meeting : newest_first) {
    append_number(code, static_cast<std::uint32_t>(meeting.words->parts.size()));
    for (const std::uint32_t documents : meeting.words->parts) append_number(code, documents);
    append_number(code, mark_of(meeting.words->digest));
  }
  return code;
}

std::string words_json(const std::vector<std::string>& words) {
  std::string json = "[";
  for (const std::string& word : words) {
    if (&word != &words.front()) json += ',';
    append_script_text(json, word);
  }
  return json += ']';
}

// [[year, how many meetings], …], newest first; 0: without a date.
std::string years_json(const Archive& archive, const std::vector<MeetingIndex>& order) {
  std::string json = "[";
  for (std::size_t i = 0; i < order.size();) {
    const int year = year_of(archive, order[i]);
    std::size_t end = i;
    while (end < order.size() && year_of(archive, order[end]) == year) ++end;
    if (i > 0) json += ',';
    json += "[" + std::to_string(year) + "," + std::to_string(end - i) + "]";
    i = end;
  }
  return json += ']';
}

std::string bodies_json(const Site& site, const std::vector<MeetingIndex>& order) {
  std::string of_meetings;
  for (const MeetingIndex meeting : order)
    append_number(of_meetings, site.archive.links[meeting].body);
  std::vector<std::string> ids_and_names;
  for (const Body& body : site.archive.bodies) {
    ids_and_names.push_back(body.id);
    ids_and_names.push_back(body.name);
  }
  std::string json = "\"bodies\":" + words_json(ids_and_names) + ",\"body\":";
  append_script_text(json, of_meetings);
  return json;
}

}  // namespace

void read_for_search(const Site& site, MeetingIndex meeting, const MeetingText& text,
                     WordStreams& streams, const TakeFile& take) {
  const std::vector<SearchDocument> documents = documents_of(site, meeting, text);
  streams.begin(meeting);
  for (const SearchDocument& document : documents) streams.add(document);
  std::vector<std::string> parts;
  std::uint64_t digest = 0;
  for (std::size_t begin = 0; begin < documents.size();) {
    const std::size_t end = end_of_part(documents, begin);
    streams.end_part(static_cast<std::uint32_t>(end - begin));
    parts.push_back(meeting_shard(site, meeting, std::span(documents).subspan(begin, end - begin)));
    digest = joined(digest, std::hash<std::string>{}(parts.back()));
    begin = end;
  }
  streams.end(digest);
  const ShardSet set{site.routes.search(), std::to_string(mark_of(digest))};
  for (std::size_t part = 0; part < parts.size(); ++part)
    take(shard_file(set, meeting_shard_name(site.archive, meeting, part), parts[part]));
}

void render_search_index(const Site& site, const std::vector<const WordStreams*>& streams,
                         const PutAside& put_aside, const TakeFile& take) {
  const WordList list = WordList::load(main_language(language_of_minutes(site.config)));
  const ReadWords words = gather_words(site, streams, list);
  const WordCounts counts = count_words(words.newest_first, words.terms);
  const std::string folder = site.routes.search();
  const PostingBlocks blocks = write_postings(words, counts, folder, put_aside, take);
  const LexiconShards lexicon = lexicon_shards(folder, lexicon_entries(words.terms, list));
  for (const OutputFile& file : lexicon.files) take(file);
  const NameShards names = name_shards(site, list);
  for (const OutputFile& file : names.files) take(file);

  const std::vector<MeetingIndex> order = meetings_newest_first(site.archive);
  std::string json = "{\"documents\":" + std::to_string(counts.documents) + ",\"parts\":";
  append_script_text(json, parts_code(words.newest_first));
  json += ",\"years\":" + years_json(site.archive, order) + "," + bodies_json(site, order);
  json += ",\"names\":" + words_json(names.first) + ",\"namesStamp\":\"" + names.stamp + "\"";
  json += ",\"lexicon\":" + words_json(lexicon.first) + ",\"blocks\":";
  append_script_text(json, numbers_from(blocks.first_terms()));
  json += ",\"stamps\":{\"l\":";
  append_script_text(json, lexicon.stamps);
  json += ",\"p\":";
  append_script_text(json, blocks.stamps().code());
  json += "}";
  json += ",\"kinds\":" + kinds_json(words.terms);
  json += ",\"stop\":" + words_json(list.stop) + "}";
  take(shard_file({folder, {}}, "index", json));
}

}  // namespace openverslag
