"""Counts the signs that drafts of articles show, for src/intake/trust.rs, and says how well they tell right from wrong.

Usage: INTAKE_EVIDENCE=1 EVAL_ONLY=intake INTAKE_ARTICLES=tests/intake cargo test -q --test eval |
       python3 tools/intake_trust.py

Reads the lines `evidence statement|event right|wrong ARTICLE CONFIDENCE SIGN,SIGN`. Prints, for each sign, in how many
drafts that show it they are right and wrong; then, each article left out in turn, how sure drafts would be told beside how many
of them are right, and of what is right and wrong the share that would be told with “perhaps”. Standard library only.
"""
import collections
import math
import sys

# As in src/intake/trust.rs: what was right and wrong at first readings, how much of a sign counts, the bounds of “perhaps”.
FIRST = {"statement": (308, 37), "event": (71, 38)}
SHARE = 0.5
SURE = {"statement": 0.82, "event": 0.67}


def read(lines):
    for line in lines:
        if line.startswith("evidence "):
            _, of, right, article, _, *signs = line.split()
            yield of, right == "right", article, signs[0].split(",") if signs else []


def count(drafts):
    signs = collections.defaultdict(lambda: [0, 0])
    for _, is_right, _, shown in drafts:
        for sign in shown:
            signs[sign][not is_right] += 1
    right = sum(draft[1] for draft in drafts)
    return signs, right, len(drafts) - right


def confidence(of, shown, signs, right, wrong):
    first_right, first_wrong = FIRST[of]
    odds = math.log(first_right / first_wrong)
    for sign in shown:
        with_it, against = signs[sign]
        among_right = (with_it + right / (right + wrong)) / (right + 1)
        among_wrong = (against + wrong / (right + wrong)) / (wrong + 1)
        odds += SHARE * math.log(among_right / among_wrong)
    return 1 / (1 + math.exp(-odds))


def main():
    drafts = list(read(sys.stdin))
    for of in ("statement", "event"):
        own = [draft for draft in drafts if draft[0] == of]
        signs, right, wrong = count(own)
        print(f"\n{of}: {right} right, {wrong} wrong")
        for sign, (with_it, against) in sorted(signs.items()):
            print(f"    {sign:<14} {with_it:>4} {against:>3}")
        for language in ("all", "en"):
            told = []
            for article in {draft[2] for draft in own}:
                counts = count([draft for draft in own if draft[2] != article])
                told += [
                    (confidence(of, shown, *counts), is_right)
                    for _, is_right, its, shown in own
                    if its == article and language in ("all", its.split("-")[0])
                ]
            print(f"  {language}, each article left out in turn")
            bounds = (0, 0.5, 0.67, 0.75, 0.82, 0.9, 1.01)
            for low, high in zip(bounds, bounds[1:]):
                here = [draft for draft in told if low <= draft[0] < high]
                if here:
                    mean = sum(sure for sure, _ in here) / len(here)
                    true = sum(is_right for _, is_right in here) / len(here)
                    print(f"    told {mean:.2f}, true {true:.2f} of {len(here)}")
            marked = lambda is_right: [sure < SURE[of] for sure, its in told if its == is_right]
            for name, flags in (("right", marked(True)), ("wrong", marked(False))):
                print(f"    {name} and told with “perhaps”: {sum(flags)} of {len(flags)}")


main()
