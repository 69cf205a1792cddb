#include "render/data_files.h"

#include "render/data_tables.h"
#include "render/record_words.h"
#include "site/years.h"
#include "text/digest.h"
#include "text/embedded.h"
#include "text/json_writer.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_schemas();

namespace {

bool is_of_one_language(const Site& site) {
  for (MeetingIndex i = 0; i < site.archive.meetings.size(); ++i) {
    const bool is_told = !site.archive.links[i].translation_of;
    if (is_told && !foreign_language(site, i).empty()) return false;
  }
  return true;
}

class DataWriter {
 public:
  DataWriter(const Site& site, const WordsOf& words_of, const TakeFile& take)
      : site_(site), words_of_(words_of), take_(take) {}

  DataFiles write() && {
    const auto count = static_cast<MeetingIndex>(site_.archive.meetings.size());
    begin_descriptions();
    for (const DataTable& table : data_tables()) {
      write_table(table, 0, 0, count);
      if (count > kMeetingsInOneTable) {
        for_each_year([&](int year, MeetingIndex begin, MeetingIndex end) {
          if (year != 0) write_table(table, year, begin, end);
        });
      }
    }
    add("popolo", 0, render_popolo(site_));
    for_each_year([&](int year, MeetingIndex begin, MeetingIndex end) {
      add("popolo-year", year, render_popolo_of_year(site_, year, begin, end, words_of_));
    });
    add("csvw", 0, {site_.routes.data_file("csv-metadata.json"), descriptions()});
    for (const EmbeddedFile& file : embedded_schemas()) {
      add(file.name.starts_with("popolo") ? "popolo-schema" : "meeting-schema", 0,
          {site_.routes.data_file(file.name), std::string(file.bytes)});
    }
    return std::move(files_);
  }

 private:
  // Measured while it passes by.
  DataFile& add(std::string_view kind, int year, const OutputFile& file) {
    DataFile told{file.path, kind, year, 0, 0, {}};
    const auto pieces = [&](const TakePiece& take) {
      Sha256 digest;
      told.bytes = 0;
      const auto pass = [&](std::string_view piece) {
        digest.add(piece);
        told.bytes += piece.size();
        take(piece);
      };
      if (file.is_whole())
        pass(file.bytes);
      else
        file.pieces(pass);
      told.sha256 = hex(digest.digest());
    };
    take_({file.path, {}, pieces});
    return files_.emplace_back(std::move(told));
  }

  // Meetings stand by date: those of a year are next to each other, and those without a date.
  template <class Write>
  void for_each_year(const Write& write) const {
    const auto count = static_cast<MeetingIndex>(site_.archive.meetings.size());
    for (MeetingIndex begin = 0, end = 0; begin < count; begin = end) {
      const int year = year_of(site_.archive, begin);
      while (end < count && year_of(site_.archive, end) == year) ++end;
      write(year, begin, end);
    }
  }

  // `year` 0: of all years.
  void write_table(const DataTable& table, int year, MeetingIndex begin, MeetingIndex end) {
    std::string name(site_.language.text("route." + std::string(table.kind)));
    if (year != 0) name += "-" + std::to_string(year);
    name += ".csv";
    describe(table, name);
    std::size_t count = 0;
    const auto pieces = [&](const TakePiece& take) {
      CsvRows rows(table.columns);
      for (MeetingIndex meeting = begin; meeting < end; ++meeting) {
        table.add_rows(rows, site_, meeting);
        rows.pass_on(take);
      }
      rows.pass_on_all(take);
      count = rows.count();
    };
    DataFile& told = add(table.kind, year, {site_.routes.data_file(name), {}, pieces});
    told.rows = count;
  }

  void describe(const DataTable& table, const std::string& name) {
    descriptions_.begin_object();
    descriptions_.member("url", name);
    descriptions_.member("dc:title", site_.language.text("page.data-" + std::string(table.kind)));
    descriptions_.name("tableSchema");
    descriptions_.begin_object();
    descriptions_.name("columns");
    descriptions_.begin_array();
    for (const DataColumn& column : table.columns) {
      descriptions_.begin_object();
      descriptions_.member("name", column.name);
      descriptions_.member("titles", column.name);
      descriptions_.member("datatype", column.type);
      descriptions_.end_object();
    }
    descriptions_.end_array();
    descriptions_.end_object();
    descriptions_.end_object();
  }

  void begin_descriptions() {
    descriptions_.begin_object();
    descriptions_.member("@context", "http://www.w3.org/ns/csvw");
    // Of the words in cells; where records differ, their column tells.
    if (is_of_one_language(site_)) descriptions_.member("lang", site_.language.code());
    if (!site_.config.license.empty()) descriptions_.member("dc:license", site_.config.license);
    descriptions_.member("dc:description", site_.language.text("t.data-cells"));
    descriptions_.name("tables");
    descriptions_.begin_array();
  }

  std::string descriptions() {
    descriptions_.end_array();
    descriptions_.end_object();
    return descriptions_.take();
  }

  const Site& site_;
  const WordsOf& words_of_;
  const TakeFile& take_;
  DataFiles files_;
  JsonWriter descriptions_;  // CSV on the Web
};

}  // namespace

DataFiles render_data(const Site& site, const WordsOf& words_of, const TakeFile& take) {
  return DataWriter(site, words_of, take).write();
}

}  // namespace openverslag
