import { type Clock, daysBetween } from '@dixian/calendar';
import { type Database, type Metric, systemScope } from '@dixian/service';
import { sweepProgress } from './persistence/sweep-progress';

/** How far the nightly sweep has come, as figures. */
export function sweepMetrics(db: Database, clock: Clock): () => Promise<Metric[]> {
  return async () => {
    const { completedFor, lastCompletedAt, running } = await db.read(systemScope, sweepProgress);
    const behind = completedFor === null ? undefined : Math.max(0, daysBetween(completedFor, clock.today()));
    return [
      {
        name: 'dixian_sweep_last_completed_seconds',
        help: 'When the nightly sweep ended last, in seconds since 1970.',
        value: lastCompletedAt === null ? undefined : Math.floor(lastCompletedAt.getTime() / 1_000),
      },
      {
        name: 'dixian_sweep_nights_behind',
        help: 'Nights up to today that are not swept yet.',
        value: behind,
      },
      { name: 'dixian_sweep_running', help: 'Whether a sweep runs now.', value: Number(running) },
    ];
  };
}
