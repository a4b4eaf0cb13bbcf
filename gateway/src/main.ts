import { setTimeout } from 'node:timers/promises';
import { DemoIssuer, peerSecrets, TokenVerifier } from '@dixian/access';
import { traceSettings } from '@dixian/telemetry';
import pino from 'pino';
import { ConfigurationError, type Environment, readEnvironment } from './environment';
import { quotaSettings } from './quotas/quota-settings';
import { type RunningGateway, startGateway } from './start-gateway';

// An idle connection that is closed while a request is on its way there loses it: those in use end with an answer before.
const DRAINS_MS = 1_000;
const STOPS_MS = 2_500;

async function start(environment: Environment): Promise<void> {
  const log = pino({ name: 'gateway', level: environment.LOG_LEVEL });
  const [originSecret = ''] = [...environment.OWN_SECRETS, ...environment.GATEWAY_SECRETS];
  const verifier = new TokenVerifier({ issuer: environment.issuer });
  // Tokens are refused until it answers; who set a wrong address learns of it before anybody signs in.
  verifier.reachIssuer().catch((error) => log.error({ problem: (error as Error).message }, 'no issuer'));
  const gateway = await startGateway({
    host: environment.HOST,
    port: environment.PORT,
    supergraphFile: environment.SUPERGRAPH_FILE,
    ledgersFile: environment.LEDGERS_FILE,
    verifier,
    secrets: peerSecrets(environment),
    originSecret,
    issuer: environment.OIDC_ISSUER,
    subgraphUrls: environment.SUBGRAPH_URLS,
    subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    subgraphTimeoutsMs: environment.SUBGRAPH_TIMEOUTS_MS,
    limits: {
      depth: environment.LIMIT_DEPTH,
      aliases: environment.LIMIT_ALIASES,
      cost: environment.LIMIT_COST,
      pageSize: environment.LIMIT_PAGE,
    },
    maxTokens: environment.LIMIT_TOKENS,
    maxBodyBytes: environment.LIMIT_BODY_BYTES,
    maxUploadBytes: environment.LIMIT_UPLOAD_BYTES,
    trustedProxies: environment.TRUSTED_PROXIES,
    introspection: environment.INTROSPECTION ?? environment.NODE_ENV !== 'production',
    explorer: environment.EXPLORER,
    workbench: environment.WEB
      ? {
          issuer: environment.OIDC_ISSUER,
          clientId: environment.WEB_CLIENT_ID,
          scope: environment.WEB_SCOPE,
          accounts: environment.LOCAL_ISSUER_ACCOUNTS,
        }
      : undefined,
    publicUrl: environment.PUBLIC_URL,
    practice: environment.PRACTICE,
    demoIssuer:
      environment.LOCAL_ISSUER_SIGNING_KEY &&
      new DemoIssuer({ privateKey: environment.LOCAL_ISSUER_SIGNING_KEY }),
    corsOrigins: environment.CORS_ORIGINS,
    persistedQueryTtlMs: environment.PERSISTED_QUERY_TTL_SECONDS * 1000,
    manifestFile: environment.PERSISTED_ONLY ? environment.PERSISTED_MANIFEST : undefined,
    // A demonstration or a test asks as few accounts what a whole county asks.
    quotas:
      environment.QUOTAS || environment.NODE_ENV === 'production'
        ? quotaSettings(environment.QUOTAS)
        : undefined,
    traces: traceSettings(environment),
    metricsPort: environment.METRICS_PORT,
    stopWithinMs: STOPS_MS,
    log,
  });
  log.info({ url: gateway.url }, 'gateway is listening');
  stopOnSignal(gateway);
}

function stopOnSignal(gateway: RunningGateway): void {
  const stop = () => {
    gateway.drain();
    setTimeout(DRAINS_MS)
      .then(() => gateway.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // Started by another process, it ends with it, even when that one was killed.
  if (process.channel) process.once('disconnect', stop);
}

function fail(error: Error): void {
  const text =
    error instanceof ConfigurationError ? error.message : `The gateway did not start: ${error.message}`;
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

try {
  start(readEnvironment()).catch(fail);
} catch (error) {
  fail(error as Error);
}
