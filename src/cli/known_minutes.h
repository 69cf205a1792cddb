// Which record of the history a file of minutes is, and what that knows of it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "archive/journal.h"
#include "cli/gather.h"

namespace openverslag {

class KnownFiles {
 public:
  // Keeps a reference to the history. `paths`: of all files of minutes that there are. What is
  // withdrawn whole is no record that another file may go on with: its words would be told as the
  // old ones.
  KnownFiles(const Journal& history, const std::vector<std::string>& paths,
             const std::vector<Withdrawal>& withdrawals);

  // The key of the record that was last published from this file, or from one that is gone and had
  // the same bytes, so that a file may get another name; empty: there is none.
  std::string_view key_of(std::string_view path, std::string_view digest) const;

  // Of records whose file is gone; sorted.
  const std::vector<std::string_view>& lost() const { return lost_; }

 private:
  std::map<std::string_view, std::string_view> by_file_;
  std::map<std::string_view, std::string_view> by_digest_;  // of those; empty: of more than one
  std::vector<std::string_view> lost_;
};

// The words of a record as they were published last.
PublishedText words_published(const Content& content, std::string_view key);

// Gives the items of the minutes with that key (empty: new ones) the anchors that they were
// published with. Any thread may.
void keep_known_anchors(const Content& content, std::string_view key, const std::string& digest,
                        const MeetingText& text, Facts& facts);

// The key of the one of these records whose words minutes nearly have; empty: none, or more.
std::string_view key_by_words(const Content& content, const std::vector<std::string_view>& lost,
                              const Facts& facts, const MeetingText& text);

// As `others`, minutes: the key of the one of these records whose words they nearly have; empty:
// none, or more than one, of which the clerk is told.
std::vector<std::string> find_by_words(const Content& content,
                                       const std::vector<std::string_view>& lost,
                                       const std::vector<MeetingIndex>& others,
                                       Diagnostics& diagnostics);

}  // namespace openverslag
