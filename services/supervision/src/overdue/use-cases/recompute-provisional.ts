import { addWorkingDays, type Clock, type WorkingCalendar } from '@dixian/calendar';
import { type Database, type Logger, systemScope } from '@dixian/service';
import { applyComputedLimits, provisionalLimits } from '../persistence/provisional';

/**
 * Computes every provisional due date again by the calendars known now. Obligations with the same start and length
 * share one computation and change in one statement.
 */
export async function recomputeProvisional(
  db: Database,
  calendar: WorkingCalendar,
  clock: Clock,
  log: Logger,
): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const limits = await provisionalLimits(transaction);
    if (limits.length === 0) return;
    const computed = limits.map((limit) => {
      const { on, provisional } = addWorkingDays(calendar, limit.triggeredOn, limit.duration);
      return { ...limit, dueOn: on, provisional };
    });
    const changed = await applyComputedLimits(transaction, computed, clock.now());
    if (changed > 0) log.info({ changed }, 'provisional due dates computed again');
  });
}
