#include "render/view.h"

namespace openverslag {

const View::Value* View::find(std::string_view key) const {
  for (const auto& [name, value] : fields_) {
    if (name == key) return &value;
  }
  return nullptr;
}

}  // namespace openverslag
