"""Learns vectors of words: from what a model of sentences says, then from which provision answers which."""

import collections
import dataclasses
import random
import re

import numpy as np
from scipy import sparse
from scipy.sparse import linalg

import models
import texts

DIMENSIONS = 96
# English words; other languages have the stems that stand in their texts.
WORDS = 27_000
# So many glosses and examples are learned from: with all 138,000 it takes twice as long and is no better.
SENTENCES = 60_000
# A word as common as this counts half.
COMMON = 1e-3
# What is learned is held back so much from what the model says of each word alone.
RIDGE = 0.3
# A word of agreements counts for so many of WordNet's where words are chosen.
OF_AGREEMENTS = 5
# So many provisions that point nowhere count among all (`meaning.rs`).
NEUTRAL = 4
# What a word counts of what it would that only holds sentences together: formulae of which two provisions share every
# word are no answer, but "before", "not" and "all" tell something.
OF_FUNCTION_WORDS = 0.3
# How much learning from answers is held back, in English and in the other languages, which have fewer texts.
GENTLY, GENTLIER = 0.1, 0.5
ROUNDS = 18
STEP = 0.003
# So many words of a text are left out at random, each time anew.
LEFT_OUT = 0.3
# How much nearer an answer is to be, and how much the words one by one count beside the whole.
TEMPERATURE, BY_WORDS = 0.4, 4.0


@dataclasses.dataclass
class Vectors:
    """Words with where they point; the longer, the more they count."""

    words: list
    vectors: np.ndarray

    def codes(self):
        """A scale of each word, and numbers from -7 to 7."""
        longest = np.abs(self.vectors).max(1)
        scales = np.clip(np.round(longest / np.quantile(longest, 0.999) * 255), 1, 255).astype(np.uint8)
        return scales, np.round(self.vectors / np.maximum(longest, 1e-9)[:, None] * 7).astype(np.int8)


def keys(language, provision):
    return provision.words if language == "en" else provision.stems


def shares(language, pairs, words):
    """What each word counts of what it would."""
    held, all_uses = collections.Counter(), collections.Counter()
    for one in texts.provisions(pairs):
        all_uses.update(keys(language, one))
        held.update(key for key, holds in zip(keys(language, one), one.holds) if holds)
    return np.array([OF_FUNCTION_WORDS if 2 * held[word] > all_uses[word] else 1 for word in words], np.float32)


def plain(text):
    return re.findall("[a-z]+", text.lower())


def start(language, pairs, folder):
    """By a model of sentences."""
    own = texts.provisions(pairs)
    counted = collections.Counter(key for one in own for key in keys(language, one))
    told = []
    if language == "en":
        told = models.glosses(folder)
        random.Random(1).shuffle(told)
        of_told = collections.Counter(word for text in told for word in plain(text))
        told = told[:SENTENCES]
        together = of_told + collections.Counter({key: OF_AGREEMENTS * count for key, count in counted.items()})
        ranked = sorted(together, key=lambda key: (-together[key], key))
        words = sorted([key for key in ranked if len(key) > 1][:WORDS])
        alone = models.directions(language, words, folder)
        alone = alone - alone.mean(0)
    else:
        of_told = counted
        words = sorted(key for key in counted if len(key) > 1)
        forms = {key: collections.Counter() for key in words}
        for one in own:
            for form, key in zip(one.written, one.stems):
                if key in forms:
                    forms[key][form.lower()] += 1
        every = sorted({form for of_key in forms.values() for form in of_key})
        of_form = dict(zip(every, models.directions(language, every, folder)))
        middle = np.mean(list(of_form.values()), axis=0)
        mean = lambda of_key: sum(of_form[form] * count for form, count in of_key.items()) / of_key.total() - middle
        alone = np.array([mean(forms[key]) for key in words])
    place = {word: nth for nth, word in enumerate(words)}
    share = lambda counts: np.array([counts[word] for word in words]) / counts.total()
    rare = lambda shares: COMMON / (COMMON + shares)
    learned_as = rare(share(of_told))

    goals = models.directions(language, told + [one.text for one in own], folder)
    # The directions in which provisions differ most.
    spread = goals[len(told) :] - goals[len(told) :].mean(0)
    axes = np.linalg.eigh(spread.T @ spread)[1][:, ::-1][:, :DIMENSIONS]
    goals = (goals - goals.mean(0)) @ axes
    learned = alone @ axes
    rows, columns, shares = [], [], []
    for row, used in enumerate([plain(text) for text in told] + [keys(language, one) for one in own]):
        known = [place[word] for word in used if word in place]
        whole = sum(learned_as[nth] for nth in known)
        for nth in known:
            rows.append(row), columns.append(nth), shares.append(learned_as[nth] / whole)
    uses = sparse.csr_matrix((shares, (rows, columns)), shape=(len(goals), len(words)))
    guess = uses @ learned
    learned *= (guess * goals).sum() / (guess * guess).sum()
    missing = goals - uses @ learned
    matrix = uses.T @ uses + RIDGE * sparse.identity(len(words))
    near = sparse.diags(1 / matrix.diagonal())
    for axis in range(DIMENSIONS):
        step, _ = linalg.cg(matrix, uses.T @ missing[:, axis], maxiter=60, rtol=1e-3, M=near)
        learned[:, axis] += step
    # How common a word is where it counts: half by WordNet, half by agreements.
    learned *= rare((share(of_told) + share(counted)) / 2)[:, None]
    learned /= np.median(np.linalg.norm(learned, axis=1))
    return Vectors(words, learned.astype(np.float32))


def from_answers(language, start, pairs):
    """Learned further, so that provisions are nearest to their answers (a contrastive loss; Adam, Kingma and Ba, 2015)."""
    gently = GENTLY if language == "en" else GENTLIER
    place = {word: nth for nth, word in enumerate(start.words)}
    read = [counts(language, pair, place) for pair in pairs if pair.links]
    vectors, chance = start.vectors.copy(), np.random.default_rng(1)
    mean, square, steps = np.zeros_like(vectors), np.zeros_like(vectors), np.zeros((len(vectors), 1))
    for _ in range(ROUNDS):
        for nth in chance.permutation(len(read)):
            used, uses, first, answers = read[nth]
            some = uses * (chance.random(uses.shape) > LEFT_OUT)
            slope = slope_of(vectors[used], some, first, answers) + gently * (vectors[used] - start.vectors[used])
            mean[used] = 0.9 * mean[used] + 0.1 * slope
            square[used] = 0.98 * square[used] + 0.02 * slope * slope
            steps[used] += 1
            mean_now, square_now = mean[used] / (1 - 0.9 ** steps[used]), square[used] / (1 - 0.98 ** steps[used])
            vectors[used] -= STEP * mean_now / (np.sqrt(square_now) + 1e-4)
    # Only then: learned with their shares, words were no better.
    return Vectors(start.words, vectors * shares(language, pairs, start.words)[:, None])


def counts(language, pair, place):
    """Its words, how often each stands in each provision, and which answers which."""
    known = [[place[key] for key in keys(language, one) if key in place] for one in pair.provisions]
    used = sorted({nth for one in known for nth in one})
    column = {nth: at for at, nth in enumerate(used)}
    uses = np.zeros((len(known), len(used)), np.float32)
    for row, one in enumerate(known):
        for nth in one:
            uses[row, column[nth]] += 1
    answers = np.zeros((pair.first, len(known) - pair.first), np.float32)
    for a, b in pair.links:
        answers[a, b] = 1
    return np.array(used), uses, pair.first, answers


def slope_of(vectors, uses, first, answers):
    """How the loss of a pair grows with each number of its words: nearness as `meaning.rs` has it, as a whole
    (`Meanings::likeness`) and word by word (`Meanings::covered`)."""
    length = lambda rows: np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    # Back through a division by the length.
    back = lambda slope, direction, of: (slope - direction * (slope * direction).sum(1, keepdims=True)) / of
    sums = uses @ vectors
    long = length(sums)
    pointing = sums / long
    apart = pointing - pointing.sum(0) / (len(uses) + NEUTRAL)
    far = length(apart)
    whole = apart / far
    a, b = whole[:first], whole[first:]

    long_words = length(vectors)
    words = vectors / long_words
    near = np.clip(words @ words.T, 0, 1)
    has = uses > 0
    counted = uses * long_words[:, 0] * np.log((len(uses) + 1) / (has.sum(0) + 0.5))
    all_counted = counted.sum(1, keepdims=True) + 1e-9
    weights = counted / all_counted
    likest, which = np.zeros_like(weights), np.zeros(weights.shape, int)
    every = np.arange(len(words))
    for row, own in enumerate(has):
        own = np.flatnonzero(own)
        if len(own):
            best = near[:, own].argmax(1)
            likest[row], which[row] = near[every, own[best]], own[best]
    covered = (weights[:first] @ likest[first:].T + likest[:first] @ weights[first:].T) / 2

    nearness = (a @ b.T + BY_WORDS * covered) / TEMPERATURE
    slope = np.zeros_like(nearness)
    for axis in (0, 1):
        count = answers.sum(axis, keepdims=True)
        likely = np.exp(nearness - nearness.max(axis, keepdims=True))
        likely /= likely.sum(axis, keepdims=True)
        slope += np.where(count > 0, likely - answers / np.maximum(count, 1), 0)
    slope /= TEMPERATURE

    of_apart = back(np.concatenate([slope @ b, slope.T @ a]), whole, far)
    of_sums = back(of_apart - of_apart.sum(0) / (len(uses) + NEUTRAL), pointing, long)
    found = uses.T @ of_sums

    by_words = slope * BY_WORDS / 2
    of_likest = np.concatenate([by_words @ weights[first:], by_words.T @ weights[:first]])
    of_weights = np.concatenate([by_words @ likest[first:], by_words.T @ likest[:first]])
    of_near = np.zeros_like(near)
    for row in range(len(uses)):
        np.add.at(of_near, (every, which[row]), of_likest[row])
    of_near *= near > 0
    found += back((of_near + of_near.T) @ words, words, long_words)
    of_counted = (of_weights - (of_weights * weights).sum(1, keepdims=True)) / all_counted
    of_length = (of_counted * counted / long_words[:, 0]).sum(0)
    return found + words * of_length[:, None]
