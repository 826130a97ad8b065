// The canonical forms that are signed: RDFC-1.0 over JSON-LD by jsonld.js and rdf-canonize, RFC 8785 by canonicalize.

import canonicalize from "canonicalize";
import jsonld from "jsonld";
import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils.js";
import {canonize} from "rdf-canonize";
import {loadContext} from "./contexts.js";
import {Refused} from "./refused.js";
import {checkTerms} from "./terms.js";

/** SHA-256 of a document's canonical N-Quads. */
export async function digestOfRdf(document) {
  checkTerms(document);
  const plain = JSON.parse(JSON.stringify(document));
  let text;
  try {
    const dataset = await jsonld.toRDF(plain, {documentLoader, safe: true, produceGeneralizedRdf: false});
    text = await canonize(dataset, {algorithm: "RDFC-1.0", maxWorkFactor: 1, createMessageDigest});
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("proof.noForm");
  }
  return sha256(utf8ToBytes(inCodePoints(text)));
}

/** SHA-256 of a value's canonical JSON. */
export function digestOfJson(value) {
  return sha256(canonicalJson(value));
}

/** The bytes of a value's canonical JSON (RFC 8785). */
export function canonicalJson(value) {
  return utf8ToBytes(canonicalize(value));
}

async function documentLoader(address) {
  return {contextUrl: null, documentUrl: address, document: {"@context": loadContext(address)}};
}

/** rdf-canonize's own digest asks WebCrypto, which a page without https has not. */
function createMessageDigest() {
  const hash = sha256.create();
  return {
    update: (text) => hash.update(utf8ToBytes(text)),
    digest: async () => bytesToHex(hash.digest()),
  };
}

/** The lines in the order of their code points, as RDFC-1.0 says; JavaScript sorts by halves of characters. */
function inCodePoints(text) {
  const lines = text.split("\n").slice(0, -1);
  const keys = new Map(lines.map((line) => [line, [...line].map((one) => one.codePointAt(0))]));
  return lines.sort((a, b) => compare(keys.get(a), keys.get(b))).map((line) => `${line}\n`).join("");
}

function compare(a, b) {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}
