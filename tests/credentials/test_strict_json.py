import json
from time import process_time
from typing import Any

import pytest

from assessor_app.credentials.strict_json import BadJson, printable, read_object, read_value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'{"a":1,"a":2}', "twice"),
        (b'{"a":{"b":1,"\\u0062":2}}', "twice"),
        (b'\xef\xbb\xbf{"a":1}', "byte order mark"),
        ('{"a":1}'.encode("utf-16"), "byte order mark"),
        (b'{"a":NaN}', "NaN"),
        (b'{"a":-Infinity}', "Infinity"),
        (b'{"a":1e999}', "too large"),
        (b'{"a":9007199254740993}', "too large"),
        (b'{"a":' + b"9" * 5000 + b"}", "too large"),
        (b'{"a":"\\ud800"}', "surrogate"),
        (b'{"\\udfff":1}', "surrogate"),
        (b'{"a":"\xff"}', "UTF-8"),
        (b'{"a":"\xed\xa0\x80"}', "UTF-8"),
        (b'{"a":1}x', "not JSON"),
        (b"{'a':1}", "not JSON"),
        (b'{"a":"\n"}', "not JSON"),
        (b"", "not JSON"),
        (b"[]", "not a JSON object"),
        (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "deeply"),
        (b'{"a":' * 33 + b"1" + b"}" * 33, "deeply"),
    ],
)
def test_what_has_no_single_meaning_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(BadJson, match=says):
        read_object(data)


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(BadJson, match="larger than 1 KiB"):
        read_object(b'{"a":"' + b"x" * 1100 + b'"}', max_bytes=1024)


def test_honest_json_is_read_whole() -> None:
    value: dict[str, Any] = {
        "text": 'ü “q" \\ 𝒳 [[[{{{',
        "list": [1, -2.5, True, None, {}],
        "surrogates": "😀",
    }
    assert read_value(json.dumps(value).encode()) == value
    assert read_value(json.dumps(value, ensure_ascii=False).encode()) == value


def test_brackets_within_text_do_not_count_as_depth() -> None:
    assert read_value(b'["' + b"[" * 1000 + b'\\""]') == ["[" * 1000 + '"']


def test_text_that_never_ends_takes_one_pass() -> None:
    started = process_time()
    for tail in (b'\\"' * 200_000, b'\\"' * 200_000 + b"\\"):
        with pytest.raises(BadJson):
            read_object(b"[" * 40 + b'"' + tail)
    assert process_time() - started < 2


def test_names_are_cut_before_they_are_shown() -> None:
    assert printable("a\nb\x1b[31m") == "a�b�[31m"
    assert len(printable("x" * 1000)) == 61
