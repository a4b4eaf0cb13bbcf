import { join } from 'node:path';
import type { TokenIssuer } from '@dixian/access';
import { z } from 'zod';
import { isProxy } from './identity/client-address';
import { oidcSettings, oidcVariables } from './identity/oidc-settings';
import { json } from './json-setting';
import { defaultLimits } from './limits/limits';

const schemas = join(__dirname, '..', '..', 'schemas');

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = (byDefault: number) => z.coerce.number().int().min(1).default(byDefault);
const urls = z.record(z.string(), z.url());
const publicKeys = z.array(z.looseObject({ kty: z.string() })).min(1);

const variables = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    SUPERGRAPH_FILE: z.string().default(join(schemas, 'supergraph.graphql')),
    LEDGERS_FILE: z.string().default(join(schemas, 'ledgers.json')),
    SUBGRAPH_URLS: json(urls).default({}),
    SUBGRAPH_TIMEOUT_MS: count(5_000),
    SUBGRAPH_TIMEOUTS_MS: json(z.record(z.string(), z.number().int().min(1))).default({}),
    GATEWAY_SECRETS: z
      .string({ error: 'is missing: secrets shared with the services, the first signs' })
      .transform((text) => text.split(',').map((secret) => secret.trim()))
      .refine(
        (secrets) => secrets.every(({ length }) => length >= 32),
        'each secret needs at least 32 characters',
      ),
    OIDC_ISSUER: z.url().optional(),
    ...oidcVariables,
    LOCAL_ISSUER_KEYS: json(publicKeys).optional(),
    LIMIT_DEPTH: count(defaultLimits.depth),
    LIMIT_ALIASES: count(defaultLimits.aliases),
    LIMIT_COST: count(defaultLimits.cost),
    LIMIT_PAGE: count(defaultLimits.pageSize),
    LIMIT_TOKENS: count(3_000),
    LIMIT_BODY_BYTES: count(1024 * 1024),
    LIMIT_UPLOAD_BYTES: count(512 * 1024 * 1024),
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
    },
  )
  .refine(({ NODE_ENV, LOCAL_ISSUER_KEYS }) => NODE_ENV !== 'production' || LOCAL_ISSUER_KEYS === undefined, {
    path: ['LOCAL_ISSUER_KEYS'],
    message: 'is for demonstrations and tests; refused in production',
  })
  .refine(({ PERSISTED_ONLY, PERSISTED_MANIFEST }) => !PERSISTED_ONLY || PERSISTED_MANIFEST !== undefined, {
    path: ['PERSISTED_MANIFEST'],
    message: 'is missing: PERSISTED_ONLY needs the manifest of registered operations',
  });

/** Every variable that the gateway reads, but SUBGRAPH_URL_<NAME>. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

export type Environment = z.infer<typeof variables> & { readonly issuer: TokenIssuer };

/** Every mistake of the configuration at once, one per line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

/** The gateway's configuration; throws ConfigurationError with every mistake, never with a value. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  const { found, problems } = separateUrls(given);
  if (!parsed.success || problems.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    throw new ConfigurationError([
      ...issues.map(({ path, message }) => `${path.join('.') || 'environment'}: ${message}`),
      ...problems,
    ]);
  }
  const { OIDC_ISSUER, LOCAL_ISSUER_KEYS = [] } = parsed.data;
  const issuer: TokenIssuer = OIDC_ISSUER
    ? { kind: 'oidc', issuer: OIDC_ISSUER, ...oidcSettings(source) }
    : { kind: 'local', publicKeys: LOCAL_ISSUER_KEYS };
  return { ...parsed.data, SUBGRAPH_URLS: { ...parsed.data.SUBGRAPH_URLS, ...found }, issuer };
}

/** @apollo/gateway sends usage figures to its maker unless told not to before it starts; a government system sends nothing. */
export function disableTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}

// SUBGRAPH_URL_HOUSING_WATER is the address of the subgraph housing-water.
function separateUrls(source: Readonly<Record<string, string | undefined>>) {
  const found: Record<string, string> = {};
  const problems: string[] = [];
  for (const [variable, value] of Object.entries(source)) {
    const name = /^SUBGRAPH_URL_([A-Z0-9_]+)$/.exec(variable)?.[1];
    if (name === undefined || value === undefined) continue;
    if (URL.canParse(value)) found[name.toLowerCase().replaceAll('_', '-')] = value;
    else problems.push(`${variable}: Invalid URL`);
  }
  return { found, problems };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
