// E-mail addresses, but for the publisher's own and those of an office.
#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <string>

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

// Where people have mailboxes and nobody works: "aa bij gmail.com".
constexpr std::string_view kProviders =
    "(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|"
    "hetnet|protonmail|proton|upcmail|casema|chello|zeelandnet|quicknet|telfort|msn|gmx)";

// "info", and all of "info/griffie".
bool is_office(std::string_view mailbox) {
  const std::size_t slash = mailbox.find('/');
  if (slash != mailbox.npos && !is_office(mailbox.substr(slash + 1))) return false;
  return std::ranges::find(kOffices, mailbox.substr(0, slash)) != kOffices.end();
}

bool is_own(std::string_view mailbox, std::string_view domain,
            const std::vector<std::string>& own_domains) {
  const std::string address =
      std::string(mailbox.substr(mailbox.rfind('/') + 1)) + "@" + std::string(domain);
  return std::ranges::any_of(own_domains, [&](const std::string& own) {
    return domain == own || domain.ends_with("." + own) || address == own;
  });
}

// "@" written as a sign, between signs, or as a word.
constexpr std::string_view kAt =
    R"((?: ?@{1,2} ?| ?[\[({](?:a|at|@|apen?staart(?:je)?)[\])}] ?| ?[<|*_\-]at[>|*_\-] ?|[ \-]apen?staart(?:je)?[ \-]))";
constexpr std::string_view kDot = R"((?: ?\. ?| ?[\[({](?:dot|punt|\.)[\])}] ?| (?:dot|punt) ))";
// "post,nl" is a slip of the finger.
constexpr std::string_view kLastDot =
    R"((?: ?\. ?|,| ?[\[({](?:dot|punt|\.)[\])}] ?| (?:dot|punt) ))";
constexpr std::string_view kMailbox = R"([a-z0-9][a-z0-9._%+\-]*)";
constexpr std::string_view kPart = R"([a-z0-9][a-z0-9\-]*)";
constexpr std::string_view kEnding = R"((?:nl|com|net|org|eu|be|info|frl|example)\b)";

// With blanks or words for signs only before an ending that there is: "de raad @ Aa. De voorzitter"
// is a sentence.
std::string spelled_with(std::string_view at) {
  return "(?i)(" + std::string(kMailbox) + std::string(at) + std::string(kPart) +
         "(?:" + std::string(kDot) + R"([a-z0-9\-]+){0,4})" + std::string(kLastDot) +
         std::string(kEnding) + ")";
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> signs) {
  return std::ranges::any_of(signs,
                             [&](std::string_view sign) { return text.find(sign) != text.npos; });
}

bool may_be_spelled(std::string_view text) {
  return text.find_first_of("([{") != text.npos ||
         has_any(text, {" @", "@ ", "@@", " .", ",", "estaart", "<a", "_a", "*a", "|a", "-a"});
}

// "x (at) y (dot) nl" → "x@y.nl"
std::string as_meant(std::string_view written) {
  static const Pattern at("(" + std::string(kAt) + "| (?:at|bij) )");
  static const Pattern dot("(" + std::string(kLastDot) + ")");
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

// "aa bij gmail.com", "aa bij ziggo punt nl"; not "een account bij gmail.com".
bool is_mailbox_word(std::string_view mailbox) {
  constexpr auto kNoMailboxes = std::to_array<std::string_view>(
      {"account", "accounts", "adres", "adressen",   "mailadres", "e-mailadres", "emailadres",
       "mail",    "e-mail",   "email", "mailbox",    "postvak",   "post",        "is",
       "zit",     "zitten",   "staat", "niet",       "ook",       "of",          "en",
       "dan",     "storing",  "klant", "abonnement", "provider",  "domein",      "spam"});
  return std::ranges::find(kNoMailboxes, fold(mailbox)) == kNoMailboxes.end();
}

// "j.aa at post.nl", "mail aa at post.nl", "aa at post punt nl"; not "published at post.nl".
bool is_spoken_address(std::string_view text, const Match& match) {
  static const Pattern dot(R"((?i)( (?:dot|punt) ))");
  static const Pattern mail(R"((?i)(mail(?:adres|t|en)?\b.{0,12}$))");
  const std::string_view printed = text.substr(match.begin, match.end - match.begin);
  const std::string_view mailbox = printed.substr(0, printed.find(' '));
  return dot.matches_in(printed) || mailbox.find_first_of("._0123456789") != mailbox.npos ||
         mail.matches_in(words_before(text, match, 24));
}

// "a.nl/wie/aa@post.nl" is an address of the web up to the last one.
Match without_path(std::string_view text, Match match) {
  const std::size_t slash = text.substr(match.begin, match.end - match.begin).find('/');
  const bool is_path = match.begin > 0 && text[match.begin - 1] == '/';
  if (slash != std::string_view::npos && is_path) match.begin += slash + 1;
  return match;
}

void take_addresses(const Pattern& address, std::string_view text,
                    const std::vector<std::string>& own_domains, FoundData& found) {
  for_each_match(address, text, [&](const Match& all) {
    const Match match = without_path(text, all);
    const std::string meant = as_meant(text.substr(match.begin, match.end - match.begin));
    const std::size_t at = meant.find('@');
    const std::string_view mailbox = std::string_view(meant).substr(0, at);
    const bool is_private = at != std::string::npos && !is_office(mailbox) &&
                            !is_own(mailbox, std::string_view(meant).substr(at + 1), own_domains);
    if (is_private) found.push_back({PersonalDataKind::email, match.begin, match.end});
    return match.end;
  });
}

void find_at_providers(std::string_view text, const std::vector<std::string>& own_domains,
                       FoundData& found) {
  if (!has_any(text, {" bij ", " BIJ ", " Bij "})) return;
  static const Pattern address{"(?i)(" + std::string(kMailbox) + " bij " + std::string(kProviders) +
                               R"((?: ?\. ?| punt ))" + std::string(kEnding) + ")"};
  FoundData named;
  take_addresses(address, text, own_domains, named);
  std::ranges::copy_if(named, std::back_inserter(found), [&](const PersonalData& one) {
    const std::string_view printed = text.substr(one.begin, one.end - one.begin);
    return is_mailbox_word(printed.substr(0, printed.find(' ')));
  });
}

}  // namespace

void find_emails(std::string_view text, const std::vector<std::string>& own_domains,
                 FoundData& found) {
  static const Pattern address(
      R"(((?:[\pL\pN][\pL\pN._%+\-]*/)?[\pL\pN][\pL\pN._%+\-!&'’]*(?:@| ?[\[(](?:at|apenstaart(?:je)?)[\])] ?)[\pL\pN][\pL\pN\-]*(?:\.[\pL\pN\-]+)*\.\pL{2,}))");
  take_addresses(address, text, own_domains, found);
  if (may_be_spelled(text)) {
    static const Pattern spelled{spelled_with(kAt)};
    take_addresses(spelled, text, own_domains, found);
  }
  find_at_providers(text, own_domains, found);
  if (!has_any(text, {" at ", " AT ", " At "})) return;
  static const Pattern spoken{spelled_with(" at ")};
  FoundData spoken_of;
  take_addresses(spoken, text, own_domains, spoken_of);
  std::ranges::copy_if(spoken_of, std::back_inserter(found), [&](const PersonalData& one) {
    return is_spoken_address(text, {one.begin, one.end});
  });
}

}  // namespace openverslag
