"""The meetings of bench/corpus.py, for site generators that have to be told what is in them.

Names and subjects are resolved for them: front matter lists the people, topics and body of a meeting,
and in the words each name is a link. openverslag is given none of that.
"""
import html
import json
import pathlib
import re
import shutil
import unicodedata

import corpus

BENCH = pathlib.Path(__file__).resolve().parent


def slug(name):
    """As Hugo makes one of a name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9.]+", "-", plain).strip("-")


def facts(words, spoken):
    """Of one meeting: title, date and the three lists, by name."""
    row = {key: value.strip() for key, value in re.findall(r"^\| (\w+) \| (.*) \|$", words, re.M)}
    day, month, year = row["Datum"].split()
    people = [name for name in f"{row['Aanwezig']}, {row['Afwezig']}".split(", ") if name in spoken]
    topics = re.findall(r"^\| (?:B<br>)?\d \| (?:.*?<br>)?([^|<]+) \|", words, re.M)
    title = words[3:words.index("\n")]
    body = re.match(r"Verslag (.+?) \d", title)[1]
    return {"title": title, "date": f"{year}-{corpus.MONTHS.index(month) + 1:02}-{int(day):02}",
            "people": people, "topics": topics, "bodies": [body]}


def with_links(words, told, spoken, link):
    names = {spoken[name]: name for name in told["people"]}
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(pattern, lambda found: link(found[0], f"/people/{slug(names[found[0]])}/"), words)


def ready_html(words):
    """The tables as HTML: what is left to do is to put it into a page."""
    out = []
    for line in words.split("\n")[1:]:
        cells = line.strip("| ").split(" | ")
        if line.startswith("|") and not line.startswith("|--"):
            out.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return "<table>\n" + "\n".join(out) + "\n</table>\n"


def write_meetings(content, folder, form, spoken, more):
    folder.mkdir(parents=True)
    for path in sorted((content / "meetings").iterdir()):
        words = path.read_text(encoding="utf-8")
        told = facts(words, spoken)
        if form == "md":
            body = with_links(words, told, spoken, lambda name, to: f"[{name}]({to})")
        else:
            body = with_links(ready_html(words), told, spoken,
                              lambda name, to: f'<a href="{to}">{html.escape(name)}</a>')
        head = json.dumps(told | more(told), ensure_ascii=False)
        folder.joinpath(f"{path.stem}.{form}").write_text(f"{head}\n\n{body}", encoding="utf-8")


def for_hugo(content, folder, form, spoken):
    shutil.copytree(BENCH / "hugo", folder)
    write_meetings(content, folder / "content/meetings", form, spoken, lambda told: {})


def for_eleventy(content, folder, form, spoken):
    shutil.copytree(BENCH / "eleventy", folder, ignore=shutil.ignore_patterns("node_modules"))
    named = lambda told: [name for kind in ("people", "topics", "bodies") for name in told[kind]]
    write_meetings(content, folder / "meetings", form, spoken,
                   lambda told: {"layout": "meeting.njk", "tags": "meetings",
                                 "slugs": {name: slug(name) for name in named(told)}})
    for path in (folder / "meetings").iterdir():  # its mark for front matter in JSON
        path.write_text("---json\n" + path.read_text(encoding="utf-8").replace("\n\n", "\n---\n", 1),
                        encoding="utf-8")
