// Which key signed a credential, and does its signature hold? As assessor_app/credentials/proofs.py.
// Nothing in a credential says how it is verified: the suite is one of two, the purpose `assertionMethod`, and the
// key is the issuer's own, from its did:key or from what this page was made with.

import {canonicalJson, digestOfJson, digestOfRdf} from "./canonical.js";
import {decodeBase64url, holds, keyOfMultikey, signatureOf} from "./keys.js";
import {Refused, printable} from "./refused.js";
import {isObject, readObject} from "./strict_json.js";
import {mapMembers} from "./terms.js";
import {momentOf} from "./times.js";

const RDFC = "eddsa-rdfc-2022";
const JCS = "eddsa-jcs-2022";
const MOST_PROOFS = 4;
const EDDSA = new Set(["EdDSA", "Ed25519"]);
const OTHER_KINDS = new Set(["ES256", "RS256"]); // which the program judges and this page does not
const CHANGES_THE_MEANING = ["crit", "b64", "zip", "enc"];
const PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
const MOST_HEADER = 64 * 1024;

/** What the proofs say: {ok, word, gaps, own, key}; own: whether the key is the issuer's own, null if unknown. */
export async function checkProofs(document, issuer, pinned, enclosed, now) {
  const listed = Array.isArray(document.proof) ? document.proof : [document.proof];
  const known = listed.filter((proof) => isObject(proof) && [RDFC, JCS].includes(proof.cryptosuite));
  if (known.length === 0 || listed.length > MOST_PROOFS) {
    return (document.proof ?? null) === null ? none(false, "proof.none") : none(null, "proof.otherKind");
  }
  try {
    const found = [];
    for (const proof of known) {
      const signer = signerOf(proof, issuer, pinned, enclosed, now);
      if (signer === null) continue;
      const message = await signedBytes(document, proof);
      if (!(await holds(signer.key, signatureOf(proof.proofValue), message))) return none(false, "proof.changed");
      found.push(signer);
    }
    return found.length === 0 ? none(null, "proof.unknownKey") : {ok: true, word: "proof.holds", gaps: [], ...worst(found)};
  } catch (error) {
    if (error instanceof Refused) return none(false, error.word, ...error.gaps);
    throw error;
  }
}

/** The same for a compact JWT that was read. */
export async function checkCompact(compact, issuer, pinned, enclosed) {
  try {
    const named = (compact.header.kid ?? "").split("#")[0];
    if (named.startsWith("did:") && named !== issuer) throw new Refused("proof.otherIssuer", printable(named));
    if (OTHER_KINDS.has(compact.header.alg)) {
      // an issuer that is known here, or whose id is an Ed25519 key, has no key of such a kind
      const known = issuer.startsWith("did:key:z6Mk") || pinned.some((one) => one.id === issuer);
      return none(known ? false : null, "jwt.otherKind", compact.header.alg);
    }
    const signers = holders(issuer, pinned, enclosed, compact.header.kid);
    for (const signer of signers) {
      if (await holds(signer.key, compact.signature, compact.signed)) {
        return {ok: true, word: "proof.holds", gaps: [], ...signer};
      }
    }
    return signers.length ? none(false, "proof.changed") : none(null, "proof.unknownKey");
  } catch (error) {
    if (error instanceof Refused) return none(false, error.word, ...error.gaps);
    throw error;
  }
}

/** A compact JWT, read strictly; nothing is verified yet. */
export function readCompact(text) {
  const parts = text.split(".");
  if (parts.length !== 3) throw new Refused("jwt.parts");
  const [head, payload, signature] = parts.map(decodeBase64url);
  const header = readObject(head, MOST_HEADER);
  if (typeof header.alg !== "string" || header.alg.toLowerCase() === "none") throw new Refused("jwt.none");
  if (!EDDSA.has(header.alg) && !OTHER_KINDS.has(header.alg)) throw new Refused("jwt.otherKind", printable(header.alg));
  for (const name of CHANGES_THE_MEANING) if (name in header) throw new Refused("jwt.extension", name);
  if ("kid" in header && typeof header.kid !== "string") throw new Refused("jwt.base64");
  if (isObject(header.jwk) && PRIVATE.some((name) => name in header.jwk)) throw new Refused("jwt.private");
  const signed = new TextEncoder().encode(text.slice(0, text.lastIndexOf(".")));
  return {header, payload: readObject(payload), signature, signed};
}

/** The bytes of a statement of the program (ledger/statement.py), if its one signature holds: {payload, key}. */
export async function readStatement(bytes, domain, most) {
  const envelope = readObject(bytes, most);
  const text = canonicalJson(envelope);
  const same = text.length === bytes.length && text.every((byte, at) => byte === bytes[at]);
  const names = Object.keys(envelope).sort().join(" ");
  if (!same || names !== "domain payload signatures" || envelope.domain !== domain) throw new Refused("bundle.manifest");
  const {payload, signatures} = envelope;
  if (!isObject(payload) || !Array.isArray(signatures) || signatures.length !== 1 || !isObject(signatures[0])) {
    throw new Refused("bundle.manifest");
  }
  const {key, signature, ...others} = signatures[0];
  if (Object.keys(others).length || typeof key !== "string" || typeof signature !== "string") throw new Refused("bundle.manifest");
  const begins = new TextEncoder().encode(`${domain}\n`);
  const body = canonicalJson(payload);
  const message = new Uint8Array(begins.length + body.length);
  message.set(begins);
  message.set(body, begins.length);
  const signer = decodeBase64url(key);
  if (!(await holds(signer, decodeBase64url(signature), message))) throw new Refused("bundle.manifest");
  return {payload, key: signer};
}

/** The key with which `method` signs for an issuer: {key, own}; null where it is not known here. */
export function findSigner(method, issuer, pinned, enclosed) {
  if (method.startsWith("did:key:")) {
    const [did, fragment] = method.split("#");
    if (did !== `did:key:${fragment}`) throw new Refused("proof.method");
    return {key: keyOfMultikey(fragment), own: did === issuer};
  }
  const known = pinned.find((one) => one.id === issuer);
  if (known) {
    if (!Object.hasOwn(known.methods, method)) throw new Refused("proof.notListed");
    return {key: keyOfMultikey(known.methods[method]), own: true};
  }
  const beside = enclosed.find((one) => one.id === issuer && Object.hasOwn(one.methods, method));
  return beside ? {key: keyOfMultikey(beside.methods[method]), own: null} : null;
}

function signerOf(proof, issuer, pinned, enclosed, now) {
  if (proof.type !== "DataIntegrityProof" || proof.proofPurpose !== "assertionMethod") throw new Refused("proof.purpose");
  if ("previousProof" in proof || "domain" in proof || "challenge" in proof) throw new Refused("proof.exchange");
  if ("created" in proof && momentOf(proof.created) === null) throw new Refused("proof.date");
  if ("expires" in proof && !(momentOf(proof.expires) >= now)) throw new Refused("proof.expired");
  const method = proof.verificationMethod;
  if (typeof method !== "string" || typeof proof.proofValue !== "string") throw new Refused("proof.method");
  if (!method.startsWith(`${issuer}#`) && method.startsWith("did:")) {
    throw new Refused("proof.otherIssuer", printable(method.split("#")[0]));
  }
  return findSigner(method, issuer, pinned, enclosed);
}

function holders(issuer, pinned, enclosed, kid) {
  if (issuer.startsWith("did:key:")) return [{key: keyOfMultikey(issuer.slice("did:key:".length)), own: true}];
  const known = pinned.filter((one) => one.id === issuer);
  const listed = known.length ? known : enclosed.filter((one) => one.id === issuer);
  return listed.flatMap((one) =>
    Object.entries(one.methods)
      .filter(([method]) => !(kid !== undefined && Object.hasOwn(one.methods, kid)) || method === kid)
      .map(([, key]) => ({key: keyOfMultikey(key), own: known.length ? true : null})),
  );
}

async function signedBytes(document, proof) {
  const bare = mapMembers(document, (name, member) => (name === "proof" ? undefined : member));
  const options = mapMembers(proof, (name, member) => (name === "proofValue" ? undefined : member));
  if (proof.cryptosuite === RDFC) {
    const body = await digestOfRdf(bare);
    options["@context"] = document["@context"];
    return joined(await digestOfRdf(options), body);
  }
  if ("@context" in proof) {
    const own = [proof["@context"]].flat();
    const whole = [document["@context"]].flat();
    if (JSON.stringify(whole.slice(0, own.length)) !== JSON.stringify(own)) throw new Refused("proof.context");
    bare["@context"] = proof["@context"];
  }
  return joined(digestOfJson(options), digestOfJson(bare));
}

function joined(first, second) {
  const whole = new Uint8Array(64);
  whole.set(first);
  whole.set(second, 32);
  return whole;
}

function worst(signers) {
  return signers.find((one) => one.own === false) ?? signers.find((one) => one.own === null) ?? signers[0];
}

/** Both steps with one answer: no signature that holds was found. */
export function none(ok, word, ...gaps) {
  return {ok, word, gaps, own: ok === false ? false : null, key: null};
}
