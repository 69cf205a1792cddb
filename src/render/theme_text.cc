#include "render/theme_text.h"

#include <algorithm>
#include <cstdint>

#include "render/mustache.h"
#include "render/tags.h"
#include "text/escape.h"
#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::string_view kTextPrefix = "t.";

std::string file_of_partial(std::string_view name) {
  return std::string(name) + std::string(kTemplateEnding);
}

bool is_text(const TemplateTag& tag) { return tag.kind == 0 && tag.name.starts_with(kTextPrefix); }
bool is_value(const TemplateTag& tag) {
  return !is_text(tag) && (tag.kind == 0 || tag.kind == '#' || tag.kind == '^' || tag.kind == '&');
}

template <class Visit>
void for_each_tag(std::string_view text, const Visit& visit) {
  for (auto tag = find_tag(text, 0); tag; tag = find_tag(text, tag->end)) visit(*tag);
}

Place place_at(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
          static_cast<std::uint32_t>(before.size() - line_start + 1)};
}

// Does `name` lead to itself through its partials?
bool is_circular(const FileTexts& files, const std::string& name, std::set<std::string>& around) {
  const auto found = files.find(name);
  if (found == files.end()) return false;
  if (!around.insert(name).second) return true;
  bool circular = false;
  for_each_tag(found->second, [&](const TemplateTag& tag) {
    if (tag.kind == '>') circular |= is_circular(files, file_of_partial(tag.name), around);
  });
  around.erase(name);
  return circular;
}

class TemplateCheck {
 public:
  TemplateCheck(const FileTexts& files, const std::string& shown, const ThemeNames& names,
                const Language& language, Diagnostics& diagnostics)
      : files_(files),
        shown_(shown),
        names_(names),
        language_(language),
        diagnostics_(diagnostics) {}

  bool run(std::string_view name) {
    text_ = files_.find(name)->second;
    if (const auto problem = Mustache(std::string(text_)).error()) {
      refuse("theme-syntax", problem->at, "", {problem->message});
    }
    for_each_tag(text_, [&](const TemplateTag& tag) { check(tag); });
    std::set<std::string> around;
    if (is_circular(files_, std::string(name), around)) refuse("theme-circle", 0, "", {});
    return good_;
  }

 private:
  enum class Known : std::uint8_t { must_be, may_be_empty };

  void check(const TemplateTag& tag) {
    if (tag.kind == '>' && !files_.contains(file_of_partial(tag.name))) {
      unknown(Known::must_be, "theme-partial", tag, partials());
    } else if (is_text(tag) && !language_.has(tag.name)) {
      unknown(Known::must_be, "theme-text", tag, names_.texts);
    } else if (is_value(tag) && !names_.tags.contains(tag.name)) {
      unknown(Known::may_be_empty, "theme-tag", tag, names_.tags);
    }
  }

  std::vector<std::string> partials() const {
    std::vector<std::string> names;
    for (const auto& [file, text] : files_) names.push_back(file.substr(0, file.rfind('.')));
    return names;
  }

  template <class Names>
  void unknown(Known known_as, std::string rule, const TemplateTag& tag, const Names& known) {
    std::vector<std::string> arguments = {std::string(tag.name)};
    if (std::string near = nearest(tag.name, known); !near.empty()) {
      rule += "-near";
      arguments.push_back(std::move(near));
    }
    if (known_as == Known::must_be) {
      refuse(rule, tag.begin, tag.name, std::move(arguments));
    } else {
      diagnostics_.warning(rule, where(tag.begin, tag.name), std::move(arguments));
    }
  }

  Where where(std::size_t at, std::string_view word) const {
    return {shown_, place_at(text_, at), word};
  }

  // The built-in template takes its place.
  void refuse(std::string_view rule, std::size_t at, std::string_view word,
              std::vector<std::string> arguments) {
    diagnostics_.warning(rule, where(at, word), std::move(arguments));
    good_ = false;
  }

  const FileTexts& files_;
  const std::string& shown_;
  const ThemeNames& names_;
  const Language& language_;
  Diagnostics& diagnostics_;
  std::string_view text_;
  bool good_ = true;
};

// Files that were refused may leave a partial missing, or close a circle; the errors are reported.
constexpr int kDeepestPartial = 16;

void expand_into(std::string& out, const FileTexts& files, std::string_view name,
                 const Language& language, int depth) {
  const auto file = files.find(name);
  if (file == files.end() || depth > kDeepestPartial) return;
  std::string_view text = file->second;
  while (text.ends_with('\n')) text.remove_suffix(1);
  std::size_t done = 0;
  for_each_tag(text, [&](const TemplateTag& tag) {
    if (tag.kind != '>' && !is_text(tag)) return;
    out += text.substr(done, tag.begin - done);
    done = tag.end;
    if (tag.kind == '>') {
      expand_into(out, files, file_of_partial(tag.name), language, depth + 1);
    } else {
      append_escaped_html(out, language.text(tag.name));
    }
  });
  out += text.substr(done);
}

// The library walks every blank of a template at every page.
std::string without_indentation(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool at_start = true;
  for (const char letter : text) {
    if (at_start && letter == ' ') continue;
    at_start = letter == '\n';
    out += letter;
  }
  return out;
}

}  // namespace

ThemeNames names_in(const FileTexts& files) {
  ThemeNames names;
  for (const auto& [file, text] : files) {
    if (!file.ends_with(kTemplateEnding)) continue;
    for_each_tag(text, [&](const TemplateTag& tag) {
      if (is_text(tag)) names.texts.emplace(tag.name);
      if (is_value(tag)) names.tags.emplace(tag.name);
    });
  }
  return names;
}

bool check_template(const FileTexts& files, std::string_view name, const std::string& shown,
                    const ThemeNames& names, const Language& language, Diagnostics& diagnostics) {
  return TemplateCheck(files, shown, names, language, diagnostics).run(name);
}

std::string expand_template(const FileTexts& files, std::string_view name,
                            const Language& language) {
  std::string out;
  expand_into(out, files, name, language, 0);
  out += '\n';
  return without_indentation(out);
}

}  // namespace openverslag
