#!/usr/bin/env python3
"""bench/corpus.py COUNT FOLDER: COUNT invented meetings into FOLDER/meetings, and a site.toml.

The same COUNT gives the same bytes on every machine. A meeting is about 12 KB, in the form of
minutes that came out of a word processor: an agenda table cut up by page breaks, cells with
<p> and <br>, four subjects that come back in other meetings, twenty people, actions, decisions,
the adoption of the minutes before, and the slips that real clerks make.
"""
import datetime
import pathlib
import random
import sys

BODIES = ["Veiligheidsoverleg", "Algemeen bestuur", "Dagelijks bestuur", "Commissie Ruimte",
          "Commissie Samenleving", "Adviesraad Water"]
MONTHS = ("januari februari maart april mei juni juli augustus september oktober november "
          "december").split()

SETTINGS = 'title = "Meting"\nbase_url = "https://verslagen.example/"\n'
WOO = ('[woo]\norganisation = "https://identifier.overheid.nl/tooi/id/so/so9999"\n'
       'name = "Regio Meting"\n')

FIRST = "Alder Berk Brak Dool Elz Essel Galm Hout IJzer Kamper Lind Marsch Noord Olde Riet Rug Sluis Veld Wil Zand".split()
LAST = "beke burg dijk gaard hoek holt horst kamp maat mond ringa steeg stra veen voort weg wold zijl".split()
PARTICLES = ["", "", "", "", "", "van ", "de ", "van der ", "ter ", "van 't ", "in 't "]
INITIALS = "ABCDEFGHIJKLMNOPRSTVWY"

SUBJECTS_A = ("Versterking Verplaatsing Uitbreiding Onderhoud Sluiting Verduurzaming Herinrichting "
              "Financiering Beveiliging Samenvoeging").split()
SUBJECTS_B = ("zwembad kazerne bibliotheek zeedijk sporthal havenkwartier stationsplein "
              "gemeentewerf veerdienst schooldomein rondweg begraafplaats crisisopvang "
              "energienet bedrijventerrein natuurgebied meldkamer museum dorpshuis wijkcentrum").split()

VERBS = ["licht toe dat", "vraagt of", "geeft aan dat", "merkt op dat", "vindt dat", "meldt dat",
         "antwoordt dat", "benadrukt dat"]
THINGS = ["de planning", "het voorstel", "de begroting", "de aanbesteding", "het onderzoek",
          "de vergunning", "de bijdrage van de provincie", "het gesprek met de bewoners",
          "de veiligheid op straat", "het advies van de commissie", "de capaciteit in de weekenden",
          "de brief van het ministerie"]
DOINGS = ["meer tijd vraagt dan gedacht", "voor de zomer wordt afgerond", "nog niet is geregeld",
          "binnen het krediet blijft", "in goed overleg verloopt", "opnieuw bekeken wordt",
          "vooral in de kernen tot vragen leidt", "per kwartaal wordt gevolgd",
          "met de buurgemeenten is afgestemd", "op steun van de raad kan rekenen"]
TAILS = ["", "", " Dat is volgens de stukken anders dan vorig jaar.",
         " De cijfers daarover komen in het volgende overleg terug.",
         " Daar is in de regio al eerder ervaring mee opgedaan.",
         " Hij wil daar voor het eind van het jaar duidelijkheid over.",
         " Aansluitend vindt een gesprek plaats over de rol van de gemeenten."]
TASKS = ["overzicht van de kosten rondsturen", "gesprek met de bewoners plannen",
         "planning aanvullen met de mijlpalen", "advies opvragen bij de omgevingsdienst",
         "voorstel uitwerken voor het volgende overleg"]


def capital(name):
    return name if name.startswith("'") else name[0].upper() + name[1:]


def people(count):
    """[(as in a list: "O. van Rietholt", in a sentence: "Dhr. Van Rietholt")]"""
    chance = random.Random("people")
    found = {}
    while len(found) < count:
        surname = chance.choice(FIRST) + chance.choice(LAST)
        name = chance.choice(PARTICLES) + surname
        honorific = chance.choice(["Dhr.", "Mevr."])
        found.setdefault(surname, (f"{chance.choice(INITIALS)}. {name}", f"{honorific} {capital(name)}"))
        if len(found) == len(FIRST) * len(LAST):
            break
    return list(found.values())


def paragraph(chance, present):
    speaker = chance.choice(present)[1]
    words = f"{speaker} {chance.choice(VERBS)} {chance.choice(THINGS)} {chance.choice(DOINGS)}.{chance.choice(TAILS)}"
    for _ in range(chance.randint(0, 2)):
        words += f" {capital(chance.choice(THINGS))} is van belang, omdat {chance.choice(THINGS)} {chance.choice(DOINGS)}."
    if chance.random() < 0.02:  # one letter dropped from a surname
        at = len(speaker) - 2
        words = words[:at] + words[at + 1:]
    return words


def discussion(chance, present, size, body):
    paragraphs = []
    while sum(map(len, paragraphs)) < size:
        paragraphs.append(paragraph(chance, present))
    if chance.random() < 0.4:
        paragraphs.append(f"Het {body} stemt in met het voorstel over {chance.choice(THINGS)}.")
    return paragraphs


def cells(chance, paragraphs):
    if chance.random() < 0.2:
        return "<br><br>".join(paragraphs)
    return " ".join(f"<p>{words}</p>" for words in paragraphs)


HEADING = "\n| NR | Onderwerp | Toelichting | Actie |\n|----|-----------|-------------|-------|\n"


def printed(date):
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def meeting(number, everybody, subjects):
    chance = random.Random(f"meeting {number}")
    body = BODIES[number % len(BODIES)]
    date = datetime.date(2004, 1, 5) + datetime.timedelta(days=7 * (number // len(BODIES)) + number % len(BODIES))
    printed_date = printed(date)
    before = printed(date - datetime.timedelta(days=7))  # the same body
    adoption = f" <p>Het verslag van {before} wordt vastgesteld.</p>" if number >= len(BODIES) else ""
    start = (number * 7) % max(1, len(everybody) - 20)
    present = everybody[start:start + 20]
    names = [name for name, _ in present]
    out = [f"## Verslag {body} {printed_date} Openbaar\n\n|  |  |\n|--|--|\n"
           f"| Datum | {printed_date} |\n| Tijdstip | 09.30 – 11.15 |\n| Voorzitter | {names[0]} |\n"
           f"| Locatie | Raadzaal |\n| Secretaris | {names[1]} |\n"
           f"| Aanwezig | {', '.join(names[:-2])} |\n| Afwezig | {', '.join(names[-2:])} |\n",
           HEADING, f"| A | <b>Opening</b> | <p>De voorzitter opent de vergadering.</p>{adoption} |  |\n"]
    base = number * 3 % len(subjects)
    for at in range(4):
        code = "B<br>1" if at == 0 else str(at + 1)
        title = subjects[(base + at * 11) % len(subjects)]
        title = f"<b>Ter bespreking</b><br>{title}" if at == 0 else title
        paragraphs = discussion(chance, present, 2300, body)
        owner = chance.choice(["Bureau Regio", names[2], names[3]])
        action = f"Actie {owner}: {chance.choice(TASKS)}." if chance.random() < 0.6 else ""
        half = len(paragraphs) // 2
        out.append(f"| {code} | {title} | {cells(chance, paragraphs[:half])} |  |\n")
        # A page break: the sentence goes on in the next table.
        cut = paragraphs[half].rfind(" ", 0, len(paragraphs[half]) // 2)
        rest = [paragraphs[half][cut + 1:], *paragraphs[half + 1:]]
        out[-1] = out[-1].removesuffix(" |  |\n") + f" <p>{paragraphs[half][:cut]}</p> |  |\n"
        out.append(HEADING + f"|  |  | {cells(chance, rest)} | {action} |\n")
    out.append("| E/F | <b>Rondvraag en sluiting</b> |  |  |\n")
    slug = body.lower().replace(" ", "-")
    return f"{date.isoformat()}-{slug}.md", "".join(out)


def main(count, folder):
    everybody = people(40 + count // 20)
    subjects = [f"{a} {b}" for b in SUBJECTS_B for a in SUBJECTS_A][:30 + count // 10]
    meetings = pathlib.Path(folder, "meetings")
    meetings.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        name, words = meeting(number, everybody, subjects)
        meetings.joinpath(name).write_text(words, encoding="utf-8", newline="\n")
    pathlib.Path(folder, "site.toml").write_text(SETTINGS + WOO, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(int(sys.argv[1]), sys.argv[2])
