#include "render/tags.h"

#include "text/fold.h"

namespace openverslag {

std::optional<TemplateTag> find_tag(std::string_view text, std::size_t from) {
  constexpr std::string_view kKinds = "#^/>&!=";
  const std::size_t begin = text.find("{{", from);
  if (begin == std::string_view::npos) return std::nullopt;
  const bool unescaped = text.substr(begin).starts_with("{{{");
  const std::string_view closing = unescaped ? "}}}" : "}}";
  const std::size_t inside = begin + closing.size();
  const std::size_t end = text.find(closing, inside);
  if (end == std::string_view::npos) return std::nullopt;

  TemplateTag tag{begin, end + closing.size(), unescaped ? '&' : '\0', {}};
  std::string_view name = trim(text.substr(inside, end - inside));
  if (!unescaped && !name.empty() && kKinds.find(name.front()) != std::string_view::npos) {
    tag.kind = name.front();
    name = trim(name.substr(1));
  }
  tag.name = name;
  return tag;
}

}  // namespace openverslag
