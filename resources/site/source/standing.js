// Does a credential still stand: its dates, and what the status lists that this page carries say of it?
// As assessor_app/credentials/standing.py. Source: W3C Bitstring Status List 1.0.

import {decodeBase64url} from "./keys.js";
import {checkProofs} from "./proofs.js";
import {Refused, printable} from "./refused.js";
import {isObject, readObject} from "./strict_json.js";
import {momentOf} from "./times.js";

const LEAST_BITS = 131_072;
const MOST_BYTES = 16 * 1024 * 1024;

/** The step `validity`. */
export function validity(document, now) {
  const start = document.validFrom ?? document.issuanceDate;
  const end = document.validUntil ?? document.expirationDate;
  const begins = momentOf(start);
  const ends = momentOf(end);
  if ((start !== undefined && begins === null) || (end !== undefined && ends === null)) return step(false, "validity.noDate");
  if (begins !== null && now < begins) return step(false, "validity.early", start);
  if (ends !== null && now > ends) return step(false, "validity.over", end);
  return end === undefined ? step(true, "validity.always") : step(true, "validity.until", end);
}

/** The step `status`. lists: of this page, then of the file, each address → bytes of a signed status list. */
export async function status(document, issuer, lists, pinned, enclosed, now) {
  const entry = document.credentialStatus;
  if (entry === undefined) return step(null, "status.none");
  if (!isObject(entry) || entry.type !== "BitstringStatusListEntry") return step(null, "status.otherKind");
  const address = String(entry.statusListCredential);
  const found = lists.filter((one) => one.has(address)).map((one) => one.get(address));
  const told = [];
  for (const bytes of found) told.push(await saidBy(bytes, address, entry, issuer, pinned, enclosed, now));
  const telling = told.filter((one) => one.said.ok !== null);
  if (telling.length === 0) return told[0]?.said ?? step(null, "status.notHere");
  // a bundle may be newer than this page, or this page than it
  return telling.sort((a, b) => b.dated - a.dated || Number(a.said.ok) - Number(b.said.ok))[0].said;
}

/** What one list says, and of when it is. */
async function saidBy(bytes, address, entry, issuer, pinned, enclosed, now) {
  try {
    const list = readObject(bytes);
    await checkList(list, address, entry, issuer, pinned, enclosed, now);
    const set = await bitOf(list.credentialSubject.encodedList, entry.statusListIndex);
    const said = step(!set, set ? "status.revoked" : "status.stands", list.validFrom ?? "");
    return {said, dated: momentOf(list.validFrom) ?? -Number.MAX_VALUE};
  } catch (error) {
    if (error instanceof Refused) return {said: step(null, error.word, ...error.gaps), dated: null};
    throw error;
  }
}

async function checkList(list, address, entry, issuer, pinned, enclosed, now) {
  const from = isObject(list.issuer) ? list.issuer.id : list.issuer;
  const subject = list.credentialSubject;
  if (from !== issuer || list.id !== address || !isObject(subject)) throw new Refused("status.otherList");
  const purposes = [subject.statusPurpose].flat();
  if (!purposes.includes(entry.statusPurpose) || (entry.statusSize ?? 1) !== 1) throw new Refused("status.otherList");
  if ((await checkProofs(list, issuer, pinned, enclosed, now)).ok !== true) throw new Refused("status.unsigned");
  if (validity(list, now).ok === false) throw new Refused("status.outOfDate");
}

async function bitOf(encoded, index) {
  if (typeof index !== "string" || !/^\d{1,12}$/.test(index)) throw new Refused("status.place");
  if (typeof encoded !== "string" || !encoded.startsWith("u")) throw new Refused("status.damaged");
  const bits = await unpacked(decodeBase64url(encoded.slice(1)));
  const place = Number(index);
  if (bits.length * 8 < LEAST_BITS || place >= bits.length * 8) throw new Refused("status.place");
  return (bits[place >> 3] & (0x80 >> place % 8)) !== 0;
}

async function unpacked(data) {
  const parts = [];
  let size = 0;
  try {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    for (let {done, value} = await reader.read(); !done; {done, value} = await reader.read()) {
      size += value.length;
      if (size > MOST_BYTES) throw new Refused("status.damaged");
      parts.push(value);
    }
  } catch {
    throw new Refused("status.damaged");
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function step(ok, word, ...gaps) {
  return {ok, word, gaps: gaps.map((gap) => printable(gap))};
}
