import type { Clock } from '@dixian/calendar';
import { statementChanged } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, type PolicySet } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import { type RegisteredHousehold, recordStatement, type Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import {
  type AllowanceStatementRow,
  insertStatement,
  newestOfGrant,
  STATEMENT_COLUMNS,
  type StatedAllowance,
} from '../persistence/allowance-statements';
import { knownOf, tierDue } from './follow-grants';
import { tellGrants } from './tell-grants';

/** A state of a grant as staff state it; `newest` is the state that they saw, where they saw one. */
export type EnteredAllowance = Stated & StatedAllowance & { readonly newest: string | null };

/** What an act of this room rests on. */
export interface Grounds {
  readonly policies: PolicySet;
  readonly clock: Clock;
}

/** Records the state a grant is in from a day on, and tells the rural office; earlier states stay. */
export function recordAllowance(
  context: RequestContext,
  grounds: Grounds,
  stated: EnteredAllowance,
): Promise<AllowanceStatementRow | UserErrorValue> {
  return recordStatement<AllowanceStatementRow>(
    context,
    {
      act: 'recordAllowance',
      sectors: ['civil-affairs'],
      table: 'allowance_statement',
      columns: STATEMENT_COLUMNS,
      texts: { name: stated.name },
      write: (transaction, household, by) => write(transaction, household, by, { grounds, stated }),
    },
    stated,
  );
}

async function write(
  transaction: Statements,
  household: RegisteredHousehold,
  by: RecordedBy,
  { grounds, stated }: { grounds: Grounds; stated: EnteredAllowance },
): Promise<AllowanceStatementRow | UserErrorValue> {
  const name = stated.name.trim();
  if (name === '') return invalidInput('name', 'REQUIRED', NAME_NEEDED);
  for (const field of ['approved', 'paid'] as const) {
    if (stated[field] < 0n) return invalidInput(field, 'NEGATIVE_AMOUNT', NEGATIVE_AMOUNT);
  }
  const { grantId, newest, coveredPersons } = stated;
  if (coveredPersons !== null && (coveredPersons < 1 || coveredPersons > 100))
    return invalidInput('coveredPersons', 'OUT_OF_RANGE', PERSONS);
  if (grantId !== null) {
    const known = await newestOfGrant(transaction, grantId, household.id);
    if (known === undefined) return NO_GRANT;
    if (newest !== null && newest !== known.id) return statementChanged(known.id);
  }
  const refused = await refuseTier(transaction, household, grounds, stated);
  if (refused) return refused;
  const row = await insertStatement(transaction, household, { ...stated, name }, by);
  await tellGrants(transaction, grounds.policies, {
    today: grounds.clock.today(),
    householdIds: [household.id],
  });
  return row;
}

// Where 最高档 is due no other tier is approved. What a ledger says was paid is kept all the same and becomes a task.
async function refuseTier(
  transaction: Statements,
  household: RegisteredHousehold,
  { policies }: Grounds,
  { active, tier, dispersedHardship, wholeHousehold, occurredOn }: StatedAllowance,
): Promise<UserErrorValue | undefined> {
  if (!active || dispersedHardship || tier === null || tier === 'highest') return undefined;
  const known = await knownOf(transaction, household, occurredOn);
  const decision = tierDue(policies, household, known, occurredOn, wholeHousehold);
  if (decision.outcome !== 'GRANTED') return undefined;
  return userError(
    'HighestTierRequired',
    'HIGHEST_TIER_REQUIRED',
    TIER_NEEDED,
    { decision },
    citedClauses(decision.reasons),
  );
}

const NAME_NEEDED = {
  zh: '请填写救助名称，例如“农村低保”。',
  en: 'Please name the grant, for example 农村低保.',
};
const NEGATIVE_AMOUNT = {
  zh: '金额不能小于零，请核对。',
  en: 'An amount cannot be below zero. Please check it.',
};
const PERSONS = { zh: '保障人数请填写1至100。', en: 'Please give 1 to 100 persons covered.' };
const TIER_NEEDED = {
  zh: '经综合研判，这一户应落实最高档低保，请按最高档核定。',
  en: 'By what was assessed this household gets the highest tier. Please approve that tier.',
};
const NO_GRANT = notFound('grantId', {
  zh: '这一户没有这项救助，请核对；新的救助请不要填写编号。',
  en: 'This household has no such grant. Please check it; for a new one leave the id out.',
});
