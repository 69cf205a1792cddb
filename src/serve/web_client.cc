#include "serve/web_client.h"

#include "text/failure.h"
#include "text/module.h"

namespace openverslag {

std::unique_ptr<WebClient> make_web_client(const std::string& origin) {
  auto* const make = reinterpret_cast<NewWebClient*>(load_from_own_module("web", "new_web_client"));
  if (make == nullptr) throw Failure("failure.serve.module");
  return std::unique_ptr<WebClient>(make(origin));
}

}  // namespace openverslag
