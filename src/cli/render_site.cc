#include "cli/render_site.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "cli/read_again.h"
#include "cli/spill_file.h"
#include "document/public_source.h"
#include "document/reader.h"
#include "publish/manifest.h"
#include "publish/system_failure.h"
#include "render/calendar.h"
#include "render/citations.h"
#include "render/data_files.h"
#include "render/debate.h"
#include "render/render.h"
#include "render/sitemaps.h"
#include "render/woo_sitemaps.h"
#include "search/search_index.h"
#include "site/former_files.h"
#include "text/digest.h"

namespace openverslag {
namespace {

// A meeting as a page and as what stands beside it.
void render_words(const Site& site, const Page& page, const MeetingText& text,
                  const Templates& templates, const TakeOutput& take) {
  const OutputFile whole = render_page(site, page, templates, &text);
  take(whole);
  // As deep below the root, so its links are the same.
  if (const auto kept = site.kept_pages.find(page.subject); kept != site.kept_pages.end())
    take({Routes::file_of(kept->second), whole.bytes});
  if (site.config.outputs.items) {
    for (std::uint32_t i = 0; i < text.items.size(); ++i)
      take(render_page(site, item_page_of(site, {page.subject, i}), templates, &text));
  }
  if (site.config.outputs.frames && !site.config.base_url.empty()) {
    for (std::uint32_t i = 0; i < text.items.size(); ++i)
      take(render_page(site, item_frame_of(site, {page.subject, i}), templates, &text));
  }
  if (site.config.outputs.data) take(render_meeting_data(site, page.subject, text));
  if (has_debate(site, page.subject)) take(render_debate(site, page.subject, text));
  if (site.config.outputs.data && !site.config.base_url.empty())
    take(render_citations(site, page.subject));
}

// As they are, if all of them may be read: line ends and the encoding too.
std::string offered_bytes(const Facts& facts, std::string bytes) {
  if (!facts.source_in_part && !is_web_page(facts.source)) return bytes;
  Diagnostics given_before;
  const auto source = make_source(facts.source, std::move(bytes), given_before);
  const auto document = source ? read_document(*source, given_before) : std::nullopt;
  return document ? public_source(*source, *document) : std::string{};
}

// The file that a meeting came from, if that may be published. Gives its digest; none when the file
// is withheld, or offered in part, as it could be tried out by it what was taken out of its words.
std::string render_source(const Site& site, const Content& content, const Page& page,
                          const TakeOutput& take) {
  const Facts& facts = site.archive.meetings[page.subject];
  if (facts.withheld) return {};
  std::string bytes = read_bytes(content, page.subject);
  std::string digest = facts.source_in_part ? std::string{} : sha256_hex(bytes);
  std::string source = site.routes.source(site.archive.links[page.subject], facts);
  if (!source.empty()) take({std::move(source), offered_bytes(facts, std::move(bytes))});
  return digest;
}

// By the paths below the content folder; `digests` as archive.meetings.
OutputFile source_list(const Site& site, const std::vector<std::string>& digests) {
  Manifest sources;
  for (std::size_t i = 0; i < digests.size(); ++i) {
    if (!digests[i].empty()) sources.emplace(site.archive.meetings[i].source, digests[i]);
  }
  return {std::string(kSourcesName), write_manifest(sources, kSourcesName)};
}

using Words = tbb::enumerable_thread_specific<WordStreams>;

// In a file without a name, or in memory when nothing can be written there.
PutAside put_aside_in(SpillFile& file) {
  return [&file](std::string bytes) -> BytesAgain {
    const auto part = file.write(bytes);
    if (!part) return [bytes = std::move(bytes)] { return bytes; };
    return [&file, part = *part] {
      auto again = file.read(part);
      if (!again) fail_with_system_error(spill_folder(), errno);
      return std::move(*again);
    };
  };
}

void render_search(const Site& site, const Words& words, const PutAside& put_aside,
                   const TakeOutput& take) {
  if (!site.config.outputs.search) return;
  std::vector<const WordStreams*> streams;
  for (const WordStreams& each : words) streams.push_back(&each);
  render_search_index(site, streams, put_aside, take);
}

// The page about the data tells of files that must be made before it.
void render_data_with_page(const Site& site, const Content& content, const Templates& templates,
                           const TakeOutput& take) {
  const auto page = std::ranges::find(site.pages, PageKind::data, &Page::kind);
  if (page == site.pages.end()) return;
  const auto words = [&](MeetingIndex meeting) { return words_of(content, meeting); };
  const DataFiles files = render_data(site, words, take);
  take(render_page(site, *page, templates, nullptr, files));
}

// Files that are found at their former addresses, too.
class TakeTwice {
 public:
  TakeTwice(const Site& site, const TakeOutput& take) : former_(former_files(site)), take_(take) {
    std::erase_if(former_, [](const FormerFile& each) { return !each.stands_there; });
  }

  void operator()(const OutputFile& file) const {
    take_(file);
    auto same = std::ranges::lower_bound(former_, file.path, {}, &FormerFile::to);
    for (; same != former_.end() && same->to == file.path; ++same)
      take_({same->from, file.bytes, file.pieces});
  }

 private:
  std::vector<FormerFile> former_;
  const TakeOutput& take_;
};

// Entries that are kept for the next feed that has them take 46 MB at 10,000 meetings. So the files
// that tell of the older half of them are made first, then those of the newer. Some that stand in
// both are printed twice: calculated, 1 in 100 of the work of a build.
constexpr std::size_t kFeedRounds = 2;

std::array<MeetingRange, kFeedRounds> halves(const Site& site) {
  const auto middle = static_cast<MeetingIndex>(site.archive.meetings.size() / 2);
  return {{{.end = middle}, {.begin = middle}}};
}

void render_feeds(const Site& site, Progress& progress, const TakeOutput& take) {
  for (const MeetingRange& newest : halves(site)) {
    const PrintedEntries printed(site);
    tbb::parallel_for(std::size_t{0}, site.feeds.size(), [&](std::size_t i) {
      const Progress::Step step(progress, site.feeds[i].address);
      render_feed(site, site.feeds[i], printed, take, newest);
    });
  }
}

}  // namespace

void render_meeting(const Site& site, const Content& content, const Page& page,
                    const Templates& templates, const TakeOutput& take) {
  render_words(site, page, words_of(content, page.subject), templates, take);
  render_source(site, content, page, take);
}

void render_site(const Site& site, const Content& content, const ThemeFiles& theme,
                 Progress& progress, const TakeOutput& take) {
  constexpr std::size_t kSearch = 1;
  progress.start(site.pages.size() + kSearch + kFeedRounds * site.feeds.size() +
                 site.calendars.size());
  tbb::enumerable_thread_specific<Templates> templates([&] { return Templates(theme); });
  SpillFile streams(spill_folder());  // 3.4 KB a meeting
  const PutAside put_aside = put_aside_in(streams);
  Words words([&] { return WordStreams(put_aside); });
  std::vector<std::string> digests(site.archive.meetings.size());
  const TakeTwice take_twice(site, take);
  tbb::parallel_for(std::size_t{0}, site.pages.size(), [&](std::size_t i) {
    const Page& page = site.pages[i];
    const Progress::Step step(progress, page.address);
    if (page.kind == PageKind::meeting) {
      // Its words are at hand but once. And a thread that makes all sources one after the other
      // waits for every other thread that does, as they stand in one folder.
      const MeetingText text = words_of(content, page.subject);
      render_words(site, page, text, templates.local(), take_twice);
      if (site.config.outputs.search)
        read_for_search(site, page.subject, text, words.local(), take);
      digests[page.subject] = render_source(site, content, page, take_twice);
    } else if (page.kind != PageKind::data) {
      take(render_page(site, page, templates.local(), nullptr));
    }
  });
  // The index is made in order, by one thread; the others go on with the feeds.
  tbb::parallel_invoke(
      [&] {
        const Progress::Step step(progress, "search");
        render_search(site, words, put_aside, take);
        words.clear();  // Not to stand in memory beside the entries of feeds.
      },
      [&] {
        render_data_with_page(site, content, templates.local(), take_twice);
        render_feeds(site, progress, take_twice);
      });
  tbb::parallel_for(std::size_t{0}, site.calendars.size(), [&](std::size_t i) {
    const Progress::Step step(progress, site.calendars[i].address);
    take_twice(render_calendar(site, site.calendars[i]));
  });
  render_sitemaps(site, take);
  render_woo_sitemaps(site, take);
  for (const OutputFile& file : render_assets(site, theme)) take_twice(file);
  take(source_list(site, digests));
}

}  // namespace openverslag
