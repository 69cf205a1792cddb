#include "render/woo_sitemaps.h"

#include <algorithm>

#include "render/record_words.h"
#include "render/xml_writer.h"
#include "text/dates.h"
#include "text/language_tag.h"

namespace openverslag {

namespace {

constexpr std::string_view kSitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
constexpr std::string_view kMetadata = "https://standaarden.overheid.nl/diwoo/metadata/";

// A term of the government's lists: where it is, and its label to the letter.
struct Term {
  std::string_view resource;
  std::string_view label;
};

constexpr Term kPapers = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3",
                          "vergaderstukken decentrale overheden"};
constexpr Term kExecutives = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_3a248e3a",
                              "agenda’s en besluitenlijsten bestuurscolleges"};
constexpr Term kMinutes = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_42e406dd",
                           "vergaderverslag"};
constexpr Term kDecisions = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_d4a4792f",
                             "besluitenlijst"};
constexpr Term kAdoption = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76",
                            "vaststelling"};
constexpr Term kDutch = {"http://publications.europa.eu/resource/authority/language/NLD",
                         "Nederlands"};
constexpr Term kPrivacy = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_098c1346",
                           "correctie privacygevoelige gegevens"};
constexpr Term kProcedure = {"https://identifier.overheid.nl/tooi/def/thes/kern/c_c77c86e0",
                             "correctie procedurele fout"};
constexpr Term kHtml = {"http://publications.europa.eu/resource/authority/file-type/HTML", "HTML"};

// A day of the record as a moment: its midnight.
std::string midnight(const Site& site, Date date) {
  return rfc3339_time(date, {}, site.config.time_zone);
}

// What the record is called, and the address that it is known by: it stays as it was when the
// record was first told of, and the record is there.
struct Named {
  std::string address;  // "vergaderingen/2020-10-05-dvo/"
  std::string name;     // "Veiligheidsoverleg, 5 oktober 2020"
};

Named named(const Site& site, const WooEntry& entry) {
  if (!entry.is_withdrawn) {
    const auto kept = site.kept_pages.find(entry.subject);
    return {kept != site.kept_pages.end() ? kept->second
                                          : site.routes.meeting(site.archive.links[entry.subject]),
            meeting_name(site, entry.subject)};
  }
  const Withdrawal& one = site.writings.withdrawals[entry.subject];
  return {one.first_address.empty() ? one.address : one.first_address, one.title};
}

// "2020-10-05-dvo" of its address: the id of the meeting.
std::string_view last_segment(std::string_view address) {
  address.remove_suffix(1);
  return address.substr(address.rfind('/') + 1);
}

class SitemapWriter {
 public:
  SitemapWriter(const Site& site, bool of_executives)
      : site_(site), of_executives_(of_executives) {}

  std::string write(const WooSitemap& sitemap) && {
    xml_.open("urlset", {{"xmlns", kSitemap}, {"xmlns:diwoo", kMetadata}});
    for (const WooEntry& entry : sitemap.entries) write_entry(entry);
    xml_.close();
    return xml_.take();
  }

 private:
  // The harvester wants the elements of the protocol before its own.
  void write_entry(const WooEntry& entry) {
    const Named record = named(site_, entry);
    xml_.open("url");
    xml_.element("loc", site_.config.base_url + record.address);
    xml_.element("lastmod", midnight(site_, entry.changed));
    xml_.open("diwoo:Document");
    xml_.open("diwoo:DiWoo");
    write_metadata(entry, record);
    xml_.close();
    xml_.close();
    xml_.close();
  }

  void write_metadata(const WooEntry& entry, const Named& record) {
    within("diwoo:identifiers",
           [&] { xml_.element("diwoo:identifier", last_segment(record.address)); });
    term("diwoo:publisher", {site_.config.woo.organisation, site_.config.woo.name});
    within("diwoo:titelcollectie", [&] {
      xml_.element("diwoo:officieleTitel", site_.language.text("page.woo-title", {record.name}));
    });
    within("diwoo:classificatiecollectie", [&] { write_classes(); });
    if (entry.held) xml_.element("diwoo:creatiedatum", iso_date(*entry.held));
    if (is_dutch(entry)) term("diwoo:language", kDutch);
    term("diwoo:format", kHtml);
    within("diwoo:documenthandelingen", [&] {
      within("diwoo:documenthandeling", [&] {
        term("diwoo:soortHandeling", kAdoption);
        xml_.element("diwoo:atTime", midnight(site_, entry.adopted));
      });
    });
    if (entry.reason != WooReason::none)
      term("diwoo:redenVerwijderingVervanging",
           entry.reason == WooReason::privacy ? kPrivacy : kProcedure);
  }

  // A record may be in another language than the site.
  bool is_dutch(const WooEntry& entry) const {
    const std::string_view language =
        entry.is_withdrawn ? language_of_minutes(site_.config)
                           : language_tag(site_, site_.archive.meetings[entry.subject]);
    return main_language(language) == "nl";
  }

  void write_classes() {
    within("diwoo:informatiecategorieen",
           [&] { term("diwoo:informatiecategorie", of_executives_ ? kExecutives : kPapers); });
    within("diwoo:documentsoorten",
           [&] { term("diwoo:documentsoort", of_executives_ ? kDecisions : kMinutes); });
  }

  void term(std::string_view name, const Term& term) {
    xml_.element(name, term.label, {{"resource", term.resource}});
  }

  template <class Inside>
  void within(std::string_view name, const Inside& inside) {
    xml_.open(name);
    inside();
    xml_.close();
  }

  XmlWriter xml_;
  const Site& site_;
  const bool of_executives_;
};

std::string index_xml(const Site& site, const WooIndex& index) {
  XmlWriter xml;
  xml.open("sitemapindex", {{"xmlns", kSitemap}});
  for (const WooSitemap& sitemap : index.sitemaps) {
    const auto newest = std::ranges::max_element(sitemap.entries, {}, &WooEntry::changed);
    xml.open("sitemap");
    xml.element("loc", site.config.base_url + sitemap.address);
    xml.element("lastmod", midnight(site, newest->changed));
    xml.close();
  }
  xml.close();
  return xml.take();
}

}  // namespace

void render_woo_sitemaps(const Site& site, const TakeFile& take) {
  for (const WooIndex& index : site.woo) {
    for (const WooSitemap& sitemap : index.sitemaps) {
      take({sitemap.address, SitemapWriter(site, index.category == "009").write(sitemap)});
    }
    take({index.address, index_xml(site, index)});
  }
}

}  // namespace openverslag
