// The sitemaps with which the government's harvester is told of records (DiWoo 0.9.8).
#pragma once

#include "render/render.h"

namespace openverslag {

// Each index and each of its sitemaps, one after the other.
void render_woo_sitemaps(const Site& site, const TakeFile& take);

}  // namespace openverslag
