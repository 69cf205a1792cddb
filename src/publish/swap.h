// A new folder into the place of an old one.
#pragma once

#include "publish/output_folder.h"

namespace openverslag {

enum class SwapMethod { exchange, two_renames };

// Puts `output.fresh` in the place of `output.folder` and removes what was there. In one step where
// the file system can exchange folders; otherwise there is a moment without the folder, after
// which recover_output() knows what to do.
void swap_in(const OutputFolder& output, SwapMethod method = SwapMethod::exchange);

// Clears away what an interrupted build has left, and puts back a site that it had set aside.
void recover_output(const OutputFolder& output);

}  // namespace openverslag
