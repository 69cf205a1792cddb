#include "render/data_files.h"

#include "render/data_tables.h"
#include "site/years.h"
#include "text/digest.h"
#include "text/embedded.h"
#include "text/json_writer.h"

namespace openverslag {

std::span<const EmbeddedFile> embedded_schemas();

namespace {

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
    add("popolo", 0, 0, render_popolo(site_));
    for_each_year([&](int year, MeetingIndex begin, MeetingIndex end) {
      add("popolo-year", year, 0, render_popolo_of_year(site_, year, begin, end, words_of_));
    });
    add("csvw", 0, 0, {site_.routes.data_file("csv-metadata.json"), descriptions()});
    for (const EmbeddedFile& file : embedded_schemas()) {
      add(file.name.starts_with("popolo") ? "popolo-schema" : "meeting-schema", 0, 0,
          {site_.routes.data_file(file.name), std::string(file.bytes)});
    }
    return std::move(files_);
  }

 private:
  void add(std::string_view kind, int year, std::size_t rows, const OutputFile& file) {
    take_(file);
    files_.push_back({file.path, kind, year, rows, file.bytes.size(), sha256_hex(file.bytes)});
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
    CsvRows rows(table.columns);
    constexpr MeetingIndex kParts = 16;
    const MeetingIndex first_part = begin + (end - begin) / kParts;
    for (MeetingIndex meeting = begin; meeting < end; ++meeting) {
      // A long table that doubles its room again and again takes three times its size.
      if (meeting == first_part) rows.expect(kParts);
      table.add_rows(rows, site_, meeting);
    }
    std::string name(site_.language.text("route." + std::string(table.kind)));
    if (year != 0) name += "-" + std::to_string(year);
    name += ".csv";
    describe(table, name);
    const std::size_t count = rows.count();
    add(table.kind, year, count, {site_.routes.data_file(name), std::move(rows).bytes()});
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
