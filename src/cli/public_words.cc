#include "cli/public_words.h"

#include <algorithm>

#include "cli/content_files.h"
#include "cli/names_here.h"
#include "minutes/hide_names.h"
#include "privacy/leaks.h"
#include "privacy/redaction.h"
#include "privacy/redaction_signs.h"
#include "site/redirects.h"
#include "text/toml_tree.h"

namespace openverslag {
namespace {

// All of it but the descriptions of bodies.
bool is_printed_as_written(std::string_view file) {
  return file == "site.toml" || file == kPeopleFile || file == kBodiesFile ||
         file == kRedirectsFile;
}

// A sign of redaction in what is published as it is written hides nothing.
void report_signs(const TomlNode& node, const std::string& file, Diagnostics& diagnostics) {
  const auto* words = std::get_if<std::string>(&node.value);
  if (words != nullptr && node.key != "description" && find_redaction_sign(*words, 0))
    diagnostics.error("redaction-nowhere", {file, node.place});
  for (const TomlNode& member : node.members) report_signs(member, file, diagnostics);
}

}  // namespace

void TakenOut::add(const std::vector<std::size_t>& redactions,
                   const std::vector<HiddenName>& hidden) {
  for (const std::size_t redaction : redactions) redactions_[redaction] = true;
  for (const HiddenName& one : hidden) {
    if (one.withdrawn && std::ranges::find(people_, one.name) == people_.end())
      people_.push_back(one.name);
  }
}

void TakenOut::report_unused(Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < redactions_.size(); ++i) {
    const Redaction& redaction = rules_.privacy.redactions[i];
    const bool is_person = redaction.is_person;
    if (!redactions_[i])
      diagnostics.warning(is_person ? "withdrawn-nobody" : "redaction-unused",
                          {redaction.written_in, redaction.place});
  }
  for (const auto& [name, where] : rules_.unregistered) {
    if (std::ranges::find(people_, name) == people_.end())
      diagnostics.warning("withdrawn-nobody", where);
  }
}

void make_public(const PublicWords& setting, const Source& source, Document& document) {
  const ReadingRules& rules = setting.rules;
  const auto redactions = redact(document, rules.privacy, setting.diagnostics);
  const NameHiding names =
      NamesHere(setting.hidden, rules.privacy.names, setting.vocabulary)
          .of(document,
              {named_in(document, rules.withdrawn, setting.vocabulary), rules.registered});
  for (const Place& place : hide_names(document, names.hidden, names.published, setting.vocabulary))
    setting.diagnostics.warning("hidden-name-shared", {source.path, place},
                                {std::to_string(place.line)});
  leave_out_links_to(names.hidden, document, setting.diagnostics);
  setting.taken.add(redactions, names.hidden);
  report_leaks(source, document, rules.privacy, setting.diagnostics);
}

void make_public(const PublicWords& setting, const Source& source,
                 const std::vector<WrittenWords>& published) {
  Document document;
  document.path = source.path;
  for (const WrittenWords& one : published)
    document.blocks.emplace_back(Paragraph{Text{*one.words, {}, one.place}});
  make_public(setting, source, document);
  for (std::size_t i = 0; i < published.size(); ++i)
    *published[i].words = plain_text(document.blocks[i]);
}

void make_public(const PublicWords& setting, const std::filesystem::path& folder,
                 std::vector<Withdrawal>& withdrawals) {
  Diagnostics given_before;
  const auto source = read_if_there(folder, kWithdrawnFile, given_before);
  if (!source) return;
  std::vector<WrittenWords> words;
  for (Withdrawal& one : withdrawals) {
    if (!one.person.empty()) continue;  // of whom nothing is told
    words.push_back({&one.title, one.place});
    words.push_back({&one.reason, one.place});
  }
  make_public(setting, *source, words);
}

void make_public(const PublicWords& setting, const std::filesystem::path& folder,
                 Registry& registry) {
  Diagnostics given_before;
  const auto publish = [&](std::string_view file, const std::vector<WrittenWords>& published) {
    if (const auto source = read_if_there(folder, file, given_before))
      make_public(setting, *source, published);
  };
  std::vector<WrittenWords> plans;
  for (RegisteredPlan& plan : registry.plans) {
    plans.push_back({&plan.location, plan.place});
    for (std::string& point : plan.agenda) plans.push_back({&point, plan.place});
  }
  std::vector<WrittenWords> bodies;
  for (RegisteredBody& body : registry.bodies) bodies.push_back({&body.description, body.place});
  std::vector<WrittenWords> topics;
  for (RegisteredSubject& subject : registry.subjects) {
    topics.push_back({&subject.title, subject.place});
    for (std::string& other : subject.same_as) topics.push_back({&other, subject.place});
  }
  for (RegisteredTheme& theme : registry.themes) topics.push_back({&theme.label, theme.place});
  publish(kPlannedFile, plans);
  publish(kBodiesFile, bodies);
  publish(kTopicsFile, topics);
}

void report_leaks_beside(const PublicWords& setting, const std::filesystem::path& folder) {
  Diagnostics given_before;
  for (const std::string_view file : own_files()) {
    const auto source = read_if_there(folder, file, given_before);
    if (!source) continue;
    report_leaks(*source, {}, setting.rules.privacy, setting.diagnostics);
    if (is_printed_as_written(file))
      report_signs(read_toml(*source, given_before), source->path, setting.diagnostics);
  }
}

}  // namespace openverslag
