import { type Clock, judgedDay } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import type { Database } from '../database/database';
import type { Logger } from '../logging';
import { deleteExpired } from './delete-expired';
import type { RetentionKind } from './retention-kind';
import { retentionRules } from './retention-rules';

const DAY_MS = 24 * 3_600_000;

/** What a service deletes its old records with. */
export interface Retaining {
  readonly service: string;
  readonly jobs: JobHost;
  readonly database: Database;
  readonly kinds: readonly RetentionKind[];
  /** Months by kind, as the installation sets them. */
  readonly set: ReadonlyMap<string, number>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told how many records of a kind went. */
  deleted(kind: string, count: number): void;
}

/** Deletes records whose time is over, every night; kinds of which no rule says how long are kept. */
export function retainRegularly(retaining: Retaining): void {
  const { service, jobs, database, kinds, set, clock, log, deleted } = retaining;
  // Also where it keeps none of them: a kind that is misspelt would be kept for ever, and nobody would know.
  const rules = retentionRules(set);
  if (kinds.length === 0) return;
  const retention = defineJob({
    name: 'delete-expired-records',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 5,
    backoffMs: 60_000,
    timeoutMs: DAY_MS,
  });
  jobs.register(retention, async (_payload, { scheduledFor, signal }) => {
    const on = judgedDay(scheduledFor, clock.today());
    for (const kind of kinds) {
      const months = rules.get(kind.kind)?.months ?? null;
      if (months === null) continue;
      const expired = await deleteExpired(database, kind, { on, months }, (count) => {
        deleted(kind.kind, count);
        signal.throwIfAborted();
      });
      log.info({ kind: kind.kind, months, ...expired }, 'records whose time is over were deleted');
    }
  });
  jobs.schedule(retention, {
    id: `${service}-delete-expired-records`,
    cron: '40 3 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
