// What is this file, by its bytes and never by its name, and is it genuine? Steps in words, and one outcome.
// As assessor_app/credentials/verify_file.py and verify.py; what those check beside (JSON Schema, how an award came
// about, certificates, Open Badges 2.0) is said not to be checked here.

import {keyOfMultikey} from "./keys.js";
import {unbakePng, unbakeSvg} from "./pictures.js";
import {checkCompact, checkProofs, findSigner, none, readCompact} from "./proofs.js";
import {Refused} from "./refused.js";
import {status, step, validity} from "./standing.js";
import {isObject, readObject} from "./strict_json.js";
import {checkTerms, mapMembers, withoutTokens} from "./terms.js";
import {momentOf} from "./times.js";
import {endorsements, isAbout, membersOf, typesOf} from "./within.js";
import {readBundle} from "./zip.js";

const VC2 = "https://www.w3.org/ns/credentials/v2";
const VC1 = "https://www.w3.org/2018/credentials/v1";
const CLAIMS = new Set(["iss", "jti", "sub", "nbf", "exp", "iat", "aud"]);
const MOST_TYPES = 32;
const MOST_ENDORSEMENTS = 64;
const MOST_MEMBERS = 1000;
const DEEPEST_WITHIN = 3;
const LARGEST = 64 * 1024 * 1024;
const LARGEST_BUNDLE = 512 * 1024 * 1024;
const WORST_FIRST = ["changed", "unreadable", "revoked", "expired", "unknown-issuer", "status-unknown", "valid"];
const BROKEN = ["changed", "unreadable"];
const UNSIGNED = ["jwt.none", "jwt.otherKind", "jwt.extension", "jwt.private"];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The report on one file. site: {issuers: [{id, name, methods}], lists: Map}; now: milliseconds since 1970. */
export async function verifyFile(bytes, site, now) {
  const here = {issuers: site.issuers, lists: [site.lists], enclosed: [], now};
  try {
    if (begins(bytes, ZIP)) return await bundle(bytes, here);
    if (bytes.length > LARGEST) throw new Refused("file.large");
    if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refused("file.pdf");
    if (begins(bytes, [0x89, 0x50, 0x4e, 0x47])) return {...(await text(unbakePng(bytes), here)), kind: "png"};
    const at = bytes.findIndex((byte) => ![0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0d, 0x0a].includes(byte));
    if (bytes[at] === 0x3c) return {...(await text(unbakeSvg(bytes), here)), kind: "svg"};
    return await text(bytes, here);
  } catch (error) {
    if (error instanceof Refused) return refused(error);
    throw error;
  }
}

async function text(bytes, here) {
  const plain = new TextDecoder("latin1").decode(bytes).trim();
  if (plain.startsWith("ey") && plain.split(".").length === 3) return token(plain, here, 0);
  return credential(readObject(bytes), here, 0);
}

async function token(plain, here, depth) {
  let compact, document;
  try {
    compact = readCompact(plain);
    document = credentialOf(compact.payload);
  } catch (error) {
    if (error instanceof Refused) return refused(error, UNSIGNED.includes(error.word));
    throw error;
  }
  if (!isCredential(document)) return refused(new Refused("file.noCredential"));
  const issuer = claimsOf(document).issuerId;
  let proof = await checkCompact(compact, issuer, here.issuers, here.enclosed);
  if ("proof" in document && (await checkProofs(document, issuer, here.issuers, here.enclosed, here.now)).ok === false) {
    proof = none(false, "jwt.secondProof");
  }
  return judge(document, here, form(withoutTokens(withoutProof(document))), proof, "jwt", depth);
}

async function credential(document, here, depth) {
  if (document["@context"] === "https://w3id.org/openbadges/v2") throw new Refused("file.old");
  if (!isCredential(document)) throw new Refused("file.noCredential");
  const built = form(withoutProof(document));
  // what is not built so has no canonical form that anybody should sign
  const proof = await checkProofs(document, claimsOf(document).issuerId, here.issuers, here.enclosed, here.now);
  return judge(document, here, built, proof, "json", depth);
}

async function judge(document, here, built, proof, kind, depth) {
  const claims = claimsOf(document);
  const steps = {
    form: built,
    signature: step(proof.ok, proof.word, ...proof.gaps),
    issuer: step(proof.ok ? proof.own : proof.ok === false ? false : null, issuerWord(proof)),
    trust: trust(claims, proof, here.issuers),
    validity: validity(document, here.now),
    status: await status(document, claims.issuerId, here.lists, here.issuers, here.enclosed, here.now),
    evidence: evidence(document),
  };
  const report = {kind, ...claims, steps, outcome: outcomeOf(steps), contents: []};
  return withWhatIsWithin(report, document, here, depth);
}

function withoutProof(document) {
  return mapMembers(document, (name, member) => (name === "proof" ? undefined : member));
}

function form(document) {
  try {
    checkTerms(document);
    const subject = document.credentialSubject;
    const whole = typeof document.id === "string" && isObject(subject) && claimsOf(document).issuerId !== "";
    if (!whole || momentOf(document.validFrom ?? document.issuanceDate) === null) throw new Refused("form.missing");
    checkResults(subject);
    return step(true, "form.good");
  } catch (error) {
    if (error instanceof Refused) return step(false, error.word, ...error.gaps);
    throw error;
  }
}

/** Results point at levels of this very badge, which its signature alone does not say. */
function checkResults(subject) {
  const described = new Map();
  for (const one of [subject.achievement?.resultDescription ?? []].flat()) {
    if (isObject(one)) described.set(one.id, [one.rubricCriterionLevel ?? []].flat().map((level) => level?.id));
  }
  for (const result of [subject.result ?? []].flat()) {
    const levels = described.get(result?.resultDescription);
    if (result?.resultDescription !== undefined && levels === undefined) throw new Refused("form.result");
    if (result?.achievedLevel !== undefined && !levels?.includes(result.achievedLevel)) throw new Refused("form.result");
  }
}

function issuerWord(proof) {
  if (proof.ok !== true) return "issuer.noSignature";
  return {true: "issuer.own", false: "issuer.notOwn", null: "issuer.enclosed"}[String(proof.own)];
}

function trust(claims, proof, issuers) {
  const known = issuers.find((one) => one.id === claims.issuerId);
  if (known) {
    if (proof.ok !== true) return step(null, "trust.unsigned");
    return proof.own === true ? step(true, "trust.here", known.name) : step(false, "trust.otherKey");
  }
  const named = issuers.some((one) => one.name.trim().toLowerCase() === (claims.issuer ?? "").trim().toLowerCase());
  return named ? step(false, "trust.sameName") : step(null, "trust.stranger");
}

function evidence(document) {
  const entries = [document.evidence ?? []].flat().filter((entry) => isObject(entry) && typeof entry.digestSRI === "string");
  return entries.length ? step(null, "evidence.notHere", String(entries.length)) : step(null, "evidence.none");
}

function outcomeOf(steps) {
  const ok = (name) => steps[name].ok;
  if (ok("signature") === false || ok("issuer") === false) return "changed";
  if (ok("form") === false) return "unreadable";
  if (ok("status") === false) return "revoked";
  if (ok("validity") === false) return "expired";
  if (!(ok("trust") && ok("signature") && ok("issuer"))) return "unknown-issuer";
  // "in force" would say more than is known where the list that it names is newer than this page
  return ok("status") === null && steps.status.word !== "status.none" ? "status-unknown" : "valid";
}

/** Endorsements, and the credentials of a learner record: each judged as if it had come alone. */
async function withWhatIsWithin(report, document, here, depth) {
  const record = typesOf(document).includes("ClrCredential");
  const members = record ? membersOf(document) : [];
  const endorsed = endorsements(document);
  if (!record && endorsed.length === 0) return report;
  if (members.length > MOST_MEMBERS) {
    const steps = {...report.steps, within: step(false, "within.many")};
    return {...report, steps, outcome: worstOf([report.outcome, "unreadable"])};
  }
  const examined = endorsed.length > MOST_ENDORSEMENTS || depth >= DEEPEST_WITHIN ? [] : endorsed;
  const first = await all(examined, ({holder, one}) => endorsement(holder, one, here, depth + 1));
  const second = await all(members, (one) => member(one, here, depth + 1));
  const contents = [...first, ...second];
  const count = String(contents.length);
  const broken = first.filter((one) => BROKEN.includes(one.outcome)).length;
  const bad = broken + second.filter((one) => [...BROKEN, "revoked", "expired"].includes(one.outcome)).length;
  const others = members.filter((one) => isAbout(one, document) === false).length;
  const open = contents.filter((one) => one.outcome !== "valid").length;
  let within = step(true, "within.good", count);
  if (bad) within = step(false, "within.bad", String(bad), count);
  else if (record && members.length === 0) within = step(false, "within.none");
  else if (others) within = step(false, "within.others", String(others), count);
  else if (examined.length < endorsed.length) within = step(null, "within.many");
  else if (open) within = step(null, "within.open", String(open), count);
  const outcomes = [report.outcome, ...second.map((one) => one.outcome)];
  if (broken || others) outcomes.push("changed");
  if (record && members.length === 0) outcomes.push("unreadable");
  return {...report, steps: {...report.steps, within}, contents, outcome: worstOf(outcomes)};
}

/** A report on each; one that cannot be read leaves the others. */
async function all(listed, judged) {
  const reports = [];
  for (const one of listed) {
    try {
      reports.push(await judged(one));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reports.push(refused(error));
    }
  }
  return reports;
}

/** An endorsement must be one, and about what it stands in. */
async function endorsement(holder, one, here, depth) {
  const packed = typeof one === "string";
  if (!packed && !isObject(one)) throw new Refused("within.kind");
  const said = packed ? credentialOf(readCompact(one).payload) : one;
  if (!typesOf(said).includes("EndorsementCredential")) throw new Refused("within.kind");
  if (!isObject(said.credentialSubject) || said.credentialSubject.id !== holder) throw new Refused("within.other");
  return packed ? token(one, here, depth) : credential(said, here, depth);
}

async function member(one, here, depth) {
  if (!isObject(one) || typesOf(one).includes("ClrCredential")) throw new Refused("within.kind");
  return credential(one, here, depth);
}

async function bundle(bytes, here) {
  if (bytes.length > LARGEST_BUNDLE) throw new Refused("file.large");
  let read;
  try {
    read = await readBundle(bytes);
  } catch (error) {
    if (error instanceof Refused) return {...refused(error, error.word !== "bundle.none"), kind: "bundle"};
    throw error;
  }
  const inside = {...here, enclosed: [...here.enclosed, ...documentsOf(read)], lists: [...here.lists, listsOf(read)]};
  const signed = signerOfBundle(read, inside);
  if (signed.ok === false) return {...refused(new Refused(signed.word), true), kind: "bundle"};
  const contents = [];
  for (const file of read.files.filter((one) => one.kind === "credential")) {
    try {
      contents.push({...(await credential(readObject(file.data), inside, 0)), name: file.name});
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      contents.push({...refused(error), name: file.name});
    }
  }
  const steps = {signature: step(true, "bundle.holds", String(read.files.length)), issuer: signed};
  const issuer = here.issuers.find((one) => one.id === read.issuer)?.name ?? read.issuer;
  const outcome = contents.length ? worstOf(contents.map((one) => one.outcome)) : "unreadable";
  return {kind: "bundle", issuer, issuerId: read.issuer, issued: read.created, steps, contents, outcome};
}

/** Whether the manifest's key is the issuer's own; a document in the bundle counts only for who is not known here. */
function signerOfBundle(read, here) {
  const known = here.issuers.filter((one) => one.id === read.issuer);
  const listed = known.length ? known : here.enclosed.filter((one) => one.id === read.issuer);
  const ownKey = read.issuer.startsWith("did:key:");
  const methods = ownKey ? [`${read.issuer}#${read.issuer.slice(8)}`] : listed.flatMap((one) => Object.keys(one.methods));
  for (const method of methods) {
    const signer = findSigner(method, read.issuer, here.issuers, here.enclosed);
    if (!signer.key.every((byte, at) => byte === read.key[at])) continue;
    return step(signer.own, signer.own ? "issuer.own" : "issuer.enclosed");
  }
  return methods.length ? step(false, "issuer.notOwn") : step(null, "proof.unknownKey");
}

/** The did.json of a bundle: it shows that signatures hold, never whose they are. */
function documentsOf(read) {
  const found = [];
  for (const file of read.files.filter((one) => one.kind === "did-document")) {
    try {
      const document = readObject(file.data);
      const methods = {};
      for (const method of [document.verificationMethod ?? []].flat()) {
        const listed = isObject(method) && [document.assertionMethod ?? []].flat().includes(method.id);
        if (!listed || method.controller !== document.id || "revoked" in method) continue;
        keyOfMultikey(method.publicKeyMultibase);
        methods[method.id] = method.publicKeyMultibase;
      }
      found.push({id: document.id, name: "", methods});
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // a document that cannot be read vouches for nothing
    }
  }
  return found;
}

/** The bundle's own status lists. */
function listsOf(read) {
  const lists = new Map();
  for (const file of read.files.filter((one) => one.kind === "status-list")) {
    try {
      lists.set(String(readObject(file.data).id), file.data);
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // credentials that point at it find no list
    }
  }
  return lists;
}

/** The credential that a JWT's payload stands for; its claims must say the same. */
function credentialOf(payload) {
  if ("vc" in payload) throw new Refused("jwt.oldForm");
  const document = mapMembers(payload, (name, member) => (CLAIMS.has(name) ? undefined : member));
  const subject = document.credentialSubject;
  const pairs = [["iss", isObject(document.issuer) ? document.issuer.id : document.issuer], ["jti", document.id], ["sub", subject?.id]];
  for (const [claim, said] of pairs) if (claim in payload && payload[claim] !== said) throw new Refused("jwt.claims");
  for (const [claim, said] of [["nbf", document.validFrom], ["exp", document.validUntil]]) {
    const moment = momentOf(said);
    if (!(claim in payload)) continue;
    const fits = typeof payload[claim] === "number" && Math.abs(payload[claim] * 1000 - (moment ?? NaN)) < 1000;
    if (!fits) throw new Refused("jwt.claims");
  }
  return document;
}

function isCredential(document) {
  const contexts = document["@context"];
  const first = Array.isArray(contexts) ? contexts[0] : contexts;
  const types = document.type;
  return [VC1, VC2].includes(first) && Array.isArray(types) && types.length <= MOST_TYPES && types.includes("VerifiableCredential");
}

function claimsOf(document) {
  const words = (holder, name) => (isObject(holder) && typeof holder[name] === "string" ? holder[name] : null);
  const issuerId = typeof document.issuer === "string" ? document.issuer : (words(document.issuer, "id") ?? "");
  const subject = isObject(document.credentialSubject) ? document.credentialSubject : {};
  const identities = Array.isArray(subject.identifier) ? subject.identifier : [];
  const plain = identities.find((one) => isObject(one) && one.hashed === false);
  const achievement = isObject(subject.achievement) ? subject.achievement : null;
  return {
    issuerId,
    issuer: words(document.issuer, "name") ?? (issuerId || null),
    achievement: words(achievement, "name") ?? words(document, "name"),
    recipient: words(plain, "identityHash"),
    issued: words(document, "validFrom") ?? words(document, "issuanceDate"),
    expires: words(document, "validUntil") ?? words(document, "expirationDate"),
  };
}

function worstOf(outcomes) {
  return WORST_FIRST.find((one) => outcomes.includes(one));
}

function refused(error, changed = false) {
  const why = step(false, error.word, ...error.gaps);
  return {kind: null, steps: changed ? {signature: why} : {form: why}, contents: [], outcome: changed ? "changed" : "unreadable"};
}

function begins(bytes, mark) {
  return mark.every((byte, at) => bytes[at] === byte);
}
