// stdin: {"now": time, "created": time, "verify": [signed...], "sign": [unsigned...]}; stdout: {"verified": [bool...],
// "signed": [...]}: `eddsa-jcs-2022` by Digital Bazaar, the signed ones by a new did:key put in as issuer
import {webcrypto} from 'node:crypto';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as vc from '@digitalbazaar/vc';
import {documentLoader, readInput} from './loader.mjs';

globalThis.self ??= {crypto: webcrypto}; // which the suite takes for granted
const {createSignCryptosuite, createVerifyCryptosuite} = await import('@digitalbazaar/eddsa-jcs-2022-cryptosuite');

const {now, created, verify, sign} = await readInput();
const verified = [];
for (const credential of verify) {
  const result = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()}),
    documentLoader,
    now: new Date(now),
    checkStatus: async () => ({verified: true})
  });
  verified.push(result.verified);
}
const key = await Ed25519Multikey.generate();
const did = `did:key:${key.publicKeyMultibase}`;
key.id = `${did}#${key.publicKeyMultibase}`;
key.controller = did;
const signed = [];
for (const credential of sign) {
  credential.issuer.id = did;
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite: createSignCryptosuite(), date: created});
  signed.push(await vc.issue({credential, suite, documentLoader, now: new Date(created)}));
}
process.stdout.write(JSON.stringify({verified, signed}));
