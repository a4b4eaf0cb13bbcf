import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Logger, Scope, Statements } from '@dixian/service';
import { escalationPlans } from '../domain/escalation-plan';
import { momentOf, nextOfficeMoment } from '../domain/office-hours';
import { writeNotices } from '../persistence/write-notices';

/** Writes the notices of a night for the units of a scope; none on a day off, whose steps are told on the next working day. */
export async function writeNight(
  transaction: Statements,
  law: Law,
  { scope, night, now }: { scope: Scope; night: PlainDate; now: Date },
  log: Logger,
): Promise<number> {
  if (!law.calendar.isWorkingDay(night)) return 0;
  let count = 0;
  for (const plan of escalationPlans(law, night)) {
    const opening = momentOf(night, plan.hours.opens);
    const sendAt = nextOfficeMoment(now > opening ? now : opening, plan.hours, law.calendar);
    count += await writeNotices(transaction, plan, { night, scope, now, sendAt });
  }
  log.info({ night, count }, 'notices written');
  return count;
}
