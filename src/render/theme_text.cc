#include "render/theme_text.h"

#include <algorithm>

#include "render/mustache.h"
#include "render/tags.h"
#include "text/escape.h"
#include "text/fold.h"
#include "text/utf8.h"

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

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
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
  TemplateCheck(const ThemeCheck& theme, const std::string& shown, Diagnostics& diagnostics)
      : theme_(theme), shown_(shown), diagnostics_(diagnostics) {}

  bool run(std::string_view name) {
    text_ = theme_.files.find(name)->second;
    if (const std::size_t bad = find_invalid_utf8(text_); bad != std::string_view::npos) {
      refuse("theme-encoding", bad, "", {});
      return good_;
    }
    const auto ours = theme_.built_in.find(name);
    if (is_blank(text_) && ours != theme_.built_in.end() && !is_blank(ours->second)) {
      refuse("theme-empty", 0, "", {});
      return good_;
    }
    if (const auto problem = Mustache(std::string(text_)).error()) {
      refuse("theme-syntax", problem->at, "", {problem->message});
    }
    for_each_tag(text_, [&](const TemplateTag& tag) { check(tag); });
    std::set<std::string> around;
    if (is_circular(theme_.files, std::string(name), around)) refuse("theme-circle", 0, "", {});
    return good_;
  }

 private:
  void check(const TemplateTag& tag) {
    const std::string partial = tag.kind == '>' ? file_of_partial(tag.name) : std::string();
    if (theme_.refused.contains(partial)) {
      refuse("theme-refused", tag.begin, tag.name, {std::string(tag.name)});
    } else if (tag.kind == '>' && !theme_.files.contains(partial)) {
      unknown("theme-partial", tag, partials());
    } else if (is_text(tag) && !theme_.language.has(tag.name)) {
      unknown("theme-text", tag, theme_.names.texts);
    } else if (is_value(tag) && !theme_.names.tags.contains(tag.name)) {
      unknown("theme-tag", tag, theme_.names.tags);
    }
  }

  std::vector<std::string> partials() const {
    std::vector<std::string> names;
    for (const auto& [file, text] : theme_.files) names.push_back(file.substr(0, file.rfind('.')));
    return names;
  }

  template <class Names>
  void unknown(std::string rule, const TemplateTag& tag, const Names& known) {
    std::vector<std::string> arguments = {std::string(tag.name)};
    if (std::string near = nearest(tag.name, known); !near.empty()) {
      rule += "-near";
      arguments.push_back(std::move(near));
    }
    refuse(rule, tag.begin, tag.name, std::move(arguments));
  }

  // The built-in template takes its place.
  void refuse(std::string_view rule, std::size_t at, std::string_view word,
              std::vector<std::string> arguments) {
    diagnostics_.warning(rule, {shown_, place_at(text_, at), word}, std::move(arguments));
    good_ = false;
  }

  const ThemeCheck& theme_;
  const std::string& shown_;
  Diagnostics& diagnostics_;
  std::string_view text_;
  bool good_ = true;
};

// Deeper than any theme: a circle was refused before.
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

bool check_template(const ThemeCheck& theme, std::string_view name, const std::string& shown,
                    Diagnostics& diagnostics) {
  return TemplateCheck(theme, shown, diagnostics).run(name);
}

std::string expand_template(const FileTexts& files, std::string_view name,
                            const Language& language) {
  std::string out;
  expand_into(out, files, name, language, 0);
  out += '\n';
  return without_indentation(out);
}

}  // namespace openverslag
