"""Bring the translators' files up to date and compile them: `make words`."""

import json
import sys

from tests.support.words.gather import Gathered, Message, window_words
from tests.support.words.told import told_sentences
from tests.support.words.ts_file import FOLDER, compile_ts, read_ts, ts_path, write_ts
from ui.words.language import ENGLISH, LANGUAGES
from ui.words.told import CONTEXT, HOLE


def all_words() -> Gathered:
    """What the window says itself, and what it repeats of the application."""
    own = window_words()
    told = {Message(CONTEXT, sentence) for sentence in told_sentences()}
    return Gathered(own.messages | told, own.faults)


def main() -> int:
    """Write every file; returns the exit status: 1 where words cannot be found."""
    words = all_words()
    for fault in words.faults:
        sys.stderr.write(f"{fault}\n")
    open_ended = sorted(
        one.source for one in words.messages if one.context == CONTEXT and HOLE.search(one.source)
    )
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "told.json").write_text(json.dumps(open_ended, ensure_ascii=False, indent=0), encoding="utf-8")
    for language in LANGUAGES:
        if language != ENGLISH:
            path = ts_path(language)
            known = read_ts(path)
            write_ts(path, language, words.messages, known)
            compile_ts(path, path.with_suffix(".qm"))
            left = sum(not known[one].finished if one in known else True for one in words.messages)
            sys.stdout.write(f"{language}: {len(words.messages)} texts, {left} to translate\n")
    return 1 if words.faults else 0


if __name__ == "__main__":
    sys.exit(main())
