import { type JobWatch, watchedJobs } from '@dixian/jobs';
import {
  type Measures,
  openMeasures,
  openTracing,
  PATIENT,
  type TelemetryEnvironment,
  type Tracing,
  traceSettings,
} from '@dixian/telemetry';

/** What a service counts and traces while it runs; of no place and no person. */
export interface Watch {
  readonly tracing: Tracing;
  readonly measures: Measures;
  readonly jobs: JobWatch;
  /** A request that the gateway passed on. */
  answered(route: string, status: number, ms: number): void;
  /** Work waited for a connection of a pool. */
  connected(pool: 'requests' | 'work', waitedMs: number): void;
  /** A mutation answered with a typed error. */
  refused(mutation: string, code: string): void;
  /** An event was handled, so long after it was recorded. */
  handled(type: string, lateMs: number): void;
  /** Records of a kind were deleted, for their time was over. */
  deleted(kind: string, count: number): void;
}

/** Begins to watch a service. */
export async function watchService(service: string, environment: TelemetryEnvironment): Promise<Watch> {
  const tracing = await openTracing(service, traceSettings(environment));
  const measures = openMeasures(service);
  const requests = measures.durations('dixian_request_seconds', 'How long requests of the gateway took.');
  const waits = measures.durations('dixian_pool_wait_seconds', 'How long work waited for a connection.');
  const refusals = measures.counter('dixian_refusals_total', 'Typed errors that mutations answered with.');
  const events = measures.durations(
    'dixian_event_delay_seconds',
    'From the recording of an event to its being handled.',
    PATIENT,
  );
  const deletions = measures.counter(
    'dixian_records_deleted_total',
    'Records that were deleted when their time was over.',
  );
  return {
    tracing,
    measures,
    jobs: watchedJobs(tracing, measures),
    answered: (route, status, ms) => requests.took(ms, { route, status: `${Math.floor(status / 100)}xx` }),
    connected: (pool, waitedMs) => waits.took(waitedMs, { pool }),
    refused: (mutation, code) => refusals.add(1, { mutation, code }),
    handled: (type, lateMs) => events.took(Math.max(0, lateMs), { type }),
    deleted: (kind, count) => deletions.add(count, { kind }),
  };
}
