#include "archive/versions.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace openverslag {
namespace {

constexpr std::string_view kVersion = "== ";
constexpr std::string_view kPart = "= ";
constexpr std::string_view kGone = "- ";
constexpr std::string_view kWords = "  ";

class VersionsReader {
 public:
  // False: the line says nothing that can be understood.
  bool take(std::string_view line, std::uint32_t number) {
    if (line.empty() || line.starts_with('#')) return true;
    if (line.starts_with(kVersion)) return open_version(line.substr(kVersion.size()));
    if (versions_.empty()) return false;
    TextVersion& version = versions_.back();
    if (line.starts_with(kPart)) return open_part(line.substr(kPart.size()), number);
    if (line.starts_with(kGone)) {
      version.gone.emplace_back(line.substr(kGone.size()));
      return true;
    }
    if (!line.starts_with(kWords) || version.parts.empty()) return false;
    version.parts.back().lines.emplace_back(line.substr(kWords.size()));
    return true;
  }

  std::vector<TextVersion> versions() && { return std::move(versions_); }

 private:
  bool open_version(std::string_view line) {
    TextVersion version;
    const auto [end, problem] =
        std::from_chars(line.data(), line.data() + line.size(), version.number);
    if (problem != std::errc() || end == line.data() + line.size() || *end != ' ') return false;
    line.remove_prefix(static_cast<std::size_t>(end - line.data()) + 1);
    const std::optional<Date> date = parse_iso_date(line);
    const bool follows = versions_.empty() || version.number == versions_.back().number + 1;
    if (!date || !follows) return false;
    version.date = *date;
    versions_.push_back(std::move(version));
    return true;
  }

  bool open_part(std::string_view line, std::uint32_t number) {
    PublishedPart part;
    const std::size_t end = std::min(line.find(' '), line.size());
    part.anchor = line.substr(0, end);
    part.title = line.substr(std::min(end + 1, line.size()));
    part.place = {number, 1};
    if (part.anchor.empty()) return false;
    versions_.back().parts.push_back(std::move(part));
    return true;
  }

  std::vector<TextVersion> versions_;
};

}  // namespace

std::vector<TextVersion> read_versions(const Source& source, Diagnostics& diagnostics) {
  VersionsReader reader;
  std::string_view rest = source.bytes;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (!reader.take(rest.substr(0, end), number))
      diagnostics.error("history-line", {source.path, {number, 1}});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return std::move(reader).versions();
}

std::string version_text(const TextVersion& version) {
  std::string text =
      std::string(kVersion) + std::to_string(version.number) + " " + iso_date(version.date) + "\n";
  for (const PublishedPart& part : version.parts) {
    text.append(kPart).append(part.anchor);
    if (!part.title.empty()) text.append(" ").append(part.title);
    text += '\n';
    for (const std::string& line : part.lines) text.append(kWords).append(line).append("\n");
  }
  for (const std::string& anchor : version.gone) text.append(kGone).append(anchor).append("\n");
  return text;
}

PublishedText text_after(PublishedText before, const TextVersion& version) {
  for (const PublishedPart& part : version.parts) {
    const auto known = std::ranges::find(before, part.anchor, &PublishedPart::anchor);
    if (known == before.end())
      before.push_back(part);
    else
      *known = part;
  }
  std::erase_if(before, [&](const PublishedPart& part) {
    return std::ranges::find(version.gone, part.anchor) != version.gone.end();
  });
  return before;
}

std::vector<TextVersion> without_forgotten(const std::vector<TextVersion>& versions,
                                           unsigned forgotten) {
  std::vector<TextVersion> kept;
  PublishedText text;
  for (const TextVersion& version : versions) {
    if (version.number <= forgotten + 1) text = text_after(std::move(text), version);
    if (version.number <= forgotten) continue;
    kept.push_back(version);
    if (version.number == forgotten + 1) {
      kept.back().parts = text;
      kept.back().gone.clear();
    }
  }
  return kept;
}

TextVersion version_between(const PublishedText& before, const PublishedText& after) {
  TextVersion version;
  for (const PublishedPart& part : after) {
    const PublishedPart* const known = find_part(before, part.anchor);
    if (known == nullptr || !known->says_the_same(part)) version.parts.push_back(part);
  }
  for (const PublishedPart& part : before) {
    if (find_part(after, part.anchor) == nullptr) version.gone.push_back(part.anchor);
  }
  return version;
}

}  // namespace openverslag
