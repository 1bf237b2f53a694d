"""Converts a folder of researched facts into the dossier that is shipped.

Usage: python3 tools/convert_facts.py FOLDER > static/dossier.json

The folder holds one JSON list per kind of record. Standard library only.
What is said here beyond that (title, notes, gaps, disagreements and what they
concern) retells the researchers' notes and adds nothing to them.
"""
import json
import sys
from pathlib import Path

if len(sys.argv) != 2:
    sys.exit(__doc__)
FOLDER = Path(sys.argv[1])


def read(name):
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def without_empty(record):
    return {key: value for key, value in record.items() if value not in ("", None)}


def citation(source):
    if isinstance(source, str) or not source.get("note"):
        return source if isinstance(source, str) else source["source"]
    return {"source": source["source"], "note": source["note"]}


def cited(record):
    record["sources"] = [citation(source) for source in record["sources"]]
    return without_empty(record)


def ordered(record, keys):
    return {key: record[key] for key in keys if key in record}


PARTIES = [
    {"id": "united-states", "name": "United States", "colour": "purple"},
    {"id": "ukraine", "name": "Ukraine", "colour": "orange"},
    {"id": "russia", "name": "Russia", "colour": "green"},
    {"id": "europe", "name": "Europe", "colour": "sky"},
    {"id": "other", "name": "Others", "colour": "grey"},
]

METADATA = {
    "title": "Peace talks on Ukraine, November 2025 – May 2026",
    "summary": "The negotiation to end the Russia–Ukraine war around the Miami talks of December 2025: "
    "competing plans, parallel channels, and accounts that differ. "
    "Dense for 18 November – 31 December 2025, with background from June 2024 and a leaner set to May 2026.",
    "language": "en",
    "focus": "2025-11-18/2025-12-31",
    "notes": [
        "The starting point was one news article on the Miami talks of 19–21 December 2025; every fact in it is "
        "represented. The rest was compiled from about 90 look-ups of public pages: news agencies, Ukrainian, Russian, US, European and Asian "
        "outlets, official sites. Pages were read as extracts, usually the opening part, not always to the end.",
        "Dates and figures were compared across two sources where possible. Some 20 events rest on one source; "
        "they cite a single one.",
        "Summaries and texts of provisions are retold. Quotation marks stand only around words that were reported "
        "as said, at most 15 of them.",
        "A date with ~ is approximate, one with ? uncertain. A publication date with ~ was not shown on the page read "
        "and is inferred.",
        "“Confirmed” means an official statement or readout, an openly published text, or several outlets agreeing; "
        "“reported”, an outlet or unnamed sources only; “disputed”, that a party concerned contests it. It grades that "
        "the event took place or the claim was made, not that a claim is true.",
        "What a party claims is worded as a claim (“said”, “claimed”, “according to”). A stance is toward what a "
        "statement is about: supports, opposes, conditional, neutral, or claims where it asserts a fact.",
        "The chain under a statement runs from the outlet or channel to the person who spoke.",
        "Names have the Latin forms common in English-language news (Zelensky, Kyiv), also where a source spells them "
        "differently.",
        "The disputed status of a territory is described as each text describes it.",
        "A provision is “read” where its content was seen in an extract of the text or a direct report of that point, "
        "“corroborated” where it was seen only in part or in a summary, “recalled” where it was taken from general "
        "knowledge of the published text and is still to be compared line by line.",
        "Values of terms such as “removed”, “absent” or “not listed” are editor's marks: the comparable clause is missing.",
        "The US 28-point draft, the European counter-proposal and the 20-point draft are complete by point. The two "
        "Russian texts are lists of positions with editorial numbering (R, M). The December package (Z), the Geneva text "
        "(G) and the Telegraph paper (T) are partial and must not be quoted by number as if original.",
        "“Based on” states the lineage of a draft as reported, not who wrote it.",
        "The nearest categories of the PA-X codebook and of CAMEO are an editor's match from memory and were not "
        "checked against the codebooks; “nearest” marks a loose fit.",
        "Coordinates are approximate centres of towns or sites.",
        "Some addresses are republications or aggregators of agency text; the agency is named in brackets after the "
        "publisher. Aggregators of Russian-language posts and blogs are used only for texts or remarks also carried "
        "elsewhere, or where nothing better was found. A few addresses were normalised to the publisher's main domain.",
    ],
    "gaps": [
        "European counter-proposal: points 15–18, 22–24 and 28 are recalled; points 10–12, 20 and 27 only corroborated.",
        "20-point draft: sub-items of points 8, 9, 14, 16, 17 and 19 come partly from summaries. No signed or official "
        "English text was published; all versions derive from Zelensky's oral briefing.",
        "No text was available of the Geneva 19-point version, the 27-point paper mentioned by Moscow, the four further "
        "documents, the security-guarantee documents or the recovery roadmap.",
        "The Telegraph's 24 points are condensed to 20 entries.",
        "The ceasefire section of the June 2025 Russian memorandum is not represented.",
        "Not covered for want of sources read: the full text of the Paris declaration, the special tribunal and claims "
        "commission, sanctions packages, most battlefield events, the EU's later handling of the loan, and events after "
        "May 2026. Nothing later than May 2026 was found; that does not mean nothing happened.",
        "The January 2026 entry on Trump blaming Zelensky lacks an exact day.",
        "Publisher and date of the article the compilation began with are unknown; its date is inferred from the latest "
        "event it mentions.",
    ],
}

# The points on which the sources disagree, as the researchers noted them, and
# the records that take part in each; chosen by hand.
DISAGREEMENTS = [
    {
        "id": "origin-of-28",
        "title": "Where the 28 points came from",
        "text": "Axios: a US draft with Russian input. Bloomberg's transcripts: a Russian envoy spoke of passing on a paper. "
        "Senators: Rubio called it a Russian list. Rubio and the State Department deny it.",
        "events": ["2025-11-18-axios-report", "2025-10-29-ushakov-dmitriev-call", "2025-11-20-leavitt-briefing", "2025-11-22-rubio-senators-dispute", "2025-11-25-bloomberg-transcripts"],
        "statements": ["st-2025-11-17-dmitriev-heard", "st-2025-11-20-leavitt", "st-2025-11-20-rubio-concessions", "st-2025-11-22-senators-wishlist", "st-2025-11-22-rubio-denies", "st-2025-11-26-ushakov-leak"],
        "plans": ["us-28"],
    },
    {
        "id": "assets-in-poland",
        "title": "What goes to Poland under point 9",
        "text": "Most texts: European fighter jets. One outlet printed European troops. The European text says NATO fighter jets.",
        "events": ["2025-11-20-text-leaked", "2025-11-23-e3-text"],
        "provisions": [{"plan": "us-28", "number": "9"}, {"plan": "e3-28", "number": "9"}],
    },
    {
        "id": "start-treaty",
        "title": "Which arms-control treaty point 17 means",
        "text": "The leaked text says START I. One report explains it as the 2010 treaty (New START).",
        "events": ["2025-11-20-text-leaked"],
        "provisions": [{"plan": "us-28", "number": "17"}],
    },
    {
        "id": "number-of-points",
        "title": "How many points there are",
        "text": "28 in the leak; 26 or 28 depending on the version (Rubio); 19 after Geneva (FT); about 20 in Zelensky's and "
        "agency accounts; 22 attributed to Trump; 27 as the paper discussed with Moscow (Ushakov, Ryabkov).",
        "events": [
            "2025-11-20-text-leaked",
            "2025-11-24-19-points",
            "2025-12-02-putin-witkoff-kushner",
            "2025-12-08-london-meeting",
            "2025-12-11-ukraine-sends-20",
            "2025-12-24-20-points-published",
            "2025-12-26-ryabkov-27",
        ],
        "statements": ["st-2025-12-26-ryabkov-radical"],
        "plans": ["us-28", "geneva-19", "draft-20"],
        "provisions": [{"plan": "geneva-19", "number": "G1"}],
    },
    {
        "id": "cap-after-geneva",
        "title": "The cap on forces after Geneva",
        "text": "One report says the cap was removed, another that it became 800,000.",
        "events": ["2025-11-23-geneva-talks", "2025-11-24-19-points"],
        "provisions": [{"plan": "geneva-19", "number": "G2"}],
    },
    {
        "id": "which-european-plan",
        "title": "Which European plan",
        "text": "The European text printed by Reuters caps forces at 800,000 and keeps IAEA supervision of the nuclear plant; "
        "The Telegraph's 24 points set no cap and return the plant to Ukraine. Kommersant described the European text as "
        "having no cap, which does not fit its own list. RBC counts 27 points, others 28.",
        "events": ["2025-11-23-e3-text", "2025-11-23-telegraph-24"],
        "plans": ["e3-28", "eu-24"],
        "provisions": [
            {"plan": "e3-28", "number": "6"},
            {"plan": "e3-28", "number": "19"},
            {"plan": "eu-24", "number": "T11"},
            {"plan": "eu-24", "number": "T17"},
        ],
    },
    {
        "id": "documents-to-putin",
        "title": "The documents handed to Putin on 2 December",
        "text": "Four documents in addition to the 28-point plan, or four in addition to a 27-point paper.",
        "events": ["2025-12-02-putin-witkoff-kushner"],
        "plans": ["us-28"],
    },
    {
        "id": "agreed-on-25-november",
        "title": "Whether Ukraine agreed on 25 November",
        "text": "A US official said yes, with minor details left. Kyiv spoke of a common understanding with sensitive points open.",
        "events": ["2025-11-25-umerov-common-understanding"],
        "statements": ["st-2025-11-25-umerov"],
    },
    {
        "id": "date-india-today",
        "title": "When Putin spoke to India Today",
        "text": "4 or 5 December.",
        "events": ["2025-12-04-putin-india-today"],
        "statements": ["st-2025-12-04-putin-india"],
    },
    {
        "id": "date-reuters-report",
        "title": "When Reuters reported on the intelligence",
        "text": "Friday 19 December in most accounts; one outlet says Saturday.",
        "events": ["2025-12-19-reuters-intel"],
        "statements": ["st-2025-12-19-us-intel"],
    },
    {
        "id": "miami-talks",
        "title": "How the Miami talks went",
        "text": "The US and Ukraine: productive and constructive. Ushakov: rather unconstructive, while saying he had not seen the "
        "text. Witkoff: Moscow fully committed; assessments cited by Reuters differ, and the Director of National "
        "Intelligence and the Kremlin both reject that report.",
        "events": [
            "2025-12-19-miami-us-ukraine-europe",
            "2025-12-19-reuters-intel",
            "2025-12-20-dmitriev-miami",
            "2025-12-20-gabbard-denial",
            "2025-12-21-witkoff-umerov-statement",
            "2025-12-21-ushakov-unconstructive",
            "2025-12-21-witkoff-russia-statement",
            "2025-12-22-peskov-intel-denial",
        ],
        "statements": [
            "st-2025-12-21-witkoff-joint",
            "st-2025-12-21-umerov-joint",
            "st-2025-12-21-witkoff-russia-talks",
            "st-2025-12-20-dmitriev-constructive",
            "st-2025-12-21-ushakov-unconstructive",
            "st-2025-12-21-ushakov-not-improve",
            "st-2025-12-21-witkoff-committed",
            "st-2025-12-19-us-intel",
            "st-2025-12-19-quigley",
            "st-2025-12-20-gabbard",
            "st-2025-12-22-peskov-intel",
        ],
    },
    {
        "id": "three-way-meeting",
        "title": "Whether a three-way meeting was discussed",
        "text": "Zelensky: proposed by the US. Ushakov: not seriously discussed.",
        "events": ["2025-12-20-zelensky-trilateral", "2025-12-21-kremlin-no-trilateral"],
        "statements": ["st-2025-12-21-ushakov-trilateral"],
    },
    {
        "id": "share-agreed",
        "title": "How much was agreed at Mar-a-Lago",
        "text": "Zelensky: the plan 90%, guarantees 100%. Trump: guarantees 95%.",
        "events": ["2025-12-28-mar-a-lago"],
        "statements": ["st-2025-12-28-zelensky-agreed"],
        "plans": ["draft-20"],
    },
    {
        "id": "valdai",
        "title": "The alleged attack on the president's residence",
        "text": "Lavrov: 91 drones. The Defence Ministry's morning tally: 89 nationwide, 18 over Novgorod region. Kyiv denies; US "
        "officials say the CIA found no such target; Russia says it handed over data.",
        "events": ["2025-12-29-valdai-claim", "2025-12-31-cia-assessment"],
        "statements": ["st-2025-12-29-lavrov-91", "st-2025-12-29-zelensky-fabrication", "st-2025-12-31-cia"],
    },
    {
        "id": "barrage-23-december",
        "title": "The figures of the 23 December barrage",
        "text": "635 drones and 38 missiles fired. Figures for those shot down differ (587 drones and 34 missiles, or 621 in all), "
        "and one outlet wrote more than 650 drones.",
        "events": ["2025-12-23-russian-barrage"],
    },
    {
        "id": "energy-pause",
        "title": "What the energy pause of January 2026 covered",
        "text": "Trump: Putin agreed for Kyiv and other towns. Peskov: confirmed a request concerning Kyiv until 1 February; outlets "
        "differ on whether he confirmed acceptance.",
        "events": ["2026-01-29-energy-pause"],
        "statements": ["st-2026-01-29-trump-cold", "st-2026-01-30-peskov-request"],
    },
    {
        "id": "deaths-in-kyiv",
        "title": "Deaths in the Kyiv attack of 25 November",
        "text": "At least six, later at least seven.",
        "events": ["2025-11-25-kyiv-strike"],
    },
    {
        "id": "us-role-in-paris",
        "title": "The US role in the Paris declaration",
        "text": "Described both as endorsing it and as not signing it (Politico).",
        "events": ["2026-01-06-paris-declaration"],
        "statements": ["st-2026-01-06-witkoff-protocols", "st-2026-01-06-macron"],
    },
    {
        "id": "who-approves-territory",
        "title": "Who should approve territorial terms",
        "text": "Zelensky spoke of a referendum; a Russian agency reports him allowing a parliamentary vote after Mar-a-Lago.",
        "events": [
            "2025-12-11-ukraine-sends-20",
            "2025-12-23-zelensky-briefing",
            "2025-12-26-zelensky-referendum-60",
            "2025-12-28-mar-a-lago",
        ],
        "statements": ["st-2025-12-11-zelensky-fez", "st-2025-12-23-zelensky-referendum", "st-2025-12-26-zelensky-60"],
        "provisions": [{"plan": "draft-20", "number": "14"}],
    },
]


def main():
    sources = [
        ordered(without_empty(source), ["id", "publisher", "title", "url", "published", "language", "note"])
        for source in read("sources")
    ]
    actors = []
    for actor in read("actors"):
        actor["party"] = actor.pop("side")
        actor["roles"] = [{"title": actor.pop("role")}]
        if "iso3166" in actor:
            actor["country"] = actor.pop("iso3166")
        actors.append(ordered(cited(actor), ["id", "name", "kind", "party", "affiliation", "roles", "country", "sources"]))
    events = [
        ordered(
            cited(event),
            ["id", "date", "title", "summary", "kind", "channel", "place", "participants", "topics", "related", "plans", "confidence", "sources"],
        )
        for event in read("events")
    ]
    statements = [
        ordered(
            cited(statement),
            ["id", "date", "speaker", "joint_with", "event", "topics", "about", "stance", "summary", "quote", "reported_by", "sources"],
        )
        for statement in read("statements")
    ]
    plans = []
    for plan in read("plans"):
        plan["proposers"] = plan.pop("proposer")
        provisions = []
        for provision in plan["provisions"]:
            provision["terms"] = [
                ordered(without_empty(term), ["key", "comparator", "value", "unit"]) for term in provision["terms"]
            ]
            provisions.append(
                ordered(
                    cited(provision),
                    ["number", "title", "text", "topics", "terms", "obliges", "benefits", "conditions", "contested_by", "sources", "verification"],
                )
            )
        plan["provisions"] = provisions
        plans.append(
            ordered(cited(plan), ["id", "name", "short", "proposers", "date", "status", "based_on", "notes", "provisions", "sources"])
        )
    dossier = {
        "demarche": 1,
        "metadata": METADATA,
        "parties": PARTIES,
        "sources": sources,
        "actors": actors,
        "channels": [cited(channel) for channel in read("channels")],
        "topics": [cited(topic) for topic in read("topics")],
        "places": [cited(place) for place in read("places")],
        "events": events,
        "statements": statements,
        "plans": plans,
        "positions": [cited(position) for position in read("positions")],
        "disagreements": [without_empty(disagreement) for disagreement in DISAGREEMENTS],
    }
    print(json.dumps(dossier, ensure_ascii=False, indent=1))


main()
