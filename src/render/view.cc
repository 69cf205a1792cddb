#include "render/view.h"

namespace openverslag {

const View::Value* View::find(std::string_view key) const {
  for (const auto& [name, value] : fields_) {
    // Most names differ in length or in how they begin: those need no call to compare them.
    if (name.size() == key.size() && name.front() == key.front() && name == key) return &value;
  }
  return nullptr;
}

}  // namespace openverslag
