import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { refusedOnlyForRelease } from '../../ground/domain/standing';
import { type HealthStanding, monitoringOn } from '../../ground/persistence/monitoring-on';
import { noteRefusedRight } from '../../ground/persistence/refuse-right';
import { standings } from '../../ground/standings';
import { type Entered, record } from '../../ground/use-cases/record';
import { premiumSubsidy as decide } from '../domain/premium-subsidy';
import { contributionsIn, type ToldContribution } from '../persistence/contributions';
import { followShortPremiums } from '../persistence/follow-short-premiums';

/** The list of a year in a place. */
export interface PremiumListInput extends Entered {
  readonly division: string;
  readonly year: number;
}

/**
 * Decides every contribution of a year that was told for a place and keeps the list, with what a ledger told as paid of it. What was
 * paid by hand stays as it was decided; anything else is decided anew, by what is known now.
 */
export function listPremiumSubsidies(policies: PolicySet, context: RequestContext, input: PremiumListInput) {
  return record(context, { act: 'listPremiumSubsidies' }, input, async (transaction, { account }) => {
    const wrong = refuse(input, context.caller.division);
    if (wrong) return wrong;
    const { division, year, occurredOn } = input;
    const told = await contributionsIn(transaction, { division, year, by: occurredOn });
    const open = told.filter(({ isPaidByHand }) => !isPaidByHand);
    const held = await standings.heldOf(transaction, [
      ...new Set(open.map(({ householdId }) => householdId)),
    ]);
    const rows = open.map((one) => decidedRow(policies, one, held.get(one.householdId), input, account));
    await keep(transaction, rows);
    const refused = rows.filter(({ isForRelease }) => isForRelease);
    await noteRefusedRight(
      transaction,
      refused.map((row) => ({ id: row.household_id, divisionCode: row.division_code })),
      occurredOn,
    );
    await followShortPremiums(transaction, year, occurredOn);
    return { id: context.requestId };
  });
}

function decidedRow(
  policies: PolicySet,
  told: ToldContribution,
  standing: HealthStanding | undefined,
  { year, occurredOn }: PremiumListInput,
  account: string,
) {
  const monitoring = monitoringOn(standing, told.collectedOn);
  const classes = told.aidClass ? [told.aidClass] : classesOf(monitoring?.as === 'MONITORED', standing);
  const facts = {
    division: told.divisionCode,
    on: told.collectedOn,
    year,
    contribution: told.fee,
    resident: told.scheme === 'RESIDENT',
    classes,
    standing: monitoring,
    ...(told.aid !== null && { paid: told.aid }),
  };
  const { amount, ...decision } = decide(policies, facts);
  return {
    household_id: told.householdId,
    person_id: told.personId,
    division_code: told.divisionCode,
    year,
    record_id: told.recordId,
    aid_class: classes.join('、') || null,
    contribution: String(told.fee),
    collected_on: told.collectedOn,
    amount: amount === null ? null : String(amount),
    outcome: decision.outcome,
    paid: String(told.aid ?? 0n),
    paid_on: amount !== null && told.aid !== null && told.aid >= amount ? told.collectedOn : null,
    decision,
    decided_on: occurredOn,
    account,
    isForRelease: refusedOnlyForRelease(decision, monitoring),
  };
}

// Where nobody said a class, what the register tells of the household.
function classesOf(isMonitored: boolean, standing: HealthStanding | undefined): string[] {
  return [...(isMonitored ? ['监测'] : []), ...(standing?.registration.outOfPoverty ? ['脱贫'] : [])];
}

async function keep(transaction: Statements, rows: readonly object[]): Promise<void> {
  await transaction.query(
    `INSERT INTO premium_subsidy AS s (household_id, person_id, division_code, year, record_id, aid_class, contribution,
       collected_on, amount, outcome, decision, paid, paid_on, decided_on, account)
     SELECT household_id, person_id, division_code, year, record_id, aid_class, contribution, collected_on, amount, outcome,
       decision, paid, paid_on, decided_on, account
     FROM jsonb_to_recordset($1::jsonb) AS r(household_id uuid, person_id uuid, division_code text, year int, record_id uuid,
       aid_class text, contribution bigint, collected_on date, amount bigint, outcome text, decision jsonb, paid bigint, paid_on date, decided_on date,
       account text)
     ON CONFLICT (county_code, person_id, year) DO UPDATE SET household_id = excluded.household_id,
       division_code = excluded.division_code, record_id = excluded.record_id, aid_class = excluded.aid_class,
       contribution = excluded.contribution, collected_on = excluded.collected_on, amount = excluded.amount,
       outcome = excluded.outcome, decision = excluded.decision, paid = excluded.paid, paid_on = excluded.paid_on, decided_on = excluded.decided_on, account = excluded.account
     WHERE NOT EXISTS (SELECT FROM health_payment p WHERE p.subject_id = s.id)`,
    [JSON.stringify(rows)],
  );
}

function refuse({ division, year }: PremiumListInput, own: string): UserErrorValue | undefined {
  if (!division.startsWith(own) || !/^\d{6,12}$/.test(division))
    return invalidInput('division', 'OUTSIDE_DIVISION', {
      zh: '请填写本辖区内县级以下的区划代码。',
      en: 'Please give a county or a smaller place within your division.',
    });
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    return invalidInput('year', 'NOT_A_YEAR', {
      zh: '请填写年度，例如2025。',
      en: 'Please give a year such as 2025.',
    });
  return undefined;
}
