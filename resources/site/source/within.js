// What stands within a credential: endorsements, and what a learner record is made of; and whom each is about.
// As assessor_app/credentials/verify_within.py and person.py. Sources: Open Badges 3.0 §9.1; CLR 2.0 §9.

import {isObject} from "./strict_json.js";

/** The endorsements wherever they stand, but within another credential: {holder: id of what is endorsed, one}. */
export function endorsements(value) {
  if (Array.isArray(value)) return value.flatMap(endorsements);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === "endorsement" || name === "endorsementJwt") return [member].flat().map((one) => ({holder: value.id, one}));
    return name === "verifiableCredential" || name === "proof" ? [] : endorsements(member);
  });
}

/** The credentials of a learner record. */
export function membersOf(document) {
  const listed = isObject(document.credentialSubject) ? document.credentialSubject.verifiableCredential : undefined;
  return Array.isArray(listed) ? listed : [];
}

/** The document's types, given one by one or as a list. */
export function typesOf(document) {
  return [document.type].flat().filter((kind) => typeof kind === "string");
}

/** Whether two credentials are about one person; null where they give nothing that can be compared. */
export function isAbout(one, other) {
  const [first, second] = [personOf(one), personOf(other)];
  if (shared(first.identities, second.identities) || (first.id !== null && first.id === second.id)) return true;
  // hashes with different salts may be of one person or of two
  return (first.id !== null && second.id !== null) || shared(first.kinds, second.kinds) ? false : null;
}

function personOf(document) {
  const subject = isObject(document) && isObject(document.credentialSubject) ? document.credentialSubject : {};
  const told = [subject.identifier].flat().filter(isIdentity).map((one) => {
    if (one.hashed === false) return [one.identityType, null, one.identityHash.trim().toLowerCase()];
    return [one.identityType, typeof one.salt === "string" ? one.salt : "", one.identityHash];
  });
  return {
    id: typeof subject.id === "string" ? subject.id : null,
    identities: told.map((one) => JSON.stringify(one)),
    kinds: told.map(([kind, salt]) => JSON.stringify([kind, salt])),
  };
}

function isIdentity(one) {
  return isObject(one) && typeof one.identityType === "string" && typeof one.identityHash === "string";
}

function shared(some, others) {
  return some.some((one) => others.includes(one));
}
