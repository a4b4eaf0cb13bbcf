import { yearOf } from '@dixian/calendar';
import type { RegisterMerge } from '../persistence/keeping/work-tables';

const FLAGS = ['housing_problem', 'dropout', 'water_problem'];
const PARTS = ['insurance_payout', 'compliant_self_paid'];
const SUMMED = ['wages', 'business', 'property', 'transfer', 'business_cost'];

const EPISODE = `coalesce(i.identified_month = r.identified_month, true)`;
const BOTH_ELIMINATED = `i.risk_eliminated AND r.risk_eliminated AND ${EPISODE}`;
const SAME_SUM = `(${SUMMED.map((name) => `i.${name}`).join(', ')}) = (${SUMMED.map((name) => `r.${name}`).join(', ')})`;

// What `to` has with what only `from` tells: no end of a risk that stands, nor the sum of other parts.
const filledRecord = (to: string, from: string): Record<string, string> => ({
  ...Object.fromEntries(
    ['identified_month', ...FLAGS].map((name) => [name, `coalesce(${to}.${name}, ${from}.${name})`]),
  ),
  risks: `CASE WHEN ${to}.risks = '{}' THEN ${from}.risks ELSE ${to}.risks END`,
  elimination_mode: `CASE WHEN ${BOTH_ELIMINATED} THEN coalesce(${to}.elimination_mode, ${from}.elimination_mode) ELSE ${to}.elimination_mode END`,
  eliminated_month: `CASE WHEN ${BOTH_ELIMINATED} THEN coalesce(${to}.eliminated_month, ${from}.eliminated_month) ELSE ${to}.eliminated_month END`,
});
const filledIncome = (to: string, from: string): Record<string, string> => ({
  ...Object.fromEntries(PARTS.map((name) => [name, `coalesce(${to}.${name}, ${from}.${name})`])),
  stated_net: `CASE WHEN ${SAME_SUM} THEN coalesce(${to}.stated_net, ${from}.stated_net) ELSE ${to}.stated_net END`,
});

const assigned = (filled: Record<string, string>) =>
  Object.entries(filled)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
const differs = (of: string, filled: Record<string, string>) =>
  `(${Object.keys(filled)
    .map((name) => `${of}.${name}`)
    .join(', ')}) IS DISTINCT FROM (${Object.values(filled).join(', ')})`;

/**
 * What the file leaves blank of a household is as its record has it, and a record that a newer file made is filled with what only
 * this older one tells.
 */
export async function fillBlanks({
  transaction,
  exportedOn,
  ledger,
  monitors,
}: RegisterMerge): Promise<void> {
  const income = 'r.household_id = i.id AND r.year = $2::int AND r.ledger = $3';
  const known = [exportedOn, yearOf(exportedOn), ledger];
  await transaction.query(
    `UPDATE import_household i SET ${assigned(filledIncome('i', 'r'))} FROM household_income r
     WHERE ${income} AND r.exported_on <= $1::date AND ${differs('i', filledIncome('i', 'r'))}`,
    known,
  );
  await transaction.query(
    `WITH filled AS (
       UPDATE household_income r SET ${assigned(filledIncome('r', 'i'))} FROM import_household i
       WHERE ${income} AND r.exported_on > $1::date AND ${differs('r', filledIncome('r', 'i'))} RETURNING r.household_id
     )
     INSERT INTO import_change SELECT household_id, true, false FROM filled`,
    known,
  );
  if (!monitors) return;
  await transaction.query(
    `UPDATE import_household i SET ${assigned(filledRecord('i', 'r'))} FROM monitoring_record r
     WHERE r.household_id = i.id AND r.exported_on <= $1::date AND ${differs('i', filledRecord('i', 'r'))}`,
    [exportedOn],
  );
  await transaction.query(
    `WITH filled AS (
       UPDATE monitoring_record r SET ${assigned(filledRecord('r', 'i'))} FROM import_household i
       WHERE r.household_id = i.id AND r.exported_on > $1::date AND ${differs('r', filledRecord('r', 'i'))}
       RETURNING r.household_id, (${FLAGS.map((name) => `old.${name}`).join(', ')})
         IS DISTINCT FROM (${FLAGS.map((name) => `new.${name}`).join(', ')}) AS flags
     )
     INSERT INTO import_change SELECT household_id, true, flags FROM filled`,
    [exportedOn],
  );
}
