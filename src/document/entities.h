// Character references of HTML: "&eacute;", "&#8211;", "&#x2013;".
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// From '&' to ';'. A name that is not known stays as it is printed.
std::string decode_entity(std::string_view entity);

// How long the entity at the beginning of `text` is, with '&' and ';'; 0 when there is none.
std::size_t entity_size(std::string_view text);

// All of them in `text`, as in the value of an attribute.
std::string decode_entities(std::string_view text);

}  // namespace openverslag
