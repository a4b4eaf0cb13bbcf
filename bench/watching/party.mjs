// A gateway and the health service in one process, traced as its parent says; tells the processor time it has used.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import gateway from '../../gateway/dist/index.js';
import access from '../../packages/access/dist/index.js';
import service from '../../packages/service/dist/index.js';
import health from '../../services/health/dist/service.js';
import { listening } from '../gateway/parties/listening.mjs';

const { generateIssuerKeys, issueToken, parseAccount, sharedSecrets, TokenVerifier } = access;
const ROOT = join(fileURLToPath(import.meta.url), '../../..');
const ratio = Number(process.env.OTEL_TRACES_SAMPLER_ARG);
const collector = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
const secret = process.env.GATEWAY_SECRETS;

const running = await service.startService(health.service, health.service.readEnvironment(process.env));
const { privateKey, publicKey } = await generateIssuerKeys();
const { url } = await gateway.startGateway({
  supergraphFile: join(ROOT, 'schemas/supergraph.graphql'),
  verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } }),
  secrets: sharedSecrets([secret]),
  originSecret: secret,
  subgraphUrls: { health: `${running.url}/graphql` },
  traces: collector ? { url: `${collector}/v1/traces`, headers: {}, ratio } : undefined,
});
const token = await issueToken(privateKey, parseAccount('county@410526'), { expiresInSeconds: 3_600 });
listening(`${url}/graphql`, { authorization: `Bearer ${token}` });
