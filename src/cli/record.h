// One file of minutes, and what the clerk wrote about it in a file beside it.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

struct Record {
  Source source;
  std::optional<Source> sidecar;
  // Of the two files, where they are others than those of the sources: line ends, encoding.
  std::string raw = {};
  std::string raw_sidecar = {};
};

// What is read otherwise for once than the files of minutes say.
struct HeldFiles {
  std::map<std::string, Record, std::less<>> records;  // in place of their files, by path
  std::set<std::string, std::less<>> left_out;         // as if they were not there
  // Personal data in them stands on the site already, and is no error.
  std::set<std::string, std::less<>> published;
  // A folder that the publisher's own files are read from instead; empty: where they are.
  std::filesystem::path own_files;
  bool addresses_wait = false;  // what is lost now is told another day
};

// What the clerk's file beside the minutes may be called: "x.docx.toml", else "x.toml".
std::array<std::string, 2> sidecar_names(const std::string& path);

// The name of the file beside the minutes, below `folder`; empty when there is none.
std::string sidecar_of(const std::filesystem::path& folder, const std::string& path);

// Nothing, and a diagnostic, when there is nothing to publish (text/source.h).
std::optional<Record> read_record(const std::filesystem::path& folder, const std::string& path,
                                  Diagnostics& diagnostics);

// The same from bytes in memory; `bytes_beside`: of the clerk's file `beside`, if there is one.
std::optional<Record> make_record(const std::string& path, std::string bytes,
                                  const std::string& beside,
                                  std::optional<std::string> bytes_beside,
                                  Diagnostics& diagnostics);

// The two files as they are on the disk.
const std::string& bytes_of_file(const Record& record);
std::optional<std::string> bytes_of_sidecar(const Record& record);

// Its words, with what the clerk wrote about them.
std::optional<Document> document_of(const Record& record, Diagnostics& diagnostics);

// Of all bytes: two that are the same give the same meeting.
std::size_t digest_of(const Record& record);
// The same for the history, of another machine and another day: of the files as they are, so that
// it stays when a later program takes more out of them (line ends, how letters are encoded).
std::string lasting_digest_of(const Record& record);

}  // namespace openverslag
