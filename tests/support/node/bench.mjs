// stdin: {"now": time, "credentials": [signed, ...]}; stdout: credentials a second, signing and verifying, and raw Ed25519
import {createPublicKey, generateKeyPairSync, sign, verify} from 'node:crypto';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {documentLoader, readInput} from './loader.mjs';

const {now, credentials} = await readInput();
const key = await Ed25519Multikey.generate();
const did = `did:key:${key.publicKeyMultibase}`;
key.id = `${did}#${key.publicKeyMultibase}`;
key.controller = did;

async function rate(count, work) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) {
    await work(i);
  }
  return count / (Number(process.hrtime.bigint() - start) / 1e9);
}

async function verifyOne(i) {
  const {verified} = await vc.verifyCredential({
    credential: credentials[i % credentials.length],
    suite: new DataIntegrityProof({cryptosuite}),
    documentLoader,
    now: new Date(now),
    checkStatus: async () => ({verified: true})
  });
  if (!verified) {
    throw new Error('a credential of the benchmark does not verify');
  }
}

async function signOne(i) {
  const {proof, ...credential} = credentials[i % credentials.length];
  credential.issuer = {...credential.issuer, id: did};
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: now});
  await vc.issue({credential, suite, documentLoader, now: new Date(now)});
}

const pair = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(pair.privateKey);
const message = Buffer.alloc(64, 1);
const signature = sign(null, message, pair.privateKey);
await verifyOne(0);
await signOne(0);
process.stdout.write(JSON.stringify({
  sign: await rate(credentials.length, signOne),
  verify: await rate(credentials.length, verifyOne),
  rawSign: await rate(5000, () => sign(null, message, pair.privateKey)),
  rawVerify: await rate(5000, () => verify(null, message, publicKey, signature))
}));
