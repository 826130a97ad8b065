// Ed25519 keys and signatures: base58btc, Multikey, base64url, each text with one spelling; and whether one holds.
// The browser's own WebCrypto does the work; where it has no Ed25519 or is shut off (a page from an intranet
// without https), @noble/curves does it. Sources: W3C Controlled Identifiers 1.0, RFC 8032, RFC 7515.

import {ed25519} from "@noble/curves/ed25519.js";
import {Refused} from "./refused.js";

const DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** The 32 bytes of an Ed25519 `publicKeyMultibase`. */
export function keyOfMultikey(text) {
  const data = decodeMultibase(text, KEY_BYTES + 2);
  if (data[0] !== 0xed || data[1] !== 0x01) throw new Refused("key.kind");
  return data.slice(2);
}

/** The 64 bytes of a `proofValue`. */
export function signatureOf(text) {
  return decodeMultibase(text, SIGNATURE_BYTES);
}

function decodeMultibase(text, length) {
  if (typeof text !== "string" || !text.startsWith("z") || text.length > 2 * length + 1) throw new Refused("key.kind");
  let number = 0n;
  for (const digit of text.slice(1)) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) throw new Refused("key.kind");
    number = number * 58n + BigInt(value);
  }
  const data = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at -= 1, number >>= 8n) data[at] = Number(number & 0xffn);
  const zeros = data.findIndex((byte) => byte !== 0);
  const ones = /^1*/.exec(text.slice(1))[0].length;
  if (number !== 0n || ones !== (zeros < 0 ? length : zeros)) throw new Refused("key.kind");
  return data;
}

/** The bytes of base64url without padding, in its one spelling. */
export function decodeBase64url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Refused("jwt.base64");
  let packed;
  try {
    packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    throw new Refused("jwt.base64");
  }
  const again = btoa(packed).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  if (again !== text) throw new Refused("jwt.base64");
  return Uint8Array.from(packed, (character) => character.charCodeAt(0));
}

/** Whether `signature` is Ed25519 of `message` by `key`, as RFC 8032 judges it. */
export async function holds(key, signature, message) {
  if (key.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  const subtle = globalThis.crypto?.subtle;
  if (subtle) {
    let known;
    try {
      known = await subtle.importKey("raw", key, {name: "Ed25519"}, false, ["verify"]);
    } catch {
      known = null; // a browser without Ed25519, or no point of the curve: the library says which
    }
    if (known) return subtle.verify({name: "Ed25519"}, known, signature, message);
  }
  try {
    return ed25519.verify(signature, message, key, {zip215: false});
  } catch {
    return false;
  }
}
