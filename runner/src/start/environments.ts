import type { Secrets } from '../accounts/secrets';
import { SIGN_IN_ACCOUNTS } from '../demo/sign-in-accounts';
import { settingsOfGateway } from './gateway-settings';
import type { RunOptions } from './run-options';

/** What the parts of one installation are told. */
export interface Installation {
  options: RunOptions;
  secrets: Secrets;
  queueUrl: string;
  /** Ports of the services by name. */
  ports: Readonly<Record<string, number>>;
  redisUrl: string | undefined;
  logLevel: string;
  policies: string | undefined;
  calendarYears: string | undefined;
  cipherSuite: string | undefined;
}

// Nine services share one machine here: small pools keep PostgreSQL within 200 connections and little memory.
const REQUEST_CONNECTIONS = '4';
const WORKER_CONNECTIONS = '3';

/** Variables of one service. */
export function serviceVariables(
  installation: Installation,
  service: { name: string; migratorUrl: string; applicationUrl: string },
): Record<string, string> {
  const { options, secrets } = installation;
  return withoutEmpty({
    NODE_ENV: 'development',
    PORT: String(installation.ports[service.name]),
    DATABASE_URL: service.applicationUrl,
    MIGRATOR_DATABASE_URL: service.migratorUrl,
    DATABASE_POOL: REQUEST_CONNECTIONS,
    WORKER_POOL: WORKER_CONNECTIONS,
    QUEUE_DATABASE_URL: installation.queueUrl,
    REDIS_URL: installation.redisUrl,
    GATEWAY_SECRETS: secrets.gatewaySecret,
    EVENT_SOURCES: Object.entries(installation.ports)
      .map(([name, port]) => `${name}=http://127.0.0.1:${port}`)
      .join(),
    DATA_KEYS: secrets.dataKeys,
    INDEX_KEY: secrets.indexKey,
    FORMER_INDEX_KEY: secrets.formerIndexKey,
    CIPHER_SUITE: installation.cipherSuite,
    NEXT_INDEX_KEY: service.name === 'households' ? secrets.nextIndexKey : undefined,
    GATEWAY_URL: `http://127.0.0.1:${options.port}`,
    DIXIAN_NOW: options.now,
    DIXIAN_POLICIES: installation.policies,
    CALENDAR_YEARS: installation.calendarYears,
    LOG_LEVEL: installation.logLevel,
  });
}

/** Addresses of the services' graphs by name. */
export function graphUrls({ ports }: Installation): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
  );
}

// Channels of notices, each off until it is configured; a test holds them against what the service reads.
const CHANNELS = [
  'PUBLIC_URL',
  'NOTICE_SECRETS',
  'NOTICE_WEBHOOK_HOSTS',
  'NOTICE_WEBHOOK_LOOPBACK',
  'NOTICE_SMTP_URL',
  'NOTICE_MAIL_FROM',
  'NOTICE_MAIL_DOMAINS',
];

// Where traces go, off until it is configured.
const TRACES = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_TRACES_SAMPLER_ARG'];

// Whether what is done every night is begun at its hour.
const NIGHTS = ['NIGHTLY_JOBS'];

/** What whoever starts the house sets for one of its services. */
export function settingsOfService(
  name: string,
  given: Readonly<Record<string, string | undefined>>,
  practice = false,
): Record<string, string> {
  // From a training installation nothing goes out to anybody.
  const settings = [...TRACES, ...NIGHTS, ...(name === 'supervision' && !practice ? CHANNELS : [])];
  return withoutEmpty(Object.fromEntries(settings.map((setting) => [setting, given[setting] || undefined])));
}

/** Variables of the gateway: what the installation knows, and what whoever starts it sets. */
export function gatewayVariables(
  installation: Installation,
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const { options, secrets, logLevel } = installation;
  return {
    ...settingsOfGateway(given),
    ...(options.practice && { PRACTICE: 'true', PUBLIC_URL: '' }),
    NODE_ENV: 'development',
    PORT: String(options.port),
    GATEWAY_SECRETS: secrets.gatewaySecret,
    ...(!given.OIDC_ISSUER && {
      LOCAL_ISSUER_KEYS: JSON.stringify([secrets.issuer.publicKey]),
      LOCAL_ISSUER_SIGNING_KEY: JSON.stringify(secrets.issuer.privateKey),
      LOCAL_ISSUER_ACCOUNTS: JSON.stringify(SIGN_IN_ACCOUNTS),
    }),
    SUBGRAPH_URLS: JSON.stringify(graphUrls(installation)),
    LOG_LEVEL: logLevel,
  };
}

function withoutEmpty(variables: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
