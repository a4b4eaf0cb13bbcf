import { createHash } from 'node:crypto';
import { addDays, type Clock, plainDate, type WorkingCalendar } from '@dixian/calendar';
import type { DeadlineKind, Law } from '@dixian/policy';
import { type Database, type Logger, systemScope } from '@dixian/service';
import { followTold } from '../../following/use-cases/keep-told-duties';
import { type KindByLead, kindsByLead, supervisedKinds } from '../../ground/domain/supervised-kind';
import { newObligation } from '../../obligations/domain/new-obligation';
import { clockStarts, datedKinds, noteDatedKind, redate, toldAfter } from '../persistence/dated-kinds';

/** What obligations are dated by and told with. */
export interface Dating {
  readonly law: Law;
  readonly clock: Clock;
  readonly log: Logger;
}

const BATCH = 5000;

/**
 * Dates the obligations of each kind anew whose deadlines are others than those it was dated by last: a document that was loaded or
 * corrected opens, dates, moves and stops them by what it says now. Each keeps the day it had in its history.
 */
export async function redateObligations(db: Database, { law, clock, log }: Dating): Promise<void> {
  const dated = await datedKinds(db);
  for (const kind of supervisedKinds) {
    const digest = digestOf(law, kind);
    if (dated.get(kind) === digest) continue;
    const ofLead = kindsByLead.find((each) => each === kind);
    if (ofLead) await redateOfLeads(db, law, ofLead);
    else await redateTold(db, kind, { law, now: clock.now(), recordedAt: clock.now().toISOString() });
    await db.write(systemScope, (transaction) => noteDatedKind(transaction, kind, digest));
    log.info({ kind }, 'obligations dated by other deadlines');
  }
}

function digestOf({ policies, calendar }: Law, kind: DeadlineKind): string {
  const byPlace = [...(policies.deadlines.get(kind) ?? [])];
  const days = byPlace.some(([, limits]) => limits.some(({ unit }) => unit === 'working-days'))
    ? workedDays(calendar)
    : '';
  return createHash('sha256').update(JSON.stringify(byPlace)).update(days).digest('hex');
}

// Which days of the years with a notice are worked: a notice that was corrected dates anew, too.
function workedDays(calendar: WorkingCalendar): string {
  return [...calendar.coveredYears]
    .flatMap((year) => Array.from({ length: 366 }, (_, day) => addDays(plainDate(`${year}-01-01`), day)))
    .map((day) => (calendar.isWorkingDay(day) ? '1' : '0'))
    .join('');
}

async function redateTold(
  db: Database,
  kind: DeadlineKind,
  by: Parameters<typeof followTold>[2],
): Promise<void> {
  let last: string | null = null;
  do {
    const after: string | null = last;
    last = await db.write(systemScope, async (transaction) => {
      const ids = await toldAfter(transaction, kind, after, BATCH);
      await followTold(transaction, ids, by);
      return ids.length < BATCH ? null : (ids.at(-1) ?? null);
    });
  } while (last !== null);
}

// No document is of less than a village.
const DIGITS = 12;

async function redateOfLeads(db: Database, law: Law, kind: KindByLead): Promise<void> {
  const places = [...(law.policies.deadlines.get(kind)?.keys() ?? [])];
  const digits = Math.min(DIGITS, Math.max(6, ...places.map((place) => place.length)));
  await db.write(systemScope, async (transaction) => {
    const starts = await clockStarts(transaction, kind, digits);
    const limits = starts.map((start) => ({
      ...start,
      limit: newObligation(kind, { division: start.divisionCode, on: start.triggeredOn }, law),
    }));
    if (limits.length > 0) await redate(transaction, { kind, digits }, limits);
  });
}
