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

}  // namespace

void find_emails(std::string_view text, const std::vector<std::string>& own_domains,
                 FoundData& found) {
  static const Pattern address(
      R"(([\pL\pN][\pL\pN._%+\-]*(?:@| ?[\[(](?:at|apenstaart(?:je)?)[\])] ?)[\pL\pN][\pL\pN\-]*(?:\.[\pL\pN\-]+)*\.\pL{2,}))");
  static const Pattern sign(R"((@| ?[\[(](?:at|apenstaart(?:je)?)[\])] ?))");
  for_each_match(address, text, [&](const Match& match) {
    const std::string written = fold(text.substr(match.begin, match.end - match.begin));
    const std::optional<Match> at = sign.find(written);
    const std::string_view mailbox = at ? std::string_view(written).substr(0, at->begin) : "";
    const bool is_private =
        at && !is_office(mailbox) &&
        !is_own(mailbox, std::string_view(written).substr(at->end), own_domains);
    if (is_private) found.push_back({PersonalDataKind::email, match.begin, match.end});
    return match.end;
  });
}

}  // namespace openverslag
