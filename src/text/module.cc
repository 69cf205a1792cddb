#include "text/module.h"

#include <dlfcn.h>

namespace openverslag {

namespace fs = std::filesystem;

void* load_from_module(const fs::path& folder, const std::string& name, const char* symbol) {
  // In a build folder, and beside its tests and in an installed program (bin/, lib/).
  for (const char* place : {"lib/openverslag", "../lib/openverslag"}) {
    const fs::path file = folder / place / ("openverslag-" + name + ".so");
    if (void* module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) return dlsym(module, symbol);
  }
  return nullptr;
}

void* load_from_own_module(const std::string& name, const char* symbol) {
  return load_from_module(fs::read_symlink("/proc/self/exe").parent_path(), name, symbol);
}

}  // namespace openverslag
