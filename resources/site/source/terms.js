// Refuses JSON-LD that says in JSON what RDF does not sign, or signs what JSON does not show: a port of
// assessor_app/credentials/terms.py and active_context.py, held to them by the same examples.
// Every member and type is a plain defined term, every id an absolute IRI, every node described once.

import {loadContext} from "./contexts.js";
import {Refused, printable} from "./refused.js";
import {isObject} from "./strict_json.js";

const MOST_CONTEXTS = 8;
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]*$/u;
const DISPUTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
const DOCUMENTS = new Set(["endorsement", "verifiableCredential"]);

/** The contexts that a document names, all known here. */
export function contextAddresses(document) {
  const named = document["@context"];
  const listed = typeof named === "string" ? [named] : named;
  if (!Array.isArray(listed) || !(listed.length > 0 && listed.length <= MOST_CONTEXTS)) throw new Refused("terms.contexts");
  for (const address of listed) {
    if (typeof address !== "string") throw new Refused("terms.ownContext");
    loadContext(address);
  }
  return listed;
}

export function checkTerms(document) {
  new Walk().node(document, documentContext(document, EMPTY), null, "");
}

/** The document without its `endorsementJwt` members, to which no context gives a meaning. */
export function withoutTokens(value) {
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (!isObject(value)) return value;
  return mapMembers(value, (name, member) => (name === "endorsementJwt" ? undefined : withoutTokens(member)));
}

/** A copy with every member made anew; what becomes undefined is left out. */
export function mapMembers(document, made) {
  const copy = Object.create(null);
  for (const [name, member] of Object.entries(document)) {
    const value = made(name, member);
    if (value !== undefined) copy[name] = value;
  }
  return copy;
}

class ActiveContext {
  constructor(terms, previous = null) {
    this.terms = terms;
    this.previous = previous;
  }

  extended(local, propagates = true) {
    return new ActiveContext(termsOf(this.terms, local), propagates ? this.previous : (this.previous ?? this));
  }
}

const EMPTY = new ActiveContext(new Map());

function documentContext(document, active) {
  return contextAddresses(document).reduce((found, address) => found.extended(loadContext(address)), active);
}

function termsOf(active, local) {
  if (local === null) return new Map();
  if (Array.isArray(local)) return local.reduce(termsOf, active);
  const terms = new Map(active);
  for (const [name, definition] of Object.entries(local)) {
    if (name.startsWith("@")) continue;
    const term = termOf(name, definition, local, active);
    if (term === null) terms.delete(name);
    else terms.set(name, term);
  }
  return terms;
}

function termOf(name, given, local, active) {
  const definition = typeof given === "string" ? {"@id": given} : given;
  if (definition === null) return null;
  const target = "@id" in definition ? definition["@id"] : name;
  if (target === null) return null;
  const coercion = definition["@type"];
  return {
    iri: expand(target, local, active, 0),
    coercion: coercion === undefined ? null : expand(coercion, local, active, 0),
    hasContext: "@context" in definition,
    context: definition["@context"],
  };
}

function expand(text, local, active, depth) {
  if (text.startsWith("@") || depth > 8) return text;
  const colon = text.indexOf(":");
  const suffix = colon < 0 ? "" : text.slice(colon + 1);
  if (colon >= 0 && suffix.startsWith("//")) return text;
  const name = colon < 0 ? text : text.slice(0, colon);
  if (Object.hasOwn(local, name)) {
    const definition = local[name];
    const target = isObject(definition) ? definition["@id"] : definition;
    if (typeof target === "string" && target !== text) return expand(target, local, active, depth + 1) + suffix;
  } else if (active.has(name)) return active.get(name).iri + suffix;
  return text;
}

class Walk {
  constructor() {
    this.described = new Map();
  }

  node(element, outer, term, place) {
    if (Object.keys(element).length === 0) throw new Refused("terms.empty", printable(place));
    let active = outer.previous ?? outer;
    if (term !== null && term.hasContext) active = active.extended(term.context);
    if (term !== null && "@context" in element) active = documentContext(element, active);
    active = this.types(element, active, place);
    this.remember(element, active, place);
    const seen = new Map();
    for (const [name, value] of Object.entries(element)) {
      if (name !== "@context") this.member(name, value, active, seen, place ? `${place}.${name}` : name);
    }
  }

  member(name, value, active, seen, place) {
    const term = defined(name, active, place);
    if (seen.has(term.iri)) throw new Refused("terms.alias", printable(name));
    seen.set(term.iri, name);
    if (term.iri === "@type") return;
    if (term.iri.startsWith("@") && term.iri !== "@id") throw new Refused("terms.keyword", printable(place));
    const values = Array.isArray(value) && term.iri !== "@id" ? value : [value];
    if (values.length === 0) throw new Refused("terms.empty", printable(place));
    for (const entry of values) (DOCUMENTS.has(name) ? new Walk() : this).value(entry, active, term, place);
  }

  value(value, active, term, place) {
    if (isObject(value)) {
      if (term.coercion === "@json" || term.iri === "@id") throw new Refused("terms.object", printable(place));
      this.node(value, active, term, place);
    } else if (value === null || Array.isArray(value)) throw new Refused("terms.null", printable(place));
    else if (typeof value === "string" && DISPUTED.test(value)) throw new Refused("terms.character", printable(place));
    else if (term.iri === "@id" || term.coercion === "@id") requireIri(value, active, place);
    else if (term.coercion === "@vocab") {
      const within = term.hasContext ? active.extended(term.context) : active;
      if (typeof value !== "string" || !within.terms.has(value)) throw new Refused("terms.undefined", printable(place), printable(value));
    }
  }

  types(element, active, place) {
    let scoped = active;
    for (const name of Object.keys(element).sort()) {
      if (active.terms.get(name)?.iri !== "@type") continue;
      const types = Array.isArray(element[name]) ? element[name] : [element[name]];
      if (types.length === 0 || !types.every((kind) => typeof kind === "string")) throw new Refused("terms.type", printable(place));
      if (new Set(types).size !== types.length) throw new Refused("terms.type", printable(place));
      for (const kind of [...types].sort()) {
        const term = defined(kind, active, place);
        if (term.hasContext) scoped = scoped.extended(term.context, false);
      }
    }
    return scoped;
  }

  remember(element, active, place) {
    const name = Object.keys(element).find((one) => active.terms.get(one)?.iri === "@id");
    if (name === undefined || typeof element[name] !== "string" || Object.keys(element).length === 1) return;
    const whole = sortedText(element);
    if ((this.described.get(element[name]) ?? whole) !== whole) throw new Refused("terms.twice", printable(place));
    this.described.set(element[name], whole);
  }
}

function sortedText(value) {
  return JSON.stringify(value, (_, member) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}

function defined(name, active, place) {
  const term = active.terms.get(name);
  const plain = !name.includes(":") && !name.startsWith("@");
  if (!plain) throw new Refused("terms.spelled", printable(name));
  if (term !== undefined && (isAbsolute(term.iri) || term.iri === "@id" || term.iri === "@type")) return term;
  throw new Refused("terms.undefined", printable(place), printable(name));
}

function isAbsolute(text) {
  return ABSOLUTE.test(text) && !text.startsWith("_:");
}

function requireIri(value, active, place) {
  if (typeof value !== "string" || !isAbsolute(value)) throw new Refused("terms.address", printable(place));
  const colon = value.indexOf(":");
  if (active.terms.has(value.slice(0, colon)) && !value.startsWith("//", colon + 1)) throw new Refused("terms.address", printable(place));
}
