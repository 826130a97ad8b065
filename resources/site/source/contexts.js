// The JSON-LD contexts that are known here, each compared with its digest before it is used; none is ever fetched.
// The texts and digests come from the build (resources/contexts, assessor_app/credentials/contexts.py).

import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils.js";
import {PINNED} from "pinned-contexts";
import {Refused, printable} from "./refused.js";

const loaded = new Map();

/** The value of `@context` in the document of this address. */
export function loadContext(address) {
  if (!loaded.has(address)) {
    if (!Object.hasOwn(PINNED, address)) throw new Refused("terms.unknownContext", printable(address));
    const {digest, text} = PINNED[address];
    if (bytesToHex(sha256(utf8ToBytes(text))) !== digest) throw new Refused("page.damaged");
    loaded.set(address, JSON.parse(text)["@context"]);
  }
  return loaded.get(address);
}
