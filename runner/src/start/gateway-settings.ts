/** Settings of the gateway that go through `npm start`; a test holds them against what the gateway reads. */
const NAMES = [
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'OIDC_CLAIMS',
  'OIDC_ROLES',
  'SUBGRAPH_TIMEOUT_MS',
  'SUBGRAPH_TIMEOUTS_MS',
  'LIMIT_DEPTH',
  'LIMIT_ALIASES',
  'LIMIT_COST',
  'LIMIT_PAGE',
  'LIMIT_TOKENS',
  'LIMIT_BODY_BYTES',
  'LIMIT_UPLOAD_BYTES',
  'QUOTAS',
  'TRUSTED_PROXIES',
  'INTROSPECTION',
  'EXPLORER',
  'WEB',
  'PUBLIC_URL',
  'PRACTICE',
  'WEB_CLIENT_ID',
  'WEB_SCOPE',
  'CORS_ORIGINS',
  'PERSISTED_ONLY',
  'PERSISTED_MANIFEST',
  'PERSISTED_QUERY_TTL_SECONDS',
  'METRICS_PORT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_TRACES_SAMPLER_ARG',
];

/** Those that are set. */
export function settingsOfGateway(
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of NAMES) {
    const value = given[name];
    if (value) found[name] = value;
  }
  return found;
}
