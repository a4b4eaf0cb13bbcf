import { isCalendarYear, type PlainDate } from '@dixian/calendar';
import { reasonRequired } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import { holdRegistered } from '@dixian/register';
import type { RequestContext, RowOf } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { supportReason } from '../persistence/tables';

const NAMES = ['id', 'householdId', 'year', 'reason', 'occurredOn'] as const;

/** Why support is weaker, as it was said. */
export type SupportReasonRow = RowOf<typeof supportReason, (typeof NAMES)[number]>;

/** Why a household's support of a year is weaker than that of the year before. */
export interface ExplainedSupport {
  readonly householdId: string;
  readonly year: number;
  readonly reason: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes the reason down; nothing was refused, and nothing is asked any more. */
export async function explainWeakenedSupport(
  context: RequestContext,
  input: ExplainedSupport,
): Promise<SupportReasonRow | UserErrorValue> {
  const { year, occurredOn } = input;
  const reason = input.reason.trim();
  if (reason === '') return reasonRequired('reason');
  return recordOf<SupportReasonRow>(context, {
    act: 'explainWeakenedSupport',
    input,
    texts: { reason },
    may: staffAnd('township', 'county'),
    table: 'support_reason',
    columns: supportReason.select(NAMES),
    async write(transaction, { account }) {
      if (!isCalendarYear(year)) return invalidInput('year', 'YEAR_WRONG', YEAR_WRONG);
      const household = await holdRegistered(transaction, input.householdId);
      if (!household) return NO_HOUSEHOLD;
      const { id: householdId, divisionCode } = household;
      const said = { householdId, divisionCode, year, reason, occurredOn, recordedBy: account };
      const row = await transaction.insert(supportReason, said, NAMES);
      const about = { subjectId: householdId, step: String(year) };
      await tasks.close(transaction, 'EXPLAIN_WEAKENED_SUPPORT', about, occurredOn);
      return row;
    },
  });
}

const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这户，请核对。',
  en: 'There is no such household in your division. Please check it.',
});
const YEAR_WRONG = { zh: '请填写四位数年度，例如2025。', en: 'Please give a year such as 2025.' };
