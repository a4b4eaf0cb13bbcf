import type { PlainDate } from '@dixian/calendar';
import { publish, type Statements } from '@dixian/service';
import type { PeriodRow } from '../../periods/persistence/periods';
import { leadOfPeriod } from '../persistence/lead-of-period';

/** Tells supervision that nobody plans for a time of monitoring any more, or again; one that no lead led to has no clock. */
export async function tellRelease(
  transaction: Statements,
  { id: periodId, householdId, divisionCode, caseId }: PeriodRow,
  releasedOn: PlainDate | null,
): Promise<void> {
  const leadId = await leadOfPeriod(transaction, { caseId });
  if (leadId === null) return;
  await publish(transaction, {
    type: 'household-released',
    divisionCode,
    payload: { periodId, householdId, leadId, divisionCode, releasedOn },
  });
}
