// E-mail addresses, but for the publisher's own and those of an office.
#include <algorithm>
#include <array>

#include "privacy/detectors.h"
#include "privacy/pattern.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Mailboxes that nobody owns.
constexpr std::array<std::string_view, 18> kOffices = {
    "info",     "griffie",  "raadsgriffie",        "statengriffie", "secretariaat", "bestuur",
    "contact",  "gemeente", "communicatie",        "pers",          "post",         "postbus",
    "receptie", "noreply",  "bestuursecretariaat", "inspraak",      "klantcontact", "servicepunt"};

bool is_office(std::string_view mailbox) {
  return std::ranges::find(kOffices, mailbox) != kOffices.end();
}

bool is_own(std::string_view mailbox, std::string_view domain,
            const std::vector<std::string>& own_domains) {
  const std::string address = std::string(mailbox) + "@" + std::string(domain);
  return std::ranges::any_of(own_domains, [&](const std::string& own) {
    return domain == own || domain.ends_with("." + own) || address == own;
  });
}

// "@" and "." written as words, or with blanks around them; with a blank only before an ending that
// there is: "de raad @ Aa. De voorzitter" is a sentence.
constexpr std::string_view kSpelled =
    R"((?i)([a-z0-9][a-z0-9._%+\-]*(?: ?@ ?| ?[\[({](?:a|at|@|apenstaart(?:je)?)[\])}] ?| apenstaart(?:je)? ))"
    R"([a-z0-9][a-z0-9\-]*(?:(?: ?\. ?| ?[\[({](?:dot|punt|\.)[\])}] ?| (?:dot|punt) )[a-z0-9\-]+){0,4})"
    R"((?: ?\. ?| ?[\[({](?:dot|punt|\.)[\])}] ?| (?:dot|punt) )(?:nl|com|net|org|eu|be|info|frl|example)\b))";

bool may_be_spelled(std::string_view text) {
  return text.find_first_of("([{") != text.npos || text.find(" @") != text.npos ||
         text.find("@ ") != text.npos || text.find(" .") != text.npos ||
         text.find("penstaart") != text.npos;
}

// "x (at) y (dot) nl" → "x@y.nl"
std::string as_meant(std::string_view written) {
  static const Pattern at(
      R"(( ?[\[({](?:a|at|apenstaart(?:je)?|@)[\])}] ?| apenstaart(?:je)? | ?@ ?))");
  static const Pattern dot(R"(( ?[\[({](?:dot|punt|\.)[\])}] ?| (?:dot|punt) | ?\. ?))");
  std::string meant = fold(written);
  const auto replace = [&](const Pattern& sign, const char* plain) {
    std::size_t from = 0;
    while (const auto match = sign.find(meant, from)) {
      meant.replace(match->begin, match->end - match->begin, plain);
      from = match->begin + 1;
    }
  };
  replace(at, "@");
  replace(dot, ".");
  return meant;
}

void take_addresses(const Pattern& address, std::string_view text,
                    const std::vector<std::string>& own_domains, FoundData& found) {
  for_each_match(address, text, [&](const Match& match) {
    const std::string meant = as_meant(text.substr(match.begin, match.end - match.begin));
    const std::size_t at = meant.find('@');
    const std::string_view mailbox = std::string_view(meant).substr(0, at);
    const bool is_private = at != std::string::npos && !is_office(mailbox) &&
                            !is_own(mailbox, std::string_view(meant).substr(at + 1), own_domains);
    if (is_private) found.push_back({PersonalDataKind::email, match.begin, match.end});
    return match.end;
  });
}

}  // namespace

void find_emails(std::string_view text, const std::vector<std::string>& own_domains,
                 FoundData& found) {
  static const Pattern address(
      R"(([\pL\pN][\pL\pN._%+\-]*(?:@| ?[\[(](?:at|apenstaart(?:je)?)[\])] ?)[\pL\pN][\pL\pN\-]*(?:\.[\pL\pN\-]+)*\.\pL{2,}))");
  take_addresses(address, text, own_domains, found);
  if (!may_be_spelled(text)) return;
  static const Pattern spelled{std::string(kSpelled)};
  take_addresses(spelled, text, own_domains, found);
}

}  // namespace openverslag
