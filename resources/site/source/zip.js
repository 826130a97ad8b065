// The canonical ZIP file of a bundle: every byte around the contents is made anew and compared, so that none can be
// changed or added. As assessor_app/credentials/canonical_zip.py and bundle.py. Source: PKWARE APPNOTE 6.3.10 §4.3.

import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import {readStatement} from "./proofs.js";
import {Refused, printable} from "./refused.js";
import {isObject} from "./strict_json.js";
import {momentOf} from "./times.js";

const DOMAIN = "assessor/bundle/v1";
const MANIFEST = "manifest.json";
const MOST_MANIFEST = 64 * 1024 * 1024;
const MOST_ENTRIES = 65_534;
const NAME = /^[a-z0-9][a-z0-9._-]{0,99}(?:\/[a-z0-9][a-z0-9._-]{0,99}){0,5}$/;
const KINDS = new Set([
  ...["credential", "status-list", "did-document", "issuer-profile", "certificate", "evidence"],
  ...["blind-evidence", "derivation", "proof", "picture", "text"],
]);
const DATE = 0x0021;
const UTF8 = 0x0800;
const VERSION = 20;

const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** The files of a bundle, each compared with the signed list: {issuer, created, key, files: [{name, kind, data}]}. */
export async function readBundle(bytes) {
  const first = manifestOf(bytes);
  const {payload, key} = await readStatement(first.data, DOMAIN, MOST_MANIFEST);
  const names = Object.keys(payload).sort().join(" ");
  if (names !== "created files issuer" || typeof payload.issuer !== "string" || momentOf(payload.created) === null) {
    throw new Refused("bundle.manifest");
  }
  if (!Array.isArray(payload.files) || payload.files.length >= MOST_ENTRIES) throw new Refused("bundle.manifest");
  const entries = [first];
  let end = localHeader(first).length + first.data.length;
  for (const listed of payload.files) {
    checkListed(listed);
    const offset = end + 30 + listed.name.length;
    const data = bytes.subarray(offset, offset + listed.size);
    if (data.length !== listed.size || bytesToHex(sha256(data)) !== listed.sha256) {
      throw new Refused("bundle.file", printable(listed.name));
    }
    entries.push({name: listed.name, kind: listed.kind, data, crc: crc32(data)});
    end = offset + listed.size;
  }
  if (new Set(entries.map((entry) => entry.name)).size !== entries.length) throw new Refused("bundle.manifest");
  compare(bytes, entries);
  return {issuer: payload.issuer, created: payload.created, key, files: entries.slice(1)};
}

function manifestOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30 + MANIFEST.length || view.getUint16(26, true) !== MANIFEST.length) throw new Refused("bundle.none");
  const name = String.fromCharCode(...bytes.subarray(30, 30 + MANIFEST.length));
  const size = view.getUint32(22, true);
  if (name !== MANIFEST || size > MOST_MANIFEST) throw new Refused("bundle.none");
  const data = bytes.subarray(30 + MANIFEST.length, 30 + MANIFEST.length + size);
  return {name, kind: "", data, crc: crc32(data)};
}

function checkListed(listed) {
  const names = isObject(listed) ? Object.keys(listed).sort().join(" ") : "";
  const plain = names === "kind name sha256 size" && typeof listed.name === "string" && NAME.test(listed.name);
  if (!plain || listed.name.includes("..") || listed.name.length > 255 || listed.name === MANIFEST) throw new Refused("bundle.manifest");
  if (!Number.isSafeInteger(listed.size) || listed.size < 0 || !KINDS.has(listed.kind)) throw new Refused("bundle.manifest");
}

function localHeader({name, data, crc}) {
  return packed([4, 0x04034b50], [2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, DATE], [4, crc], [4, data.length], [4, data.length], [2, name.length], [2, 0], name);
}

function centralHeader({name, data, crc}, offset) {
  return packed(
    ...[[4, 0x02014b50], [2, VERSION], [2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, DATE], [4, crc]],
    ...[[4, data.length], [4, data.length], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset], name],
  );
}

function compare(bytes, entries) {
  let place = 0;
  const central = [];
  for (const entry of entries) {
    const header = localHeader(entry);
    expect(bytes, place, header);
    central.push(centralHeader(entry, place));
    place += header.length + entry.data.length;
  }
  const begins = place;
  for (const header of central) {
    expect(bytes, place, header);
    place += header.length;
  }
  const count = entries.length;
  const end = packed([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, place - begins], [4, begins], [2, 0]);
  expect(bytes, place, end);
  if (bytes.length !== place + end.length) throw new Refused("bundle.around");
}

function expect(bytes, place, wanted) {
  if (!wanted.every((byte, at) => bytes[place + at] === byte)) throw new Refused("bundle.around");
}

/** Little-endian numbers, each [bytes, value], and ASCII text, one after the other. */
function packed(...parts) {
  const made = [];
  for (const part of parts) {
    if (typeof part === "string") made.push(...[...part].map((character) => character.charCodeAt(0)));
    else for (let at = 0; at < part[0]; at += 1) made.push(Math.floor(part[1] / 256 ** at) % 256);
  }
  return Uint8Array.from(made);
}
