// A new folder into the place of an old one.
#pragma once

#include "publish/output_folder.h"

namespace openverslag {

// Puts `output.fresh`, which holds all of the new site, in the place of `output.folder` and removes
// what was there: in one step where the file system can exchange folders, else in several. After a
// Failure, as after the end of the program half-way, recover_output() makes one site of the two.
void swap_in(const OutputFolder& output);

// Clears away what an interrupted build has left. If it was busy swapping, the old site is put
// back or the new one is brought in whole; of the files of the user none is lost. Safe to interrupt
// and to do again. Throws Failure.
void recover_output(const OutputFolder& output);

}  // namespace openverslag
