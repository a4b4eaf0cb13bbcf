import { statementChanged } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import { recordStatement, type Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { screen } from '../../ground/use-cases/screen';
import { monthOfDay } from '../domain/allowance';
import type { EndReason } from '../domain/end-reason';
import {
  type AllowanceStatementRow,
  insertStatement,
  newestOfGrant,
  STATEMENT_COLUMNS,
} from '../persistence/allowance-statements';
import { ENDED_FOR_INCOME } from '../persistence/screened-grants';
import type { Grounds } from './record-allowance';
import { tellGrants } from './tell-grants';

/** The end of a grant as staff state it. */
export interface StatedEnd extends Stated {
  readonly grantId: string;
  readonly reason: EndReason;
  readonly newest: string | null;
}

/** Ends a grant from a day on, with its reason; what it was stays said, and what its month paid. */
export function endAllowance(
  context: RequestContext,
  { policies, clock }: Grounds,
  stated: StatedEnd,
): Promise<AllowanceStatementRow | UserErrorValue> {
  return recordStatement<AllowanceStatementRow>(
    context,
    {
      act: 'endAllowance',
      sectors: ['civil-affairs'],
      table: 'allowance_statement',
      columns: STATEMENT_COLUMNS,
      async write(transaction, household, by) {
        const { grantId, newest, occurredOn, reason: endReason } = stated;
        const known = await newestOfGrant(transaction, grantId, household.id);
        if (!known?.active) return NOT_DRAWN;
        if (newest !== null && newest !== known.id) return statementChanged(known.id);
        if (occurredOn < known.occurredOn) return invalidInput('occurredOn', 'BEFORE_NEWEST_STATE', BEFORE);
        const inMonth = monthOfDay(known.occurredOn) === monthOfDay(occurredOn);
        const money = inMonth ? {} : { approved: 0n, paid: 0n };
        const ended = { ...known, ...money, active: false, endReason, occurredOn };
        const row = await insertStatement(transaction, household, ended, by);
        const today = clock.today();
        await tellGrants(transaction, policies, { today, householdIds: [household.id] });
        await screen(transaction, policies, ENDED_FOR_INCOME, { day: today, households: [household.id] });
        return row;
      },
    },
    stated,
  );
}

const BEFORE = {
  zh: '日期早于这项救助最近一次的记录，请核对。',
  en: 'The day is before the newest state of this grant. Please check it.',
};
const NOT_DRAWN = notFound('grantId', {
  zh: '这一户没有享受这项救助，请核对。',
  en: 'The household does not draw such a grant. Please check it.',
});
