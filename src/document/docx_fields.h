// What the fields of a Word document show.
#pragma once

#include <string>
#include <string_view>

#include "document/xml.h"

namespace openverslag {

// Where `HYPERLINK "https://…"` leads; "" of another field.
std::string link_of_field(std::string_view code);

// What a box to tick or a list to choose from shows; `form`: <w:ffData>.
std::string form_value(XmlNode form);

}  // namespace openverslag
