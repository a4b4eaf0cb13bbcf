import type { IncomingMessage } from 'node:http';
import { openTracing } from '@dixian/telemetry';
import pino from 'pino';
import { Agent } from 'undici';
import { graphServer } from './apollo/graph-server';
import { attachmentRoute } from './attachments/attachment-route';
import { mutationOwners } from './attachments/mutation-owners';
import { calendarRoute } from './downloads/calendar-route';
import { downloadRoute } from './downloads/download-route';
import { builtExplorer } from './http/explorer';
import { graphqlRoute } from './http/graphql-route';
import { type HttpServer, listen } from './http/http-server';
import { readinessOf } from './http/readiness';
import { routes } from './http/routes';
import { askFormerPlaces } from './identity/ask-former-places';
import { clientAddress } from './identity/client-address';
import { FormerPlaces } from './identity/former-places';
import { Identities } from './identity/identity';
import { issuerState } from './identity/issuer-state';
import { originsBy } from './identity/origins';
import { publicBySupergraph } from './identity/public-fields';
import { alikeBySupergraph } from './kept/alike-fields';
import { defaultLimits } from './limits/limits';
import { askChanges } from './live/ask-changes';
import { ChangesPoll } from './live/changes-poll';
import { liveRoute } from './live/live-route';
import { Streams } from './live/streams';
import type { GatewayOptions } from './options';
import { withOperations } from './persisted/manifest';
import { readManifest } from './persisted/read-manifest';
import { askDigests } from './policies/ask-digests';
import { PolicyStamp } from './policies/policy-stamp';
import { counting } from './quotas/counting';
import { CountyTurns } from './quotas/county-turns';
import { Quotas } from './quotas/quotas';
import { askGraph } from './self-report/ask-graph';
import { operations } from './self-report/operations';
import { selfReportRoute } from './self-report/self-report-route';
import { signInRoute } from './sign-in/sign-in-route';
import { Subgraphs } from './subgraphs/subgraphs';
import { federatedGraph } from './supergraph/federated-graph';
import { importFilesRoute } from './uploads/import-files-route';
import { openLedgers } from './uploads/ledgers';
import { uploadRoute } from './uploads/upload-route';
import { metricsServer } from './watching/metrics-server';
import { watchGateway } from './watching/watch';
import { builtWorkbench, workbenchFiles } from './workbench/workbench-files';
import { workbenchSettings } from './workbench/workbench-settings';

export interface RunningGateway {
  readonly url: string;
  /** Where its figures are told, at `/metrics`; undefined where no port was given for them. */
  readonly metricsUrl: string | undefined;
  /** Ends each connection with its next answer; for a moment before it is stopped while others are asked in its place. */
  drain(): void;
  /** Takes no more requests, finishes the running ones within limits, ends every connection. */
  stop(): Promise<void>;
}

const megabyte = 1024 * 1024;
const monotonic = () => performance.now();

/** Starts a gateway; rejects where its supergraph cannot be loaded or its port is taken. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const log = options.log ?? pino({ name: 'gateway', level: 'warn' });
  const {
    pollMs = 1_000,
    stopWithinMs = 3_500,
    introspection = false,
    now = monotonic,
    practice = false,
  } = options;
  const subgraphs = new Subgraphs(
    {
      timeoutMs: options.subgraphTimeoutMs ?? 5_000,
      timeoutsMs: options.subgraphTimeoutsMs,
      connections: 64,
      circuit: {
        afterTimeouts: options.circuitAfterTimeouts ?? 3,
        openForMs: options.circuitOpenMs ?? 5_000,
      },
      now,
    },
    (subgraph, reason, detail) => log.warn({ subgraph, reason, detail }, 'subgraph did not answer'),
  );
  const uploads = new Agent({ connections: 64, keepAliveTimeout: 10_000 });
  const formerPlaces = new FormerPlaces({
    ask: () => askFormerPlaces(subgraphs.addresses(), { secrets: options.secrets, dispatcher: uploads }),
    log,
  });
  const identities = new Identities(
    options.verifier,
    options.secrets,
    (problem) => log.error({ problem }, 'identity could not be verified'),
    (reason) => log.debug({ reason }, 'token refused'),
    (code) => formerPlaces.ledTo(code),
  );
  const registered = options.manifestFile && (await readManifest(options.manifestFile));
  const manifest = registered && withOperations(registered, Object.values(operations));
  const gateway = federatedGraph({
    supergraphFile: options.supergraphFile,
    pollMs,
    subgraphUrls: options.subgraphUrls ?? {},
    subgraphs,
    log,
  });
  const watch = watchGateway(await openTracing('gateway', options.traces));
  const addressOf = clientAddress(options.trustedProxies ?? []);
  const originBy = originsBy(options.originSecret);
  const originOf = (request: IncomingMessage) => originBy(addressOf(request));
  const quotas = new Quotas(options.quotas, now, (used, { county }) => {
    watch.usedUp(used);
    log.debug({ ...used, county }, 'an allowance is used up');
  });
  const counted = counting({ quotas, turns: new CountyTurns(options.quotas), originOf });
  const ownerOf = mutationOwners(gateway);
  const server = graphServer({
    gateway,
    limits: { ...defaultLimits, ...options.limits },
    maxTokens: options.maxTokens ?? 3_000,
    introspection,
    judgePublic: publicBySupergraph(gateway),
    judgeAlike: alikeBySupergraph(gateway),
    now,
    quotas,
    persistedQueryTtlMs: options.persistedQueryTtlMs ?? 24 * 60 * 60 * 1000,
    manifest: manifest || undefined,
    log,
  });
  const ledgers = await openLedgers(options.ledgersFile, pollMs, (problem) =>
    log.error({ problem }, 'new ledgers file refused; the one before goes on'),
  );
  const streams = new Streams();
  const poll = new ChangesPoll({
    services: () => subgraphs.addresses(),
    ask: async (service, since) => {
      const told = await askChanges(service, since, { secrets: options.secrets, dispatcher: uploads });
      // Who is told asks at once what is new.
      subgraphs.changed();
      return told;
    },
    everyMs: options.changesMs ?? 1_000,
  });
  const stamp = new PolicyStamp({
    services: () => subgraphs.addresses(),
    ask: (service) => askDigests(service, uploads),
    log,
    now,
  });
  const policies = () => stamp.current;
  let stopping: Promise<void> | undefined;
  const answer = routes({
    graphql: graphqlRoute({
      server,
      identities,
      introspection,
      maxBodyBytes: options.maxBodyBytes ?? megabyte,
      originOf,
      counting: counted,
      policies,
    }),
    uploads: uploadRoute({
      identities,
      subgraphs,
      ledgers: ledgers.current,
      maxBytes: options.maxUploadBytes ?? 512 * megabyte,
      dispatcher: uploads,
      quotas,
    }),
    attachments: attachmentRoute({
      identities,
      subgraphs,
      ownerOf,
      dispatcher: uploads,
      quotas,
      practice,
    }),
    importFiles: importFilesRoute({
      identities,
      subgraphs,
      ledgers: ledgers.current,
      dispatcher: uploads,
      practice,
    }),
    downloads: downloadRoute({ identities, subgraphs, dispatcher: uploads, practice, quotas }),
    calendars: calendarRoute({
      identities,
      subgraphs,
      dispatcher: uploads,
      originOf,
    }),
    live: liveRoute({ identities, poll, streams, quietMs: options.quietMs ?? 25_000 }),
    selfReport: selfReportRoute({
      ask: askGraph({ server, identities, originOf, counting: counted, policies }),
      publicUrl: options.publicUrl,
      practice,
    }),
    signIn:
      options.demoIssuer &&
      signInRoute({
        issuer: options.demoIssuer,
        accounts: options.workbench?.accounts ?? [],
        practice,
        origins: new Set(options.corsOrigins),
      }),
    workbench:
      options.workbench &&
      workbenchFiles(
        options.workbenchFolder ?? builtWorkbench,
        workbenchSettings({ ...options.workbench, practice }),
      ),
    readiness: readinessOf(subgraphs, now, {
      policiesDiffer: () => stamp.differing,
      policies,
      secrets: options.secrets,
      issuer: options.issuer === undefined ? undefined : issuerState(options.issuer, now),
    }),
    isStopping: () => stopping !== undefined,
    corsOrigins: new Set(options.corsOrigins),
    explorer: options.explorer === false || practice ? undefined : builtExplorer,
    watch,
    log,
  });
  const release = async (): Promise<void> => {
    stamp.stop();
    formerPlaces.stop();
    ledgers.stop();
    await Promise.all([subgraphs.stop(500), uploads.destroy(), watch.tracing.stop(), metrics?.stop(0)]);
  };
  let metrics: HttpServer | undefined;
  try {
    const figures = () => watch.text(subgraphs, { streams: streams.count, waiting: counted.turns.waiting });
    if (options.metricsPort !== undefined) {
      const at = { host: options.host ?? '127.0.0.1', port: options.metricsPort };
      metrics = await metricsServer(at, figures, log);
    }
    await server.start();
  } catch (error) {
    await release();
    throw error;
  }
  // Known before anybody is answered: whoever waits for readiness also waits for one law.
  await Promise.all([stamp.start(), formerPlaces.start()]);
  const http = await listen(options.host ?? '127.0.0.1', options.port ?? 0, answer, log).catch(
    async (error) => {
      await server.stop();
      await release();
      throw error;
    },
  );
  const stop = async (): Promise<void> => {
    streams.end();
    await http.stop(stopWithinMs);
    await server.stop();
    await release();
  };
  return {
    url: http.url,
    drain: () => http.drain(),
    metricsUrl: metrics?.url,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
