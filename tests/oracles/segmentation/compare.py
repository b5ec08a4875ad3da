#!/usr/bin/env python3
"""Compares the program's segmentation with pySBD's, and prints every difference.

    tests/oracles/segmentation/compare.py [--program PATH] [--strict] [--write] [FILE.LANGUAGE.txt …]

Makes an environment of its own in target/oracles/segmentation and installs pySBD there from PyPI,
once. Texts are those of tests/data/segmentation and assets/sample; more can be named, as
NAME.LANGUAGE.txt. pySBD is another opinion, no judge: each difference in the texts of the project is
listed with its reason in differences.tsv, and what the reasons mean stands in docs/segmentation.md.
Ends with 1 where there is a difference that is not listed, or no longer one that is. Where Python,
PyPI or the program is missing it says so and ends with 0; with --strict it then ends with 1.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
HOME = ROOT / "target" / "oracles" / "segmentation"
PYSBD = "pysbd==0.3.4"
KNOWN = pathlib.Path(__file__).with_name("differences.tsv")
# pySBD has no Korean.
LANGUAGES = ["de", "it", "ja", "en", "fr", "es", "zh", "ar"]


def skip(why):
    print(f"SKIPPED: the comparison with pySBD was not made: {why}", file=sys.stderr)
    sys.exit(1 if "--strict" in sys.argv else 0)


def within_environment():
    """Goes on inside the environment that has pySBD."""
    python = HOME / "venv" / "bin" / "python"
    if pathlib.Path(sys.prefix).resolve() == (HOME / "venv").resolve():
        return
    if not (HOME / "ready").exists():
        HOME.mkdir(parents=True, exist_ok=True)
        print(f"Installing {PYSBD} into {HOME.relative_to(ROOT)}/venv", file=sys.stderr)
        for step in ([sys.executable, "-m", "venv", str(HOME / "venv")],
                     [str(python), "-m", "pip", "install", "--quiet", PYSBD]):
            done = subprocess.run(step, capture_output=True, text=True)
            if done.returncode != 0:
                skip((done.stderr or done.stdout).strip().splitlines()[-1])
        (HOME / "ready").touch()
    sys.exit(subprocess.run([str(python), *sys.argv]).returncode)


def program():
    if "--program" in sys.argv:
        return sys.argv[sys.argv.index("--program") + 1]
    built = [ROOT / "target" / kind / "glossator" for kind in ("release", "debug")]
    built = [path for path in built if path.exists()]
    if not built:
        skip("there is no program in target; run cargo build")
    # The one that was built last.
    return str(max(built, key=lambda path: path.stat().st_mtime))


def texts():
    """Name, language and text of everything that is compared."""
    for language in LANGUAGES:
        lines = (ROOT / f"tests/data/segmentation/{language}.txt").read_text("utf-8").splitlines()
        cases = [line.replace("|", "") for line in lines if not line.startswith("#")]
        yield f"cases.{language}", language, "\n".join(cases) + "\n"
    for path in sorted((ROOT / "assets/sample").glob("*.txt")):
        if path.stem in LANGUAGES:
            yield f"sample.{path.stem}", path.stem, path.read_text("utf-8-sig")
    program_at = sys.argv.index("--program") + 1 if "--program" in sys.argv else None
    for at, argument in enumerate(sys.argv[1:], 1):
        if not argument.startswith("--") and at != program_at:
            path = pathlib.Path(argument)
            yield path.name, path.stem.rsplit(".", 1)[-1], path.read_text("utf-8-sig")


def ours(glossator, language, text):
    """Where segments begin and end, in code points, and the text they are of."""
    target = "de" if language == "en" else "en"
    with tempfile.TemporaryDirectory() as folder:
        session, file = f"{folder}/session", f"{folder}/text.txt"
        pathlib.Path(file).write_text(text, "utf-8")
        for line in (["new", session], ["import", session, file, "--language", language, "--format", "text"]):
            subprocess.run([glossator, *line], check=True, capture_output=True)
        done = subprocess.run([glossator, "segment", session, "--to", target, "--json"],
                              check=True, capture_output=True, text=True)
        documents = json.loads(done.stdout)["documents"]
        return [(it["start"], it["end"]) for it in documents[0]["segments"]]


def theirs(pysbd, language, text):
    """The same of pySBD, which is given one line after the other."""
    segmenter = pysbd.Segmenter(language=language, clean=False, char_span=True)
    start, found = 0, []
    for line in text.split("\n"):
        if line.strip():
            for span in segmenter.segment(line):
                piece = line[span.start:span.end]
                bare = piece.strip()
                if bare:
                    begin = start + span.start + piece.index(bare)
                    found.append((begin, begin + len(bare)))
        start += len(line) + 1
    return found


def show(text, at):
    before = text[max(0, at - 40):at].split("\n")[-1]
    return f"{before}¦{text[at:at + 30]}".split("\n")[0]


def known():
    """Reasons of differences, by text, who cuts, and place."""
    rows = [line.split("\t") for line in KNOWN.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {(name, who, place): why for name, who, why, place in rows}


def main():
    within_environment()
    import pysbd
    glossator = program()
    same_in_all = 0
    reasons, met, named = known(), [], set()
    for name, language, text in texts():
        # Texts of the project alone have their differences explained.
        if name.endswith(".txt"):
            named.add(name)
        if language not in pysbd.languages.LANGUAGE_CODES:
            print(f"{name}: pySBD has no {language}")
            continue
        mine = ours(glossator, language, text)
        line_starts = {0} | {at + 1 for at, c in enumerate(text) if c == "\n"}
        # What neither looks at, such as a by-line that is left out.
        seen = [(a, b) for a, b in mine]
        first = {start for start, _ in mine} - line_starts
        second = {start for start, _ in theirs(pysbd, language, text)} - line_starts
        inside = lambda at: any(a <= at <= b for a, b in seen)
        second = {at for at in second if inside(at)}
        same, only_mine, only_theirs = first & second, first - second, second - first
        same_in_all += len(same)
        print(f"{name}: {len(same)} breaks the same, {len(only_mine)} only ours, {len(only_theirs)} only pySBD's")
        for at in sorted(only_mine | only_theirs):
            who, place = "ours" if at in only_mine else "pySBD", show(text, at).strip(" ")
            met.append((name, who, place))
            print(f"  {who:5}  {reasons.get(met[-1], '?'):12}  {place}")
    print(f"In all: {same_in_all} the same, {len(met)} different")
    own = [it for it in met if it[0] not in named]
    if "--write" in sys.argv:
        head = [line for line in KNOWN.read_text("utf-8").splitlines() if line.startswith("#")]
        rows = [f"{name}\t{who}\t{reasons.get((name, who, place), '?')}\t{place}" for name, who, place in own]
        KNOWN.write_text("\n".join(head + rows) + "\n", "utf-8")
        return
    new = [it for it in own if reasons.get(it, "?") == "?"]
    gone = sorted(set(reasons) - set(own))
    for what, those in ("not explained", new), ("listed, but no difference any more", gone):
        for it in those:
            print(f"{what}: {' | '.join(it)}", file=sys.stderr)
    sys.exit(1 if new or gone else 0)


if __name__ == "__main__":
    main()
