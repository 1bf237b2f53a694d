"""The texts that words are learned from, as `EVAL_TEXTS=1 cargo xtask eval` writes them: the aligner reads them itself."""

import dataclasses
import json
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = ["en", "de", "fr", "es", "ru", "uk"]


@dataclasses.dataclass
class Provision:
    """What it says; its words as they are written, folded, as stems, and whether each only holds sentences together."""

    text: str
    written: list
    words: list
    stems: list
    holds: list


@dataclasses.dataclass
class Pair:
    """Two drafts: the provisions of both, how many are of the first, and which answers which, by rows."""

    third: int
    provisions: list
    first: int
    links: list


def read(file):
    """All pairs, by language."""
    found = {language: [] for language in LANGUAGES}
    for line in open(file, encoding="utf-8"):
        pair = json.loads(line)
        provisions = [
            Provision(one["text"], *([word[nth] for word in one["words"]] for nth in range(4)))
            for one in pair["a"] + pair["b"]
        ]
        found[pair["language"]].append(Pair(pair["third"], provisions, len(pair["a"]), pair["links"]))
    return found


def provisions(pairs):
    return [provision for pair in pairs for provision in pair.provisions]
