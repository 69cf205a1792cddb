#include <algorithm>

#include "render/feed_check.h"
#include "render/feed_document.h"
#include "render/render.h"

namespace openverslag {

namespace {

constexpr std::size_t kFeedEntries = 50;  // in one file

std::string feed_title(const Site& site, const Feed& feed) {
  if (feed.kind == FeedKind::site) return feed.title;
  return feed.title + " – " + site.config.title;
}

// There are many archives and few who read them: they are in RSS alone.
//
// Archives are counted from the oldest entry and always full, so that one that was read once need
// not be read again; the newest of them and the feed itself may overlap.
std::size_t archives_of(std::size_t entries) {
  return entries <= kFeedEntries ? 0 : (entries - 1) / kFeedEntries;
}

class FeedFiles {
 public:
  FeedFiles(const Site& site, const Feed& feed, const PrintedEntries& printed)
      : site_(site),
        feed_(feed),
        printed_(printed),
        entries_(entries_of(site, feed)),
        archives_(archives_of(entries_.size())) {}

  void write(const TakeFile& take, const MeetingRange& newest) const {
    if (newest.holds(newest_meeting(document(0)))) write_feed(document(0), take);
    for (std::size_t archive = archives_; archive > 0; --archive) {
      const FeedDocument older = document(archive);
      if (!newest.holds(newest_meeting(older))) continue;
      take(accepted_feed({older.address, rss_of(site_, feed_, older, printed_)},
                         older.entries.size()));
    }
  }

 private:
  static MeetingIndex newest_meeting(const FeedDocument& document) {
    return document.entries.empty() ? 0 : document.entries.front().meeting;
  }

  void write_feed(const FeedDocument& newest, const TakeFile& take) const {
    const std::size_t entries = newest.entries.size();
    take(accepted_feed({newest.address, rss_of(site_, feed_, newest, printed_)}, entries));
    take(accepted_feed(
        {Routes::json_feed_of(newest.address), json_feed_of(site_, feed_, newest, printed_)},
        entries));
  }

  // "": there is no such archive.
  std::string address(std::size_t archive) const {
    if (archive == 0 || archive > archives_) return {};
    return Routes::archive_of(feed_.address, archive);
  }

  // Archive 0 is the feed itself.
  FeedDocument document(std::size_t archive) const {
    FeedDocument document{feed_.address, feed_title(site_, feed_), {}, archive != 0, {}, {}, {}};
    std::size_t begin = 0;
    document.older = address(archives_);
    if (archive != 0) {
      begin = entries_.size() - archive * kFeedEntries;
      document.address = address(archive);
      document.older = address(archive - 1);
      document.newer = address(archive + 1);
      document.current = feed_.address;
    }
    const std::size_t end = std::min(begin + kFeedEntries, entries_.size());
    document.entries = std::span(entries_).subspan(begin, end - begin);
    return document;
  }

  const Site& site_;
  const Feed& feed_;
  const PrintedEntries& printed_;
  const std::vector<FeedEntry> entries_;
  const std::size_t archives_;
};

}  // namespace

std::size_t archives_of(const Site& site, const Feed& feed) {
  return archives_of(entries_of(site, feed).size());
}

void render_feed(const Site& site, const Feed& feed, const PrintedEntries& printed,
                 const TakeFile& take, const MeetingRange& newest) {
  FeedFiles(site, feed, printed).write(take, newest);
}

}  // namespace openverslag
