// What the files of a site are, by the endings of their names.
#pragma once

#include <array>
#include <string_view>

namespace openverslag {

struct MediaType {
  std::string_view ending;  // "html"
  std::string_view type;
};

inline constexpr auto kMediaTypes = std::to_array<MediaType>({
    {"html", "text/html; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"json", "application/json"},
    {"xml", "application/xml"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"webp", "image/webp"},
    {"ico", "image/x-icon"},
    {"woff2", "font/woff2"},
    {"ics", "text/calendar; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"opml", "text/x-opml; charset=utf-8"},
    {"md", "text/plain; charset=utf-8"},
    {"txt", "text/plain; charset=utf-8"},
    {"sha256", "text/plain; charset=utf-8"},
    {"jsonl", "text/plain; charset=utf-8"},
    {"sig", "text/plain; charset=utf-8"},
    {"minisig", "text/plain; charset=utf-8"},
});

// Of feeds, which end as other files do: "feed.xml", "feed-3.json".
inline constexpr std::string_view kRssType = "application/rss+xml; charset=utf-8";
inline constexpr std::string_view kJsonFeedType = "application/feed+json; charset=utf-8";

}  // namespace openverslag
