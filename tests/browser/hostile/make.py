"""make.py CONTENT [change]: a folder of minutes and settings with 60 classic payloads in every field.

Each file has every payload as the title of an item, in its words, an action and a decision; Markdown
files with one payload each have it in every field of the header. The lists beside the minutes have an
entry for each payload. All of it is made to run a script, to load something, or to end the string,
the element, the cell or the line that it stands in.
"""

import html
import json
import pathlib
import sys
import zipfile

PAYLOADS = [
    # elements that run or load
    "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=//evil.example/x></object>", "<embed src=//evil.example/x>",
    "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example/x.css';</style>",
    "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example/'>",
    "<form action=//evil.example/><button autofocus onfocus=alert(1)>", "<video src=//evil.example/x autoplay>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<details open ontoggle=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>",
    "<body onload=alert(1)>", "<a href=javascript:alert(1) autofocus onfocus=alert(1)>klik</a>",
    # out of what they stand in
    "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)\" x=\"",
    "' onfocus='alert(1)' autofocus='", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
    "--><script>alert(1)</script><!--", "</script><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "`};alert(1);//", "\"});alert(1);//", "';alert(1);//", "\\\"};alert(1);//", "\u2028alert(1)\u2029",
    # XML
    "]]><x onclick='alert(1)'/>", "<![CDATA[<script>alert(1)</script>]]>", "&xxe; <!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
    "<?xml-stylesheet href='//evil.example/x.xsl'?>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)",
    # calendars, tables, templates, settings
    "x;ATTACH:https://evil.example/x", "\\nBEGIN:VEVENT\\nSUMMARY:nep", "=HYPERLINK(\"https://evil.example/\",\"klik\")",
    "+cmd|' /C calc'!A0", "-1+1", "=1+1", "{{7*7}} {{{site}}} {{#items}}", "{{> page}} {{=<% %>=}}", "${7*7} <%= 7*7 %>",
    "\"\"\" ''' \\u0041 [[x]] #", "%s%n%x %00 %0d%0a",
    # links and paths
    "[klik](javascript:alert(1))", "![beeld](https://evil.example/x.png)", "[klik]( data:text/html,<script>alert(1)</script>)",
    "javascript:alert(1)", "../../../../etc/passwd", "%2e%2e%2f%2e%2e%2findex.html",
    # letters
    "\u202egpj.exe \u2066x\u2069", "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
]
assert len(PAYLOADS) == len(set(PAYLOADS)) == 60


def header(date, word=""):
    """The label lines of a record; `word` stands in each of them."""
    tail = f" {word}" if word else ""
    return [
        ("Datum", date), ("Orgaan", f"Raad{tail}"), ("Plaats", f"Raadzaal{tail}"),
        ("Voorzitter", f"A. Aalbers{tail}"), ("Secretaris", f"B. Brand{tail}"),
        ("Aanwezig", f"A. Aalbers{tail}, B. Brand, C. Coster ({word or 'raadslid'})"),
        ("Afwezig", f"D. Dekker{tail}"),
    ]


def blocks(date):
    """A whole record as (kind, text): every payload as title, words, action and decision."""
    yield "title", "Verslag van de raad"
    for label, value in header(date):
        yield "label", f"{label}: {value}"
    for number, payload in enumerate(PAYLOADS, 1):
        yield "item", f"{number}. Over {payload}"
        yield "text", f"De heer Coster zegt {payload} en vraagt wat dat kost."
        yield "text", f"Besluit: vastgesteld wordt {payload}"
        yield "text", f"Actie: C. Coster zoekt uit {payload}"


def markdown(record):
    marks = {"title": "# ", "item": "## "}
    return "\n\n".join(marks.get(kind, "") + text for kind, text in record) + "\n"


def web_page(record, escape):
    tags = {"title": "h1", "item": "h2"}
    lines = [f"<{tags.get(kind, 'p')}>{escape(text)}</{tags.get(kind, 'p')}>" for kind, text in record]
    return "<!doctype html><html lang=nl><meta charset=utf-8><title>Verslag</title>\n" + "\n".join(lines)


def docx(path, record):
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    levels = {"title": "0", "item": "1"}
    body = "".join(
        f"<w:p>{'<w:pPr><w:outlineLvl w:val=%s/></w:pPr>' % json.dumps(levels[kind]) if kind in levels else ''}"
        f"<w:r><w:t xml:space='preserve'>{html.escape(text)}</w:t></w:r></w:p>" for kind, text in record)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' "
            "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
        archive.writestr("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            "<Relationship Id='r1' Target='word/document.xml' "
            "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>")
        archive.writestr("word/document.xml", f"<w:document xmlns:w='{w}'><w:body>{body}</w:body></w:document>")


def odt(path, record):
    tags = {"title": "text:h text:outline-level='1'", "item": "text:h text:outline-level='2'"}
    body = "".join(f"<{tags.get(kind, 'text:p')}>{html.escape(text)}</{tags.get(kind, 'text:p').split()[0]}>"
                   for kind, text in record)
    names = " ".join(f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for name in ("office", "text"))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"<office:document-content {names}><office:body><office:text>{body}"
                                        "</office:text></office:body></office:document-content>")


def toml(value):
    return json.dumps(value, ensure_ascii=False)  # a JSON string is a TOML string


def lists():
    """Each file beside the minutes, with an entry for each payload."""
    each = list(enumerate(PAYLOADS, 1))
    yield "site.toml", "".join([
        f"title = {toml(PAYLOADS[21] + PAYLOADS[25])}\n", f"publisher = {toml(PAYLOADS[28])}\n",
        f"description = {toml(PAYLOADS[22] + PAYLOADS[47])}\n", f"license = {toml(PAYLOADS[23])}\n",
        "base_url = \"https://verslagen.example/\"\n", f"[security]\ncontact = {toml('https://evil.example/' + PAYLOADS[21])}\n",
        "expires = \"2031-01-01\"\n[outputs]\nitems = true\nframes = true\n",
        "[hosting]\nnginx = true\napache = true\ncaddy = true\nnetlify = true\n"] + [
        f"[[menu]]\nlabel = {toml(p)}\n" + (f"page = \"vergaderingen\"\n" if i % 2 else f"url = {toml('https://evil.example/' + p)}\n")
        for i, p in each])
    yield "people.toml", "".join(
        f"[[person]]\nname = {toml(f'Quist{i} ' + p)}\naliases = [{toml(p + f' Quist{i}')}]\n"
        f"[[person.role]]\nrole = {toml(p)}\norganisation = {toml(p)}\n"
        # Somebody else of that name: what tells the two apart goes to other places.
        f"[[person]]\nid = \"tweeling-{i}\"\nname = {toml(f'Quist{i} ' + p)}\n"
        f"[[person.role]]\nrole = {toml(p + ' b')}\n" for i, p in each)
    yield "bodies.toml", "[[body]]\nid = \"raad\"\nname = \"Raad\"\n" + "".join(
        f"[[body]]\nid = \"orgaan-{i}\"\nname = {toml(f'Orgaan {i} ' + p)}\ndescription = {toml(p)}\n" for i, p in each)
    yield "topics.toml", "".join(
        f"[[theme]]\nid = \"thema-{i}\"\nlabel = {toml(p)}\nkeywords = [{toml(p)}, \"raad\"]\n" for i, p in each)
    yield "planned.toml", "".join(
        f"[[meeting]]\nbody = \"Raad\"\ndate = 2031-{1 + i // 28:02}-{1 + i % 28:02}\nstart = \"19.30\"\n"
        f"place = {toml(p)}\nagenda = [{toml(p)}]\n" for i, p in each)
    yield "glossary.toml", "".join(
        f"[[term]]\nterm = {toml(f'AFK{i}')}\nmeaning = {toml(p)}\nabout = {toml(p)}\n" for i, p in each)
    yield "redirects.toml", "".join(
        f"[[redirect]]\nfrom = \"oud/{i}/\"\nto = \"vergaderingen/\"\n[[gone]]\naddress = \"weg/{i}/\"\n" for i, _ in each)
    # Only of one file, so that the others keep their words.
    yield "privacy.toml", "".join(
        f"[[redact]]\nwords = {toml(f'Woord{i} ' + p)}\nfile = \"meetings/2024-02-08-raad.md\"\nshow = {toml(p)}\nground = {toml(p)}\n"
        for i, p in each)
    yield "pages/contact.md", "# Contact " + PAYLOADS[0] + "\n\n" + "\n\n".join(PAYLOADS) + "\n"
    yield "withdrawn.toml", ("[[withdrawn]]\nfile = \"meetings/2024-01-05-raad.md\"\ntitle = " + toml(PAYLOADS[21]) +
                             "\naddress = \"vergaderingen/2024-01-05-raad/\"\ndate = 2024-12-31\nreason = " + toml(PAYLOADS[2]) + "\n")


def redacted():
    """A record of which every payload is hidden, and shown in place of what was there."""
    words = [f"## {i}. Punt\n\nZij noemt Woord{i} {p} en gaat." for i, p in enumerate(PAYLOADS, 1)]
    return "# Verslag van de raad\n\nDatum: 8 februari 2024\n\nAanwezig: A. Aalbers, C. Coster\n\n" + "\n\n".join(words) + "\n"


def sidecar(payload):
    """What a clerk writes beside the minutes: every field that there is, but for dates and times."""
    lists = [f"{key} = [{toml(f'Q. Quist {payload}')}, \"C. Coster\"]" for key in ("aanwezig", "afwezig")]
    return "\n".join([f"{key} = {toml(payload)}" for key in ("titel", "plaats", "voorzitter", "secretaris")] + lists) + "\n"


def broken_redirects():
    """Addresses that are none: each is to be told and to go nowhere."""
    return "".join(f"[[redirect]]\nfrom = {toml(p)}\nto = {toml(p + '/')}\n[[gone]]\naddress = {toml(p + '/')}\n" for p in PAYLOADS)


def change(content):
    """The words of a record after its first publication, so that the site tells of a correction."""
    path = content / "meetings/2024-02-01-raad.md"
    path.write_text(path.read_text(encoding="utf-8").replace(" zegt ", " vraagt of "), encoding="utf-8")
    path = content / "meetings/2024-02-02-raad.txt"
    path.write_text("\n\n".join(line for line in path.read_text(encoding="utf-8").split("\n\n")
                                if "Besluit" not in line), encoding="utf-8")


def main(content):
    meetings = content / "meetings"
    (content / "pages").mkdir(parents=True)
    meetings.mkdir()
    for name, text in lists():
        (content / name).write_text(text, encoding="utf-8")
    (meetings / "2024-02-01-raad.md").write_text(markdown(blocks("1 februari 2024")), encoding="utf-8")
    (meetings / "2024-02-02-raad.txt").write_text(
        "\n\n".join(text for _, text in blocks("2 februari 2024")), encoding="utf-8")
    (meetings / "2024-02-03-raad.html").write_text(web_page(blocks("3 februari 2024"), html.escape), encoding="utf-8")
    (meetings / "2024-02-04-raad.html").write_text(web_page(blocks("4 februari 2024"), str), encoding="utf-8")
    (content.parent / "to_print.html").write_text(web_page(blocks("7 februari 2024"), html.escape), encoding="utf-8")
    (meetings / "2024-02-08-raad.md").write_text(redacted(), encoding="utf-8")
    (content.parent / "broken_redirects.toml").write_text(broken_redirects(), encoding="utf-8")
    docx(meetings / "2024-02-05-raad.docx", blocks("5 februari 2024"))
    odt(meetings / "2024-02-06-raad.odt", blocks("6 februari 2024"))
    for number, payload in enumerate(PAYLOADS, 1):
        day = f"{1 + number % 28} {'januari' if number < 28 else 'maart' if number < 56 else 'april'} 2024"
        record = ["# Verslag " + payload] + [f"{label}: {value}  " for label, value in header(day, payload)]
        record += ["", "## 1. Opening", "", f"{payload} opent.", "", "| Actie | Wie |", "|---|---|", f"| {payload} | {payload} |"]
        name = "".join(c for c in payload if c not in "/\x00")[:60]
        (meetings / f"{number:02} {name}.md").write_text("\n".join(record) + "\n", encoding="utf-8")
    # Names that would end a string, a line or a block of a web server's rules.
    for number, name in enumerate(['a";}\'`b', "a; location ~ { return 200; }", "a b; # x", "$uri{x}"], 1):
        (meetings / name).mkdir()
        record = f"# Verslag van de raad\n\nDatum: {number} mei 2024\n\nAanwezig: C. Coster\n\n## 1. Opening\n\nWoorden.\n"
        (meetings / name / f"{name}.md").write_text(record, encoding="utf-8")
        (content / "pages" / f"{name}.md").write_text("# Over\n\nWoorden.\n", encoding="utf-8")
    for number, payload in enumerate(PAYLOADS, 1):
        day = f"{1 + number % 28} {'september' if number < 28 else 'oktober' if number < 56 else 'november'} 2023"
        path = meetings / f"beside-{number}.md"
        path.write_text(f"# Verslag van de raad\n\nDatum: {day}\n\nAanwezig: C. Coster\n\n## 1. Opening\n\nWoorden.\n", encoding="utf-8")
        (meetings / f"beside-{number}.toml").write_text(sidecar(payload), encoding="utf-8")
    (content.parent / "payloads.json").write_text(json.dumps(PAYLOADS), encoding="utf-8")


change(pathlib.Path(sys.argv[1])) if sys.argv[2:] == ["change"] else main(pathlib.Path(sys.argv[1]))
