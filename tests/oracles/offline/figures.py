#!/usr/bin/env python3
"""What a Bergamot student says, worked out in double precision by this script alone.

Writes figures.json: for models of seeded random weights the pieces of a text, the logits of
every step, and the pieces that come out. `src/translate/engine/offline/tests` builds the same
models as files and holds the decoder to these figures. Nothing but Python's own library.

    python3 figures.py            writes figures.json beside this script
    python3 figures.py --check    says whether it is as this script has it
"""

import json
import math
import pathlib
import struct
import sys

MASK = (1 << 64) - 1
WIDE, INNER, HEADS, LAYERS = 16, 32, 2, 2
SPACE = "\u2581"

LATIN = (
    ["</s>", "<unk>", SPACE]
    + list("abcdefghijklmnopqrstuvwxyzäöüß.,")
    + [SPACE + "ei", "ns", SPACE + "zw", SPACE + "der", SPACE + "die", SPACE + "und"]
    + ["en", "er", "ch", "ei", "st", "ung", SPACE + "haus"]
)
KANA = ["</s>", "<unk>", SPACE] + list("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや。")


def single(number):
    """Rounded to what a file of 32-bit numbers holds."""
    return struct.unpack("<f", struct.pack("<f", number))[0]


class Stream:
    """SplitMix64, begun by a name, so that tensors do not depend on their order."""

    def __init__(self, seed, name):
        state = 0xCBF29CE484222325
        for byte in name.encode():
            state = ((state ^ byte) * 0x100000001B3) & MASK
        self.state = state ^ seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def number(self):
        """From -1 to 1."""
        return (self.next() >> 40) / (1 << 23) - 1.0

    def byte(self):
        """From -127 to 127."""
        return (self.next() >> 32) % 255 - 127


class Weights:
    """The tensors of a model, by name."""

    def __init__(self, seed, whole, eos, target, split):
        self.seed, self.whole, self.eos, self.target, self.split = seed, whole, eos, target, split

    def matrix(self, name, rows, columns, factor=128.0):
        """As rows and columns; of whole numbers the file has the columns as rows."""
        stream = Stream(self.seed, name)
        if not self.whole:
            scale = 1.0
            return [[single(stream.number() * scale) for _ in range(columns)] for _ in range(rows)]
        turned = [[stream.byte() for _ in range(rows)] for _ in range(columns)]
        return [[turned[c][r] / factor for c in range(columns)] for r in range(rows)]

    def embedding(self, name, rows):
        stream = Stream(self.seed, name)
        if not self.whole:
            return [[single(stream.number() * 0.5) for _ in range(WIDE)] for _ in range(rows)]
        return [[stream.byte() / 250.0 for _ in range(WIDE)] for _ in range(rows)]

    def vector(self, name, count, around=0.0):
        stream = Stream(self.seed, name)
        return [single(around + stream.number() * 0.25) for _ in range(count)]

    def output_bias(self):
        bias = self.vector("decoder_ff_logit_out_b", self.target)
        bias[0] = single(bias[0] + self.eos)
        return bias


class Model:
    def __init__(self, weights, source):
        self.w = weights
        self.kept = {}
        if weights.split:
            self.source = weights.embedding("encoder_Wemb", source)
            self.goal = weights.embedding("decoder_Wemb", weights.target)
        else:
            self.source = self.goal = weights.embedding("Wemb", source)
        self.bias = weights.output_bias()

    def keep(self, key, make):
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    def quantized(self, x):
        if not self.w.whole:
            return x
        return [max(-127, min(127, round(value * 16.0))) / 16.0 for value in x]

    def affine(self, base, letter, bias, x, rows, columns):
        name = f"{base}_{letter}"
        matrix = self.keep(name, lambda: self.w.matrix(name, rows, columns))
        x = self.quantized(x)
        y = [sum(x[r] * matrix[r][c] for r in range(rows)) for c in range(columns)]
        if bias is None:
            return y
        bias = f"{base}_{bias}"
        added = self.keep(bias, lambda: self.w.vector(bias, columns))
        return [a + b for a, b in zip(y, added)]

    def normalized(self, base, x):
        scale = self.keep(base + "s", lambda: self.w.vector(f"{base}_ln_scale", WIDE, 1.0))
        shift = self.keep(base + "b", lambda: self.w.vector(f"{base}_ln_bias", WIDE))
        mean = sum(x) / WIDE
        sigma = math.sqrt(sum((value - mean) ** 2 for value in x) / WIDE + 1e-6)
        return [scale[i] * (x[i] - mean) / sigma + shift[i] for i in range(WIDE)]

    def residual(self, base, x, y):
        return self.normalized(base, [a + b for a, b in zip(x, y)])

    def attention(self, base, query, keys):
        q = self.affine(base, "Wq", "bq", query, WIDE, WIDE)
        k = [self.affine(base, "Wk", "bk", x, WIDE, WIDE) for x in keys]
        v = [self.affine(base, "Wv", "bv", x, WIDE, WIDE) for x in keys]
        side = WIDE // HEADS
        joined = []
        for head in range(HEADS):
            part = range(head * side, (head + 1) * side)
            scores = [sum(q[i] * row[i] for i in part) / math.sqrt(side) for row in k]
            top = max(scores)
            shares = [math.exp(score - top) for score in scores]
            total = sum(shares)
            joined += [sum(s / total * row[i] for s, row in zip(shares, v)) for i in part]
        return self.affine(base, "Wo", "bo", joined, WIDE, WIDE)

    def forward(self, base, x):
        inner = self.affine(base, "W1", "b1", x, WIDE, INNER)
        inner = [max(0.0, value) for value in inner]
        outer = self.affine(base, "W2", "b2", inner, INNER, WIDE)
        return self.residual(f"{base}_ffn", x, outer)

    def place(self, position):
        half = WIDE // 2
        wave = []
        for c in range(WIDE):
            speed = 1e-4 ** ((c % half) / (half - 1))
            wave.append(math.sin(position * speed + (c // half) * math.pi / 2))
        return wave

    def embed(self, row, position):
        return [math.sqrt(WIDE) * a + b for a, b in zip(row, self.place(position))]

    def encode(self, pieces):
        rows = [self.embed(self.source[piece], at) for at, piece in enumerate(pieces)]
        for layer in range(1, LAYERS + 1):
            base = f"encoder_l{layer}"
            seen = [self.attention(f"{base}_self", row, rows) for row in rows]
            rows = [self.residual(f"{base}_self_Wo", a, b) for a, b in zip(rows, seen)]
            rows = [self.forward(f"{base}_ffn", row) for row in rows]
        return rows

    def step(self, before, position, context, cells):
        empty = [0.0] * WIDE
        x = self.embed(empty if position == 0 else self.goal[before], position)
        for layer in range(1, LAYERS + 1):
            base = f"decoder_l{layer}"
            new = self.affine(f"{base}_rnn", "W", None, x, WIDE, WIDE)
            gate = self.affine(f"{base}_rnn", "Wf", "bf", x, WIDE, WIDE)
            gate = [1.0 / (1.0 + math.exp(-g)) for g in gate]
            cell = [g * c + (1.0 - g) * n for g, c, n in zip(gate, cells[layer], new)]
            cells[layer] = cell
            x = self.residual(f"{base}_rnn_ffn", x, [max(0.0, c) for c in cell])
            seen = self.attention(f"{base}_context", x, context)
            x = self.residual(f"{base}_context_Wo", x, seen)
            x = self.forward(f"{base}_ffn", x)
        x = self.quantized(x)
        rows = zip(self.goal, self.bias)
        return [sum(a * b for a, b in zip(x, row)) + bias for row, bias in rows]

    def translate(self, pieces, allowed=None):
        context = self.encode(pieces)
        cells = {layer: [0.0] * WIDE for layer in range(1, LAYERS + 1)}
        allowed = allowed or list(range(self.w.target))
        steps, out, before, margin = [], [], 0, math.inf
        for position in range(min(2 * len(pieces) + 4, 256)):
            logits = self.step(before, position, context, cells)
            steps.append(logits)
            best = sorted(allowed, key=lambda at: -logits[at])
            margin = min(margin, logits[best[0]] - logits[best[1]])
            if best[0] == 0:
                return steps, out, margin, True
            out.append(best[0])
            before = best[0]
        return steps, out, margin, False


def scores(pieces):
    return [-(4.0 if len(piece.strip(SPACE)) > 1 else 8.0) - at / 64 for at, piece in enumerate(pieces)]


def split(text, pieces):
    """The most likely pieces, and the end."""
    text = SPACE + text.replace(" ", SPACE)
    score = scores(pieces)
    best = [(0.0, [])] + [None] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(end):
            piece = text[start:end]
            if best[start] is None or piece not in pieces[2:]:
                continue
            at = pieces.index(piece)
            value = best[start][0] + score[at]
            if best[end] is None or value > best[end][0]:
                best[end] = (value, best[start][1] + [at])
    return best[-1][1] + [0]


def words(ids, pieces):
    return "".join(pieces[at] for at in ids if at > 1).replace(SPACE, " ").lstrip()


FIRST = 8


def shortlist(seed, source, target):
    """For each piece of the source, three of the target."""
    stream = Stream(seed, "shortlist")
    return [sorted({stream.next() % target for _ in range(3)}) for _ in range(source)]


def candidates(lists, pieces, shared):
    chosen = set(range(FIRST))
    for piece in pieces:
        chosen |= set(lists[piece]) | ({piece} if shared else set())
    filler = FIRST
    while len(chosen) % 8:
        chosen.add(filler)
        filler += 1
    return sorted(chosen)


CASES = [
    # name, seed, whole numbers, surplus of the end, two vocabularies, shortlist, texts
    # Seeds and texts with which a few pieces come before the end does.
    ("float", 11, False, 2.75, False, False, ["straße.", "hund", "der haus straße."]),
    ("whole", 1, True, 0.75, False, False, ["drei, vier nacht.", "der haus straße.", "zwei ung.", "hund das"]),
    ("shortlist", 1, True, 0.625, False, True, ["und drei, vier", "drei, vier nacht.", "hund"]),
    ("split", 1, True, 0.75, True, True, ["und rot", "morgen der haus"]),
]


def case(name, seed, whole, eos, two, short, given):
    target = KANA if two else LATIN
    model = Model(Weights(seed, whole, eos, len(target), two), len(LATIN))
    lists = shortlist(seed, len(LATIN), len(target))
    texts = []
    for text in given:
        pieces = split(text, LATIN)
        allowed = candidates(lists, pieces, not two) if short else None
        steps, out, margin, ended = model.translate(pieces, allowed)
        texts.append(
            {
                "text": text,
                "pieces": pieces,
                "logits": [[round(value, 7) for value in step] for step in steps],
                "out": out,
                "words": words(out, target),
                "ended": ended,
                "margin": round(margin, 7),
            }
        )
    return {
        "name": name,
        "seed": seed,
        "whole": whole,
        "eos": eos,
        "split": two,
        "shortlist": short,
        "texts": texts,
    }


def main():
    file = pathlib.Path(__file__).with_name("figures.json")
    made = json.dumps([case(*it) for it in CASES], ensure_ascii=False, indent=1) + "\n"
    if "--check" in sys.argv:
        same = file.read_text(encoding="utf-8") == made
        print("the same" if same else "different")
        sys.exit(0 if same else 1)
    file.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
