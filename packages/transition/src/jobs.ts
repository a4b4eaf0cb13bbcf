import { defineJob, type JobDefinition } from '@dixian/jobs';
import { z } from 'zod';
import type { TransitionPhase } from './tables';

/** What a service is asked to do with its part of a run. */
export interface TurnWork {
  readonly runId: string;
  /** Place and last day of the run; no more of it is needed to find every item. */
  readonly division: string;
  readonly day: string;
  readonly phase: TransitionPhase;
  /** Which preview of the run it is about. */
  readonly round: number;
  /** The digest that was approved, of this service's part; null before. */
  readonly digest: string | null;
  /** The version that supervision has heard of this service's part: what is told is newer, also by a database that was restored. */
  readonly heard?: number | undefined;
}

/** The job by which a service works on its part of a run: the child of a flow that supervision starts. */
export function turnJob(service: string): JobDefinition<TurnWork> {
  return defineJob<TurnWork>({
    name: 'turn',
    queue: `${service}-turns`,
    payload: z.object({
      runId: z.uuid(),
      division: z.string().regex(/^\d{2,12}$/),
      day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      phase: z.enum(['PREVIEW', 'APPLY', 'UNDO']),
      round: z.number().int().min(1),
      digest: z.string().nullable(),
      heard: z.number().int().min(0).optional(),
    }),
    attempts: 8,
    backoffMs: 2_000,
    concurrency: 2,
  });
}
