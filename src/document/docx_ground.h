// What words of a Word document stand on: the shading of cells and paragraphs, shapes that are
// filled.
#pragma once

#include <optional>

#include "document/xml.h"

namespace openverslag {

// From <w:shd>: whether it has a colour other than white; nothing when it has none.
std::optional<bool> coloured_shading(XmlNode shading);

// From <w:shd>: whether dark letters on it cannot be read; nothing when what is behind it shows.
std::optional<bool> dark_shading(XmlNode shading);

// The style of a table shades some of its cells.
bool shades_cells(XmlNode table_style);

// A text box or shape that is filled, other than white.
bool is_filled(XmlNode drawing);

// Somebody hid it, in the pane of objects: a shape, or a drawing with all that is in it. Of a group
// the shapes inside say it themselves.
bool is_hidden_shape(XmlNode shape);

}  // namespace openverslag
