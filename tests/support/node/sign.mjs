// stdin: {"created": time, "credentials": [...]}; stdout: the same, signed by a new did:key put in as issuer
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {documentLoader, readInput} from './loader.mjs';

const {created, credentials} = await readInput();
const key = await Ed25519Multikey.generate();
const did = `did:key:${key.publicKeyMultibase}`;
key.id = `${did}#${key.publicKeyMultibase}`;
key.controller = did;
const signed = [];
for (const credential of credentials) {
  credential.issuer.id = did;
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: created});
  signed.push(await vc.issue({credential, suite, documentLoader, now: new Date(created)}));
}
process.stdout.write(JSON.stringify(signed));
