import { yearOf } from '@dixian/calendar';
import type { RegisterMerge } from '../persistence/keeping/work-tables';
import { countFamilies } from './family-sizes';
import { fillBlanks } from './fill-blanks';
import { keepPeriods } from './keep-periods';
import { markLatestIncomes } from './mark-latest-incomes';

/**
 * Keeps the household's income and, of a national export, its monitoring record with the time it was monitored; each
 * follows its newest file, and takes from others what that leaves blank.
 */
export async function keepFacts(context: RegisterMerge): Promise<void> {
  await countFamilies(context);
  await fillBlanks(context);
  await keepIncomes(context);
  await markLatestIncomes(context);
  if (!context.monitors) return;
  await keepMonitoring(context);
  await keepPeriods(context);
}

const FIGURES = [
  'wages',
  'business',
  'property',
  'transfer',
  'business_cost',
  'stated_net',
  'member_count',
  'insurance_payout',
  'compliant_self_paid',
];
const RECORD = [
  'category',
  'identified_month',
  'risks',
  'risk_eliminated',
  'elimination_mode',
  'eliminated_month',
];
const FLAGS = ['housing_problem', 'dropout', 'water_problem'];

const tuple = (of: string, names: readonly string[]) =>
  `(${names.map((name) => `${of}.${name}`).join(', ')})`;
const overwrite = (names: readonly string[]) => names.map((name) => `${name} = excluded.${name}`).join(', ');

// No ledger states the year of its income: it is that of the export.
async function keepIncomes({ transaction, exportedOn, ledger, source }: RegisterMerge): Promise<void> {
  const given = FIGURES.map((name) => (name === 'member_count' ? 's.members' : `h.${name}`));
  await transaction.query(
    `WITH kept AS (
       INSERT INTO household_income AS t (household_id, year, ledger, ${FIGURES.join(', ')}, source, exported_on, division_code)
       SELECT h.id, $1::int, $2, ${given.join(', ')}, $3, $4::date, h.division_code
       FROM import_household h
       JOIN import_size s ON s.household_id = h.id
       ON CONFLICT (county_code, household_id, year, ledger) DO UPDATE
         SET ${overwrite(FIGURES)}, source = excluded.source, exported_on = excluded.exported_on
         WHERE t.exported_on < excluded.exported_on OR (t.exported_on = excluded.exported_on
           AND ${tuple('t', FIGURES)} IS DISTINCT FROM ${tuple('excluded', FIGURES)})
       RETURNING t.household_id, ${tuple('old', FIGURES)} IS DISTINCT FROM ${tuple('new', FIGURES)} AS changed
     )
     INSERT INTO import_change SELECT household_id, true, false FROM kept WHERE changed`,
    [yearOf(exportedOn), ledger, source, exportedOn],
  );
}

async function keepMonitoring({ transaction, exportedOn }: RegisterMerge): Promise<void> {
  const all = [...RECORD, ...FLAGS];
  await transaction.query(
    `WITH kept AS (
       INSERT INTO monitoring_record AS t (household_id, ${all.join(', ')}, exported_on, division_code)
       SELECT h.id, ${all.map((name) => `h.${name}`).join(', ')}, $1::date, h.division_code FROM import_household h
       ON CONFLICT (county_code, household_id) DO UPDATE SET ${overwrite(all)}, exported_on = excluded.exported_on
         WHERE t.exported_on < excluded.exported_on OR (t.exported_on = excluded.exported_on
           AND ${tuple('t', all)} IS DISTINCT FROM ${tuple('excluded', all)})
       RETURNING t.household_id, ${tuple('old', all)} IS DISTINCT FROM ${tuple('new', all)} AS changed,
         ${tuple('old', FLAGS)} IS DISTINCT FROM ${tuple('new', FLAGS)} AS flags_changed
     )
     INSERT INTO import_change SELECT household_id, true, flags_changed FROM kept WHERE changed`,
    [exportedOn],
  );
}
