// The report of a site that was made, as pages of its preview.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cli/make_site.h"
#include "serve/preview_extras.h"
#include "text/language.h"

namespace openverslag {

// `problem`: why there is no site at all; mostly empty. Words that must not be published are
// masked. The language outlives the extras.
PreviewExtras review_of(const std::shared_ptr<const MadeSite>& made,
                        const std::filesystem::path& content, const Language& language,
                        std::string problem);

}  // namespace openverslag
