// JSON from a stranger: one meaning, or none at all. As assessor_app/credentials/strict_json.py.
// Refused: a byte order mark, anything but UTF-8, a member twice, numbers that no IEEE double holds exactly,
// lone surrogates, too many bytes, too many levels. Sources: RFC 8259, RFC 7493 (I-JSON).

import {Refused, printable} from "./refused.js";

const MOST_BYTES = 4 * 1024 * 1024;
const DEEPEST = 32;
const LARGEST_EXACT = 2n ** 53n;
const LONGEST_NUMBER = 17;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\r\n]*/y;
const ESCAPES = {'"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t"};

/** The JSON object in these bytes. */
export function readObject(bytes, most = MOST_BYTES) {
  const value = readValue(bytes, most);
  if (!isObject(value)) throw new Refused("json.object");
  return value;
}

export function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function readValue(bytes, most) {
  if (bytes.length > most) throw new Refused("json.large");
  let text;
  try {
    text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Refused("json.utf8");
  }
  if (text.startsWith("\ufeff")) throw new Refused("json.mark");
  return new Reader(text).whole();
}

/** By its digits: as a number, the first that is too large has been rounded to the largest that is not. */
function isExact(digits) {
  const number = digits.length > LONGEST_NUMBER ? null : BigInt(digits);
  return number !== null && -LARGEST_EXACT <= number && number <= LARGEST_EXACT;
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  whole() {
    const value = this.value(0);
    this.space();
    if (this.at !== this.text.length) this.bad();
    return value;
  }

  value(depth) {
    this.space();
    const begins = this.text[this.at];
    if (begins === "{" || begins === "[") {
      if (depth >= DEEPEST) throw new Refused("json.deep");
      this.at += 1;
      return begins === "{" ? this.members(depth + 1) : this.entries(depth + 1);
    }
    if (begins === '"') return this.string();
    for (const [word, value] of [["true", true], ["false", false], ["null", null]]) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  members(depth) {
    // without a prototype, so that no name of a member means anything else
    const found = Object.create(null);
    if (this.ends("}")) return found;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.bad();
      const name = this.string();
      if (name in found) throw new Refused("json.twice", printable(name));
      this.expect(":");
      found[name] = this.value(depth);
    } while (this.goesOn("}"));
    return found;
  }

  entries(depth) {
    const found = [];
    if (this.ends("]")) return found;
    do found.push(this.value(depth));
    while (this.goesOn("]"));
    return found;
  }

  string() {
    this.at += 1;
    let made = "";
    for (;;) {
      made += this.match(PLAIN)[0];
      const stop = this.text[this.at];
      if (stop === '"') break;
      if (stop !== "\\") this.bad();
      made += this.escaped();
    }
    this.at += 1;
    if (!made.isWellFormed()) throw new Refused("json.surrogate");
    return made;
  }

  escaped() {
    const kind = this.text[this.at + 1];
    if (kind === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.bad();
      this.at += 6;
      return String.fromCharCode(parseInt(digits, 16));
    }
    if (!(kind in ESCAPES)) this.bad();
    this.at += 2;
    return ESCAPES[kind];
  }

  number() {
    const found = this.match(NUMBER);
    if (!found || !found[0]) this.bad();
    const value = Number(found[0]);
    const whole = found[1] === undefined && found[2] === undefined;
    if (!Number.isFinite(value) || (whole && !isExact(found[0]))) throw new Refused("json.number");
    return value;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  space() {
    this.match(SPACE);
  }

  ends(mark) {
    this.space();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  goesOn(mark) {
    if (this.ends(mark)) return false;
    this.expect(",");
    return true;
  }

  expect(mark) {
    this.space();
    if (this.text[this.at] !== mark) this.bad();
    this.at += 1;
  }

  bad() {
    throw new Refused("json.syntax", String(this.at));
  }
}
