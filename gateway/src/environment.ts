import { join } from 'node:path';
import type { TokenIssuer } from '@dixian/access';
import {
  ALWAYS,
  PEER_RULES,
  peerVariables,
  readEnvironment as readVariables,
  type Variables,
} from '@dixian/configuration';
import { telemetryVariables } from '@dixian/telemetry';
import { z } from 'zod';
import { isProxy, isWide } from './identity/client-address';
import { oidcSettings, oidcVariables } from './identity/oidc-settings';
import { json } from './json-setting';
import { defaultLimits } from './limits/limits';
import { changedQuotas } from './quotas/quota-settings';
import { unknownSubgraphs } from './supergraph/unknown-subgraphs';

export { ConfigurationError } from '@dixian/configuration';

const schemas = join(__dirname, '..', '..', 'schemas');
const defaultSupergraph = join(schemas, 'supergraph.graphql');

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = (byDefault: number) => z.coerce.number().int().min(1).default(byDefault);
const urls = z.record(z.string(), z.url());
const publicKeys = z.array(z.looseObject({ kty: z.string() })).min(1);
const demoAccounts = z.array(
  z.object({ account: z.string(), zh: z.string(), en: z.string(), place: z.string() }),
);

const everything = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
    ...telemetryVariables,
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    SUPERGRAPH_FILE: z.string().default(defaultSupergraph),
    LEDGERS_FILE: z.string().default(join(schemas, 'ledgers.json')),
    SUBGRAPH_URLS: json(urls).default({}),
    SUBGRAPH_TIMEOUT_MS: count(5_000),
    SUBGRAPH_TIMEOUTS_MS: json(z.record(z.string(), z.number().int().min(1))).default({}),
    ...peerVariables,
    OIDC_ISSUER: z.url().optional(),
    ...oidcVariables,
    LOCAL_ISSUER_KEYS: json(publicKeys).optional(),
    LOCAL_ISSUER_SIGNING_KEY: json(z.looseObject({ kty: z.string(), d: z.string() })).optional(),
    LOCAL_ISSUER_ACCOUNTS: json(demoAccounts).optional(),
    WEB: z
      .enum(['on', 'off'])
      .default('on')
      .transform((text) => text === 'on'),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    PRACTICE: flag.default(false),
    WEB_CLIENT_ID: z.string().min(1).optional(),
    WEB_SCOPE: z.string().min(1).optional(),
    LIMIT_DEPTH: count(defaultLimits.depth),
    LIMIT_ALIASES: count(defaultLimits.aliases),
    LIMIT_COST: count(defaultLimits.cost),
    LIMIT_PAGE: count(defaultLimits.pageSize),
    LIMIT_TOKENS: count(3_000),
    LIMIT_BODY_BYTES: count(1024 * 1024),
    LIMIT_UPLOAD_BYTES: count(512 * 1024 * 1024),
    QUOTAS: json(changedQuotas).optional(),
    TRUSTED_PROXIES: z
      .string()
      .transform((text) => text.split(',').map((proxy) => proxy.trim()))
      .refine(
        (proxies) => proxies.every(isProxy),
        'write addresses or networks (10.0.0.0/8), separated by commas',
      )
      .default([]),
    INTROSPECTION: flag.optional(),
    EXPLORER: flag.default(true),
    CORS_ORIGINS: z
      .string()
      .transform((text) => text.split(',').map((origin) => origin.trim()))
      .refine((origins) => origins.every(isOrigin), 'write origins as https://host, separated by commas')
      .default([]),
    PERSISTED_ONLY: flag.default(false),
    PERSISTED_MANIFEST: z.string().optional(),
    PERSISTED_QUERY_TTL_SECONDS: count(24 * 60 * 60),
  })
  .refine(
    ({ OIDC_ISSUER, LOCAL_ISSUER_KEYS }) => (OIDC_ISSUER === undefined) !== (LOCAL_ISSUER_KEYS === undefined),
    {
      path: ['OIDC_ISSUER'],
      message: 'give either OIDC_ISSUER or LOCAL_ISSUER_KEYS',
      ...ALWAYS,
    },
  )
  .refine(({ NODE_ENV, LOCAL_ISSUER_KEYS }) => NODE_ENV !== 'production' || LOCAL_ISSUER_KEYS === undefined, {
    path: ['LOCAL_ISSUER_KEYS'],
    message: 'is for demonstrations and tests; refused in production',
    ...ALWAYS,
  })
  .refine(
    ({ NODE_ENV, LOCAL_ISSUER_SIGNING_KEY }) =>
      NODE_ENV !== 'production' || LOCAL_ISSUER_SIGNING_KEY === undefined,
    {
      path: ['LOCAL_ISSUER_SIGNING_KEY'],
      message: 'signs demo accounts in without a password; refused in production',
      ...ALWAYS,
    },
  )
  .refine(
    ({ NODE_ENV, LOCAL_ISSUER_ACCOUNTS }) => NODE_ENV !== 'production' || LOCAL_ISSUER_ACCOUNTS === undefined,
    {
      path: ['LOCAL_ISSUER_ACCOUNTS'],
      message: 'is for demonstrations and tests; refused in production',
      ...ALWAYS,
    },
  )
  .refine(({ NODE_ENV, INTROSPECTION }) => NODE_ENV !== 'production' || INTROSPECTION !== true, {
    path: ['INTROSPECTION'],
    message: 'is for demonstrations and tests; in production tools read schemas/api.graphql',
    ...ALWAYS,
  })
  .refine(({ NODE_ENV, OIDC_ISSUER }) => NODE_ENV !== 'production' || !OIDC_ISSUER?.startsWith('http:'), {
    path: ['OIDC_ISSUER'],
    message: 'must be https in production: its keys decide who is believed',
    ...ALWAYS,
  })
  .refine(({ NODE_ENV, TRUSTED_PROXIES }) => NODE_ENV !== 'production' || !TRUSTED_PROXIES?.some(isWide), {
    path: ['TRUSTED_PROXIES'],
    message: 'names a network so wide that anybody may say which address asks; name the proxies',
    ...ALWAYS,
  })
  .refine(({ PERSISTED_ONLY, PERSISTED_MANIFEST }) => !PERSISTED_ONLY || PERSISTED_MANIFEST !== undefined, {
    path: ['PERSISTED_MANIFEST'],
    message: 'is missing: PERSISTED_ONLY needs the manifest of registered operations',
    ...ALWAYS,
  });

const variables = PEER_RULES.reduce((schema, { holds, params }) => schema.refine(holds, params), everything);

/** Every variable that the gateway reads, but SUBGRAPH_URL_<NAME>. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

export type Environment = z.infer<typeof variables> & { readonly issuer: TokenIssuer };

/** The gateway's configuration; throws ConfigurationError with every mistake, never with a value. */
export function readEnvironment(source: Variables = process.env): Environment {
  const parsed = readVariables(variables, source, (given) => [
    ...separateUrls(given).problems,
    ...unknownSubgraphs(given, defaultSupergraph),
  ]);
  const { OIDC_ISSUER, LOCAL_ISSUER_KEYS = [] } = parsed;
  const issuer: TokenIssuer = OIDC_ISSUER
    ? { kind: 'oidc', issuer: OIDC_ISSUER, ...oidcSettings(source) }
    : { kind: 'local', publicKeys: LOCAL_ISSUER_KEYS };
  const { found } = separateUrls(source);
  return { ...parsed, SUBGRAPH_URLS: { ...parsed.SUBGRAPH_URLS, ...found }, issuer };
}

/** @apollo/gateway sends usage figures to its maker unless told not to before it starts; a government system sends nothing. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}

// SUBGRAPH_URL_HOUSING_WATER is the address of the subgraph housing-water.
function separateUrls(source: Variables) {
  const found: Record<string, string> = {};
  const problems: string[] = [];
  for (const [variable, value] of Object.entries(source)) {
    const name = /^SUBGRAPH_URL_([A-Z0-9_]+)$/.exec(variable)?.[1];
    if (name === undefined || !value) continue;
    if (URL.canParse(value)) found[name.toLowerCase().replaceAll('_', '-')] = value;
    else problems.push(`${variable}: is no URL: write it with its scheme, as http://host:4000/graphql`);
  }
  return { found, problems };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
