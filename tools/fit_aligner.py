"""Fits the weights of the aligner on the labelled pairs that are there to be fitted on.

    EVAL_EVIDENCE=1 cargo xtask eval > evidence.txt
    python3 tools/fit_aligner.py evidence.txt

It prints logistic regressions (with a ridge, so that few pairs do not make large
weights), and how well they do where sixths of the pairs are left out. Small parts of each pair
count as well: of two whole drafts most is matched, of two short texts much is left over. The weights go by
hand, rounded, into src/align/pairing: similarity.rs, groups.rs, classification.rs.
Pairs of which the labels name two languages are fitted apart, and so are those in English, where it is
known what words mean; with `EVAL_WORDS=none` they are as others in one language are. Margins follow from the first
weights: fit these, put them there, and fit the second ones anew.
"""

import json
import math
import re
import sys
from collections import defaultdict
from pathlib import Path

RIDGE = 1.0
FOLDS = 6
LABELS = Path(__file__).parent.parent / "tests" / "align"


def pair_of(case):
    """The pair of which something is, or is a part: `PAIR-2` is a small part of `PAIR`."""
    return re.sub(r"-\d+$", "", case)


def solve(matrix, vector):
    """Solves a small system of equations by elimination."""
    size = len(vector)
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for row in range(at + 1, size):
            factor = rows[row][at] / rows[at][at]
            for column in range(at, size + 1):
                rows[row][column] -= factor * rows[at][column]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][column] * found[column] for column in range(at + 1, size))
        found[at] = (rows[at][size] - known) / rows[at][at]
    return found


def likelihood(weights, features):
    total = sum(weight * feature for weight, feature in zip(weights, features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(lines, positive):
    """Newton's method; weights in `positive` are kept from going below nothing."""
    size = len(lines[0][2]) + 1
    free = list(range(size))
    while True:
        weights = [0.0] * size
        for _ in range(25):
            gradient = [-RIDGE * weights[k] * (k > 0) for k in free]
            hessian = [[RIDGE * (i == j and i > 0) + 1e-9 * (i == j) for j in free] for i in free]
            for _, label, features in lines:
                features = [1.0] + features
                likely = likelihood(weights, features)
                slope = likely * (1 - likely)
                for i, a in enumerate(free):
                    gradient[i] += (label - likely) * features[a]
                    for j, b in enumerate(free):
                        hessian[i][j] += slope * features[a] * features[b]
            for step, k in zip(solve(hessian, gradient), free):
                weights[k] += step
        below = [k for k in free if k in positive and weights[k] < 0]
        if not below:
            return weights
        free = [k for k in free if k not in below]


def loss(weights, lines):
    total = 0.0
    for _, label, features in lines:
        likely = min(max(likelihood(weights, [1.0] + features), 1e-6), 1 - 1e-6)
        total -= math.log(likely if label else 1 - likely)
    return total / max(1, len(lines))


def report(title, lines, names, positive=()):
    if not lines:
        return
    weights = fit(lines, positive)
    told = ", ".join(f"{name} {weight:.2f}" for name, weight in zip(["constant", *names], weights))
    left_out = 0.0
    right = 0
    pairs = sorted({pair_of(line[0]) for line in lines})
    for nth in range(min(FOLDS, len(pairs))):
        some = set(pairs[nth::FOLDS])
        others = fit([line for line in lines if pair_of(line[0]) not in some], positive)
        tried = [line for line in lines if pair_of(line[0]) in some]
        left_out += loss(others, tried) * len(tried)
        right += sum((likelihood(others, [1.0] + f) > 0.5) == bool(label) for _, label, f in tried)
    print(f"{title}: {told}")
    print(
        f"  loss {loss(weights, lines):.4f}, left out {left_out / len(lines):.4f}, "
        f"right {right / len(lines):.3f} of {len(lines)}"
    )


def main():
    kinds = defaultdict(list)
    for line in open(sys.argv[1], encoding="utf-8"):
        kind, case, label, *features = line.rstrip("\n").split("\t")
        kinds[kind].append((case, int(label), [float(feature) for feature in features]))
    across = {
        path.parent.name
        for path in LABELS.glob("*/gold.json")
        if "," in json.loads(path.read_text(encoding="utf-8")).get("language", "")
    }
    names = ["grams", "concepts", "piece", "titles", "themes", "contained", "second", "meaning", "piece meant"]
    meant = {pair_of(case) for case, _, features in kinds["candidate"] if any(features[7:9])}
    halves = [
        ("within", lambda pair: pair not in across and pair not in meant, 7),
        ("with meaning", meant.__contains__, 9),
        ("across", across.__contains__, 7),
    ]
    for title, is_of, count in halves:
        lines = [line for line in kinds["candidate"] if is_of(pair_of(line[0]))]
        first = [(case, label, features[:count]) for case, label, features in lines]
        second = [(case, label, features[:count] + features[9:]) for case, label, features in lines]
        positive = [*range(1, 6), *range(8, count + 1)]
        report(f"{title}, first", first, names[:count], positive)
        report(f"{title}, second", second, names[:count] + ["margins"], positive)
    report("part", kinds["part"], ["contained", "lead", "covers", "piece", "beside", "room", "refers"])
    changes = [line for line in kinds["change"]]
    soft = [(case, label, features[1:]) for case, label, features in changes if not features[0]]
    report("change", soft, ["permissions", "conditions", "names", "near", "alone", "replaced"])


main()
