import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { yearOf } from '@dixian/calendar';
import { alreadyPaid, decisionRefused } from '@dixian/department';
import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY, type RegisteredHousehold, type Stated, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import {
  type DisabilityRow,
  disabilityColumns,
  type PremiumRow,
  premiumColumns,
} from '../persistence/benefit-lists';
import { DISABILITY_FILES } from '../persistence/filed';
import { heldPerson, type InsuredPerson } from '../persistence/insured-person';
import { TOLD_DISABILITY, TOLD_PREMIUMS } from '../persistence/told-benefits';
import { type DisabilityKind, disabilityAllowance, pensionPremium } from '../tables';
import { decidePremium } from './decide-premium';

type OfPerson = Stated & { readonly personId: string };

/** A premium as staff pay it. */
export interface StatedPremium extends OfPerson {
  readonly amount: Fen;
  readonly excludedAs: string | null;
}

/** Records that a member's premium was paid (养老保险政府代缴), where the document pays it; once a year. */
export function recordPensionPremium(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedPremium,
): Promise<PremiumRow | UserErrorValue> {
  return recordOfHousehold<PremiumRow>(
    context,
    {
      act: 'recordPensionPremium',
      actors: ['department'],
      table: 'pension_premium',
      columns: premiumColumns,
      texts: { excludedAs: stated.excludedAs },
      async write(transaction, household, { account }) {
        const person = await memberOf(transaction, household, stated.personId);
        if (!person) return NO_MEMBER;
        if (stated.amount < 0n) return invalidInput('amount', 'NEGATIVE_AMOUNT', NEGATIVE);
        const { occurredOn: on, excludedAs } = stated;
        const decision = decidePremium(policies, person, { on, excludedAs });
        if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
        const year = yearOf(on);
        const before = await premiumOfYear(transaction, stated.personId, year);
        if (before) return alreadyPaid(before);
        const { id } = await transaction.insert(
          pensionPremium,
          {
            ...ownOf(household, person, stated.personId, account),
            year,
            paidByGovernment: stated.amount,
            paidByPerson: 0n,
            paidOn: on,
          },
          ['id'],
        );
        await tellChanges(transaction, TOLD_PREMIUMS, [household.id]);
        return rowOf<PremiumRow>(transaction, `SELECT ${premiumColumns} FROM pension_premium t`, id);
      },
    },
    stated,
  );
}

/** An allowance of a disabled person as staff pay it, for the month of its day. */
export interface StatedDisability extends OfPerson, WithFiles {
  readonly kind: DisabilityKind;
  readonly amount: Fen;
}

/** Records what a disabled member got for a month (残疾人两项补贴); a month of a kind once. */
export function recordDisabilityAllowance(
  context: RequestContext,
  stated: StatedDisability,
): Promise<DisabilityRow | UserErrorValue> {
  return recordOfHousehold<DisabilityRow>(
    context,
    {
      act: 'recordDisabilityAllowance',
      along: DISABILITY_FILES.of(stated),
      actors: ['department'],
      table: 'disability_allowance',
      columns: disabilityColumns,
      async write(transaction, household, { account }) {
        const person = await memberOf(transaction, household, stated.personId);
        if (!person) return NO_MEMBER;
        const { kind, amount, personId, occurredOn } = stated;
        if (amount < 0n) return invalidInput('amount', 'NEGATIVE_AMOUNT', NEGATIVE);
        const month = occurredOn.slice(0, 7);
        const before = await transaction.findOneBy(disabilityAllowance, { personId, kind, month }, ['id']);
        if (before) return alreadyPaid(occurredOn);
        const own = ownOf(household, person, personId, account);
        const { id } = await transaction.insert(disabilityAllowance, { ...own, kind, amount, month }, ['id']);
        await tellChanges(transaction, TOLD_DISABILITY, [household.id]);
        return rowOf<DisabilityRow>(
          transaction,
          `SELECT ${disabilityColumns} FROM disability_allowance t`,
          id,
        );
      },
    },
    stated,
  );
}

async function memberOf(
  transaction: Statements,
  household: RegisteredHousehold,
  personId: string,
): Promise<InsuredPerson | undefined> {
  const person = isEntityId(personId) ? await heldPerson(transaction, personId) : undefined;
  return person?.householdId === household.id ? person : undefined;
}

async function premiumOfYear(
  transaction: Statements,
  personId: string,
  year: number,
): Promise<PlainDate | undefined> {
  const [row] = await transaction.query<{ on: PlainDate }>(
    `SELECT coalesce(paid_on, speaks_for, make_date(year, 12, 31)) AS on FROM pension_premium
     WHERE person_id = $1 AND year = $2 LIMIT 1`,
    [personId, year],
    'premium-of-year',
  );
  return row?.on;
}

function ownOf(
  household: RegisteredHousehold,
  { certificateIndex }: InsuredPerson,
  personId: string,
  account: string,
) {
  const { id: householdId, code: householdCode, divisionCode } = household;
  const of = { householdId, householdCode, divisionCode, personId, certificateIndex };
  // The first of its kind, as a ledger counts it: what both tell is one record.
  return { ...of, account, source: DEPARTMENT_ENTRY, occurrence: 1 };
}

async function rowOf<Row extends object>(transaction: Statements, select: string, id: string): Promise<Row> {
  const [row] = await transaction.query<Row>(`${select} WHERE t.id = $1`, [id]);
  if (!row) throw new Error('What was recorded is not there.');
  return row;
}

const NEGATIVE = { zh: '金额不能小于零，请核对。', en: 'An amount cannot be below zero. Please check it.' };
const NO_MEMBER = notFound('personId', {
  zh: '这一户没有这名成员，请核对。',
  en: 'The household has no such member. Please check it.',
});
