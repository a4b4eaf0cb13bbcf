// Our gateway as it runs in production: tokens verified, callers signed, limits checked.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gateway from '../../../gateway/dist/index.js';
import access from '../../../packages/access/dist/index.js';
import { compose } from './compose.mjs';
import { addresses, listening } from './listening.mjs';

const { generateIssuerKeys, issueToken, parseAccount, sharedSecrets, TokenVerifier } = access;
const secret = 'a secret of the benchmark, at least 32 long';
const supergraphFile = join(await mkdtemp(join(tmpdir(), 'dixian-bench-')), 'supergraph.graphql');
await writeFile(supergraphFile, compose(addresses));
const { privateKey, publicKey } = await generateIssuerKeys();
const token = await issueToken(privateKey, parseAccount('county@410526'), { expiresInSeconds: 3600 });
const { url } = await gateway.startGateway({
  supergraphFile,
  verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } }),
  secrets: sharedSecrets([secret]),
  originSecret: secret,
});
listening(`${url}/graphql`, { authorization: `Bearer ${token}` });
