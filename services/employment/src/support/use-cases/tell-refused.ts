import type { PlainDate } from '@dixian/calendar';
import { publish, type Statements } from '@dixian/service';

/** A right that a household was refused only because it is monitored no longer. */
export interface RefusedRight {
  readonly refusalId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly right: string;
  readonly refusedOn: PlainDate;
}

/** Tells that the safety net may carry on what was refused for release alone. */
export async function tellRefused(
  transaction: Statements,
  { refusalId, householdId, divisionCode, right, refusedOn }: RefusedRight,
): Promise<void> {
  await publish(transaction, {
    type: 'measure-refused',
    divisionCode: divisionCode.slice(0, 6),
    payload: {
      refusals: [{ refusalId, householdId, divisionCode, right, department: '人社', refusedOn }],
    },
  });
}
