#include "minutes/meeting_end.h"

#include "text/clock_time.h"

namespace openverslag {

void report_impossible_end(const Facts& facts, Diagnostics& diagnostics) {
  const Header& header = facts.header;
  // Whoever goes on on another day ends there, at any time.
  if (!header.date || !header.start || !header.end || header.continued_on) return;
  if (end_after(*header.date, *header.start, *header.end)) return;
  Where where{facts.source};
  if (const FieldOrigin* origin = origin_of(header, "end")) {
    where.place = origin->place;
    if (!origin->file.empty()) where.file = origin->file;
  }
  diagnostics.warning("end-before-start", where, {iso_time(*header.start), iso_time(*header.end)});
}

}  // namespace openverslag
