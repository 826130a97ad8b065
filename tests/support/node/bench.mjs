// stdin: a line {"now": time, "credentials": [signed, ...]}, then an empty line for each round; stdout: for each round a
// line {"sign": …, "verify": …}, credentials a second of this process's own processor time, user and system
import {createInterface} from 'node:readline';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {documentLoader} from './loader.mjs';

const lines = createInterface({input: process.stdin, crlfDelay: Infinity})[Symbol.asyncIterator]();
const {now, credentials} = JSON.parse((await lines.next()).value);
const key = await Ed25519Multikey.generate();
const did = `did:key:${key.publicKeyMultibase}`;
key.id = `${did}#${key.publicKeyMultibase}`;
key.controller = did;

async function rate(work) {
  const before = process.cpuUsage();
  for (const credential of credentials) {
    await work(credential);
  }
  const {user, system} = process.cpuUsage(before);
  return credentials.length / ((user + system) / 1e6);
}

async function verifyOne(credential) {
  const {verified} = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({cryptosuite}),
    documentLoader,
    now: new Date(now),
    checkStatus: async () => ({verified: true})
  });
  if (!verified) {
    throw new Error('a credential of the benchmark does not verify');
  }
}

async function signOne({proof, ...credential}) {
  credential.issuer = {...credential.issuer, id: did};
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: now});
  await vc.issue({credential, suite, documentLoader, now: new Date(now)});
}

await verifyOne(credentials[0]);
await signOne(credentials[0]);
while (!(await lines.next()).done) {
  process.stdout.write(JSON.stringify({sign: await rate(signOne), verify: await rate(verifyOne)}) + '\n');
}
