// stdin: {"now": time, "credentials": [...]}; stdout: [{"verified": bool, "error": text|null}, ...]
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {documentLoader, readInput} from './loader.mjs';

const {now, credentials} = await readInput();
const results = [];
for (const credential of credentials) {
  const result = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({cryptosuite}),
    documentLoader,
    now: new Date(now),
    checkStatus: async () => ({verified: true})
  });
  const error = result.error?.errors?.[0] ?? result.error;
  results.push({verified: result.verified, error: error ? String(error.message ?? error) : null});
}
process.stdout.write(JSON.stringify(results));
