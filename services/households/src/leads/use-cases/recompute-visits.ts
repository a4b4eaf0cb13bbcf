import type { Law } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { verificationDue } from '../../tasks/domain/verification-due';
import { applyVisitDays, provisionalVisits } from '../persistence/provisional-visits';

/** Counts the days of visits again that waited for the calendar of a year; those of one place and start are counted once. */
export async function recomputeVisits(db: Database, law: Law): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    const waiting = await provisionalVisits(transaction);
    const days = waiting.map((lead) => ({ ...lead, ...verificationDue(law, lead) }));
    if (days.length > 0) await applyVisitDays(transaction, days);
  });
}
