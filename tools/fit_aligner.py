"""Fits the weights of the aligner on the pairs that are there to be fitted on.

    EVAL_EVIDENCE=1 cargo xtask eval > evidence.txt
    python3 tools/fit_aligner.py evidence.txt

It prints logistic regressions (with a ridge, so that few pairs do not make large weights), and how well they do where
sixths of the labelled pairs are left out. Small parts of each pair count as well: of two whole drafts most is matched, of two short
texts much is left over. Drafts that were written to learn from count a fifth: they are many, and harder than what people
compare. The weights go by hand, rounded, into src/align/pairing: similarity.rs, groups.rs, classification.rs. Pairs in two
languages are fitted apart, and so are those of which it is known what words mean; there what is told of a pair must come
from words that were not learned from it:

    for third in 0 1 2; do
        EVAL_EVIDENCE=1 EVAL_THIRD=$third EVAL_WORDS=FOLDER/without-$third cargo xtask eval
    done > evidence.txt

(`tools/word_vectors`, `--thirds`). Weights without it are those of `EVAL_WORDS=none`, of the labelled pairs alone. Margins follow from
the first weights: fit these, put them there, and fit the second ones anew. It asks for numpy.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

RIDGE = 1.0
FOLDS = 6
OF_DRAFTS = 0.2
LABELS = Path(__file__).parent.parent / "tests" / "align"
NAMES = [
    *("grams", "concepts", "piece", "titles", "themes", "contained", "second"),
    *("meaning", "piece meant", "covered", "covered most"),
]
PARTS = ["contained", "lead", "covers", "piece", "beside", "room", "refers", "meant", "gained"]
CHANGES = ["permissions", "conditions", "names", "near", "alone", "replaced"]


# How pairs of drafts are called: by file and place.
DRAFTS = re.compile(r"[a-z]{2}\d*-\d\d")


def pair_of(case):
    """The pair of which something is, or is a part: `PAIR-2` is a small part of `PAIR`."""
    drafts = DRAFTS.match(case)
    return drafts[0] if drafts else re.sub(r"-\d+$", "", case)


def likelihood(features, weights):
    return 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))


class Lines:
    """Lines of one kind: what was looked at, whether it is so, and how much it counts."""

    def __init__(self, lines):
        self.pairs = np.array([pair_of(case) for case, _, _ in lines])
        self.whole = np.array([pair_of(case) == case for case, _, _ in lines])
        self.drafts = np.array([DRAFTS.match(case) is not None for case, _, _ in lines])
        self.labels = np.array([label for _, label, _ in lines], float)
        features = np.array([features for _, _, features in lines])
        self.features = np.column_stack([np.ones(len(lines)), features])
        self.counts = np.where(self.drafts, OF_DRAFTS, 1.0)

    def fit(self, some, positive):
        """Newton's method; weights in `positive` are kept from going below nothing."""
        features, labels, counts = self.features[some], self.labels[some], self.counts[some]
        free = list(range(features.shape[1]))
        while True:
            weights = np.zeros(features.shape[1])
            held = np.where(np.array(free) > 0, RIDGE, 1e-9)
            for _ in range(30):
                likely = likelihood(features, weights)
                gradient = features[:, free].T @ (counts * (labels - likely)) - held * weights[free]
                slopes = features[:, free] * (counts * likely * (1 - likely))[:, None]
                weights[free] += np.linalg.solve(slopes.T @ features[:, free] + np.diag(held), gradient)
            below = [nth for nth in free if nth in positive and weights[nth] < 0]
            if not below:
                return weights
            free = [nth for nth in free if nth not in below]


def report(title, lines, names, positive=()):
    """Fits, and tells how well it does on whole labelled pairs that are left out."""
    if not lines:
        return
    read = Lines(lines)
    weights = read.fit(np.ones(len(lines), bool), positive)
    told = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(["constant", *names], weights))
    labelled = sorted(set(read.pairs[~read.drafts]))
    left_out, right, count = 0.0, 0, 0
    for nth in range(min(FOLDS, len(labelled))):
        others = ~np.isin(read.pairs, labelled[nth::FOLDS])
        tried = ~others & read.whole
        likely = np.clip(likelihood(read.features[tried], read.fit(others, positive)), 1e-6, 1 - 1e-6)
        is_so = read.labels[tried] > 0
        left_out -= np.log(np.where(is_so, likely, 1 - likely)).sum()
        right += ((likely > 0.5) == is_so).sum()
        count += tried.sum()
    print(f"{title}: {told}")
    print(f"  a labelled pair left out: loss {left_out / max(1, len(labelled)):.3f}, right {right / max(1, count):.4f} of {count}")


def main():
    kinds = defaultdict(list)
    for line in open(sys.argv[1], encoding="utf-8"):
        kind, *told = line.rstrip("\n").split("\t")
        if kind in ("candidate", "part", "change"):
            case, label, *features = told
            kinds[kind].append((case, int(label), [float(feature) for feature in features]))
    meant = {pair_of(case) for case, _, features in kinds["candidate"] if any(features[7:11])}
    across = {
        path.parent.name
        for path in LABELS.glob("*/gold.json")
        if "," in json.loads(path.read_text(encoding="utf-8")).get("language", "")
    }
    halves = [
        ("within", lambda pair: pair not in across and pair not in meant and not DRAFTS.match(pair), 7),
        ("with meaning", meant.__contains__, len(NAMES)),
        ("across", across.__contains__, 7),
    ]
    for title, is_of, count in halves:
        lines = [line for line in kinds["candidate"] if is_of(pair_of(line[0]))]
        first = [(case, label, features[:count]) for case, label, features in lines]
        second = [(case, label, features[:count] + features[-2:]) for case, label, features in lines]
        for look, lines, names in [
            ("first", first, NAMES[:count]),
            ("second", second, [*NAMES[:count], "less margin", "more margin"]),
        ]:
            # Of what is alike nothing speaks against a match.
            report(f"{title}, {look}", lines, names, range(1, len(names) + 1))
    report("part", kinds["part"], PARTS)
    soft = [(case, label, features[1:]) for case, label, features in kinds["change"] if not features[0]]
    report("change", soft, CHANGES)


main()
