import {
  type Counter,
  type Durations,
  type Measures,
  noTracing,
  PATIENT,
  type Tracing,
} from '@dixian/telemetry';

/** How a run of a job ended: as BullMQ has it, or given back because something it needs was away. */
export type RunEnd = 'completed' | 'failed' | 'dead' | 'postponed';

/** Who watches jobs run. */
export interface JobWatch {
  readonly tracing: Tracing;
  ended(job: { queue: string; name: string }, end: RunEnd, ms: number): void;
}

/** Nobody watches. */
export const unwatched: JobWatch = { tracing: noTracing, ended: () => undefined };

/** Counts runs of jobs by queue, name and end. */
export function watchedJobs(tracing: Tracing, measures: Measures): JobWatch {
  const runs: Counter = measures.counter(
    'dixian_job_runs_total',
    'Runs of jobs by how they ended; dead: the last try of a job that is a dead letter now.',
  );
  const took: Durations = measures.durations('dixian_job_seconds', 'How long runs of jobs took.', PATIENT);
  return {
    tracing,
    ended({ queue, name }, end, ms) {
      runs.add(1, { queue, job: name, end });
      took.took(ms, { queue, job: name });
    },
  };
}
