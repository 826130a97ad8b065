// stdin: {"now": time, "jwk": {...}, "tokens": [...]}; stdout: [bool, ...]: compact JWTs by `jose`
import {importJWK, jwtVerify} from 'jose';
import {readInput} from './loader.mjs';

const {now, jwk, tokens} = await readInput();
const key = await importJWK(jwk, 'EdDSA');
const verified = [];
for (const token of tokens) {
  try {
    await jwtVerify(token, key, {algorithms: ['EdDSA'], currentDate: new Date(now)});
    verified.push(true);
  } catch {
    verified.push(false);
  }
}
process.stdout.write(JSON.stringify(verified));
