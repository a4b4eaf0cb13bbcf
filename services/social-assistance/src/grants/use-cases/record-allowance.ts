import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import type { RecordedBy } from '@dixian/recording';
import { type RegisteredHousehold, recordStatement, type Stated, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import {
  type AllowanceStatementRow,
  insertStatement,
  isGranted,
  STATEMENT_COLUMNS,
  type StatedAllowance,
} from '../persistence/allowance-statements';
import { TOLD_ALLOWANCES } from '../persistence/told-allowances';

/** Records the state a grant is in from a day on, and tells the rural office; earlier states stay. */
export function recordAllowance(
  context: RequestContext,
  stated: Stated & StatedAllowance,
): Promise<AllowanceStatementRow | UserErrorValue> {
  return recordStatement<AllowanceStatementRow>(
    context,
    {
      act: 'recordAllowance',
      sectors: ['civil-affairs'],
      table: 'allowance_statement',
      columns: STATEMENT_COLUMNS,
      texts: { name: stated.name },
      write: (transaction, household, by) => write(transaction, household, by, stated),
    },
    stated,
  );
}

async function write(
  transaction: Statements,
  household: RegisteredHousehold,
  by: RecordedBy,
  stated: StatedAllowance,
): Promise<AllowanceStatementRow | UserErrorValue> {
  const name = stated.name.trim();
  if (name === '') return invalidInput('name', 'REQUIRED', NAME_NEEDED);
  for (const field of ['approved', 'paid'] as const) {
    if (stated[field] < 0n) return invalidInput(field, 'NEGATIVE_AMOUNT', NEGATIVE_AMOUNT);
  }
  const { grantId } = stated;
  if (grantId !== null && !(await isGranted(transaction, grantId, household.id))) return NO_GRANT;
  const row = await insertStatement(transaction, household, { ...stated, name }, by);
  await tellChanges(transaction, TOLD_ALLOWANCES, [household.id]);
  return row;
}

const NAME_NEEDED = {
  zh: '请填写救助名称，例如“农村低保”。',
  en: 'Please name the grant, for example 农村低保.',
};
const NEGATIVE_AMOUNT = {
  zh: '金额不能小于零，请核对。',
  en: 'An amount cannot be below zero. Please check it.',
};
const NO_GRANT = notFound('grantId', {
  zh: '这一户没有这项救助，请核对；新的救助请不要填写编号。',
  en: 'This household has no such grant. Please check it; for a new one leave the id out.',
});
