#include "cli/gone_items.h"

#include <algorithm>
#include <map>
#include <set>

#include "archive/kept_anchors.h"
#include "archive/kept_paragraphs.h"
#include "minutes/anchors.h"
#include "site/routes.h"

namespace openverslag {
namespace {

using Anchors = std::set<std::string, std::less<>>;

// Those of all versions.
Anchors anchors_ever(const KnownMinutes& minutes) {
  Anchors anchors;
  for (const KnownVersion& version : minutes.versions) {
    for (KnownItem& item : read_item_tokens(version.items)) {
      if (!holds_words(item.anchor) || item.anchor == item.number)
        anchors.insert(std::move(item.anchor));
    }
  }
  return anchors;
}

class GoneItems {
 public:
  void add(const GoneItem& record, const Anchors& anchors, const KnownMinutes& minutes) {
    if (anchors.empty()) return;
    const ParagraphsByPart paragraphs = known_paragraphs(minutes);
    for (const std::string& anchor : anchors) {
      GoneItem& one = all_.emplace_back(record);
      one.anchor = anchor;
      const auto known = paragraphs.find(anchor);
      if (known != paragraphs.end())
        one.paragraphs.assign(known->second.ever.begin(), known->second.ever.end());
    }
  }

  std::vector<GoneItem> take() && { return std::move(all_); }

 private:
  std::vector<GoneItem> all_;
};

void report_lost(const Facts& facts, const Anchors& gone, const KnownMinutes& minutes,
                 Diagnostics& diagnostics) {
  std::string names;
  for (const KnownItem& item : read_item_tokens(minutes.versions.back().items)) {
    if (gone.contains(item.anchor)) names += (names.empty() ? "#" : ", #") + item.anchor;
  }
  if (!names.empty()) diagnostics.warning("item-lost", {facts.source}, {names});
}

}  // namespace

std::vector<GoneItem> gone_items(const Content& content, const Language& language,
                                 Diagnostics& diagnostics) {
  const Journal& history = content.history;
  const Routes routes(language);
  GoneItems gone;
  for (MeetingIndex i = 0; i < content.archive.links.size(); ++i) {
    const MeetingLinks& links = content.archive.links[i];
    const auto known = history.minutes.find(links.first_id);
    if (known == history.minutes.end()) continue;
    const Facts& facts = content.archive.meetings[i];
    Anchors anchors = anchors_ever(known->second);
    for (const Item& item : facts.items) anchors.erase(item.anchor);
    report_lost(facts, anchors, known->second, diagnostics);
    gone.add({routes.meeting(links), links.first_id, {}, {}, i}, anchors, known->second);
  }
  std::map<std::string_view, std::string_view> keys;  // by file
  for (const auto& [key, minutes] : history.minutes) keys[minutes.versions.back().file] = key;
  for (const Withdrawal& one : content.writings.withdrawals) {
    const auto key = one.is_meeting() && !one.address.empty() ? keys.find(one.file) : keys.end();
    if (key == keys.end()) continue;
    const KnownMinutes& minutes = history.minutes.find(key->second)->second;
    gone.add({one.address, std::string(key->second), {}, {}, {}}, anchors_ever(minutes), minutes);
  }
  return std::move(gone).take();
}

}  // namespace openverslag
