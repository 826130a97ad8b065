// Takes the credential out of a badge picture. Nothing is decompressed, drawn or run; as credentials/baking.py.
// Sources: Open Badges 3.0 §5.3; PNG (third edition) §5.

import {crc32} from "./zip.js";
import {Refused} from "./refused.js";

const KEYWORDS = ["openbadgecredential", "openbadges"];
const NAMESPACES = [
  ["https://purl.imsglobal.org/ob/v3p0", "credential"],
  ["http://openbadges.org", "assertion"],
];
const TEXT_CHUNKS = ["tEXt", "zTXt", "iTXt"];
const MOST_CHUNKS = 4096;
const LARGEST_SVG = 4 * 1024 * 1024;
const OTHER_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!(?:utf-8|us-ascii)["'])/i;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of the credential in a PNG. */
export function unbakePng(picture) {
  const found = [];
  for (const {kind, data} of chunks(picture)) {
    if (!TEXT_CHUNKS.includes(kind)) continue;
    const keyword = latin(data.subarray(0, data.indexOf(0)));
    if (KEYWORDS.includes(keyword)) found.push({kind, keyword, data});
  }
  if (found.length === 0) throw new Refused("picture.none");
  if (found.length > 1) throw new Refused("picture.several");
  const [{kind, keyword, data}] = found;
  if (keyword !== KEYWORDS[0]) throw new Refused("picture.old");
  const rest = data.subarray(keyword.length + 1);
  const language = rest.indexOf(0, 2);
  const translated = rest.indexOf(0, language + 1);
  if (kind !== "iTXt" || rest[0] !== 0 || rest[1] !== 0 || language < 0 || translated < 0) throw new Refused("picture.packed");
  return rest.subarray(translated + 1);
}

/** The bytes of the credential in an SVG; read as data by the browser's own parser, never shown. */
export function unbakeSvg(picture) {
  if (picture.length > LARGEST_SVG) throw new Refused("picture.damaged");
  let text;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(picture);
  } catch {
    throw new Refused("picture.damaged");
  }
  // a declared encoding would make another text of the same bytes where it is heeded
  if (/<!DOCTYPE|<!ENTITY/i.test(text) || OTHER_ENCODING.test(text)) throw new Refused("picture.damaged");
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  if (read.getElementsByTagName("parsererror").length) throw new Refused("picture.damaged");
  const found = NAMESPACES.flatMap(([namespace, name], place) =>
    [...read.getElementsByTagNameNS(namespace, name)].map((element) => ({element, old: place > 0})),
  );
  if (found.length === 0) throw new Refused("picture.none");
  if (found.length > 1) throw new Refused("picture.several");
  const [{element, old}] = found;
  if (old) throw new Refused("picture.old");
  const body = element.textContent.trim();
  const attribute = element.getAttribute("verify");
  if (element.children.length || (attribute !== null && body)) throw new Refused("picture.several");
  return new TextEncoder().encode(attribute === null ? body : attribute.trim());
}

function* chunks(picture) {
  if (!SIGNATURE.every((byte, at) => picture[at] === byte)) throw new Refused("picture.damaged");
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  let place = SIGNATURE.length;
  for (let number = 0, kind = ""; kind !== "IEND"; number += 1) {
    if (place + 12 > picture.length || number >= MOST_CHUNKS) throw new Refused("picture.damaged");
    const length = view.getUint32(place);
    kind = latin(picture.subarray(place + 4, place + 8));
    const end = place + 12 + length;
    if (end > picture.length || (number === 0) !== (kind === "IHDR")) throw new Refused("picture.damaged");
    if (crc32(picture.subarray(place + 4, end - 4)) !== view.getUint32(end - 4)) throw new Refused("picture.damaged");
    yield {kind, data: picture.subarray(place + 8, end - 4)};
    place = end;
  }
  if (place !== picture.length) throw new Refused("picture.damaged");
}

function latin(bytes) {
  return String.fromCharCode(...bytes.subarray(0, 100));
}
