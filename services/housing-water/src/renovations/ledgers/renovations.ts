import { type PlainDate, yearOf } from '@dixian/calendar';
import { type LedgerImport, type MergeContext, type Rest, STAGE, type StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  dayOrMonth,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  name,
  namesNobody,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger, tellChanges } from '@dixian/register';
import { HOUSE_GRADES } from '../../ground/domain/house-grade';
import { firstDayOf, lastDayOf } from '../domain/known-by-month';
import { linkPayments } from '../persistence/payments';
import { showNewestState, stateLedger } from '../persistence/renovation-statements';
import { noteStatements, takeStatementsBack } from '../persistence/take-statements-back';
import { TOLD_RENOVATIONS } from '../persistence/told-renovations';
import { renovationStated } from '../use-cases/renovation-stated';

const ZERO = { min: 0n };
// What is printed before or after is no year of a project, but a count or a slip.
const PROJECT_YEARS = { min: 2000, max: 2100 };
const ACCEPTED_TOO_EARLY: Problem = {
  code: 'ACCEPTED_BEFORE_COMPLETION',
  column: '验收日',
  severity: 'REJECTED',
  message: {
    zh: '验收日早于竣工日，请核对两个日期。',
    en: 'The acceptance is before the completion; please check both dates.',
  },
};

/** 农村危房改造台账: a row per renovation of a 户编号; a household may have several, told apart by their start. */
const renovationLedger = defineLedger({
  id: 'renovations',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    grade: listed(HOUSE_GRADES),
    startedOn: dayOrMonth(),
    plannedCompletionOn: dayOrMonth().optional(),
    completedOn: dayOrMonth().optional(),
    acceptedOn: date().optional(),
    grant: yuan(ZERO),
    paid: yuan(ZERO),
    method: listed(['修缮加固', '拆除重建', '新建', '置换']).optional(),
    projectYear: integer(PROJECT_YEARS).optional(),
    houseNumber: text({ maxLength: 50 }).optional(),
  },
  check(row) {
    const problems = namesNobody(row);
    const done = row.completedOn && lastDayOf(row.completedOn);
    if (
      row.acceptedOn !== undefined &&
      done !== undefined &&
      row.completedOn &&
      row.acceptedOn < firstDayOf(row.completedOn)
    )
      problems.push(ACCEPTED_TOO_EARLY);
    if (done !== undefined && done < firstDayOf(row.startedOn)) {
      problems.push({
        code: 'COMPLETED_BEFORE_START',
        column: '竣工日',
        severity: 'REJECTED',
        message: {
          zh: '竣工日早于开工日，请核对两个日期。',
          en: 'The completion is before the start; please check both dates.',
        },
      });
    }
    if (row.paid > row.grant) {
      problems.push({
        code: 'PAID_ABOVE_GRANT',
        column: '已拨付金额',
        severity: 'WARNING',
        message: {
          zh: '已拨付金额多于补助金额，请核对。',
          en: 'More is paid than was granted; please check.',
        },
      });
    }
    return problems;
  },
});

type Renovation = LedgerValues<typeof renovationLedger>;

const KEY = ['started_on'] as const;
const COLUMNS = {
  grade: { type: 'text', of: (row) => row.grade },
  started_on: { type: 'date', of: (row) => firstDayOf(row.startedOn) },
  planned_completion_on: { type: 'date', of: (row) => plannedOf(row) },
  completed_on: { type: 'date', of: (row) => row.acceptedOn ?? worksDoneOf(row) },
  works_done_on: { type: 'date', of: worksDoneOf },
  accepted_on: { type: 'date', of: (row) => row.acceptedOn ?? null },
  year: { type: 'int', of: (row) => String(row.projectYear ?? row.startedOn.text.slice(0, 4)) },
  method: { type: 'text', of: (row) => row.method ?? null },
  house_number: { type: 'text', of: (row) => row.houseNumber ?? null },
  plan_assumed: { type: 'boolean', of: (row) => String(row.plannedCompletionOn === undefined) },
  start_month_only: { type: 'boolean', of: (row) => String(row.startedOn.precision === 'MONTH') },
  completion_month_only: { type: 'boolean', of: (row) => String(row.completedOn?.precision === 'MONTH') },
  grant_amount: { type: 'bigint', of: (row) => String(row.grant) },
  paid_amount: { type: 'bigint', of: (row) => String(row.paid) },
} satisfies Record<string, StageColumn<Renovation>>;

/** How renovations find their household, when that is registered after them. */
export const RENOVATIONS: MatchedTable = {
  table: 'renovation',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS), whole: true },
};

function worksDoneOf({ completedOn }: Renovation): string | null {
  return completedOn ? lastDayOf(completedOn) : null;
}

// Where no planned end is printed, the project is one of its year.
function plannedOf({ plannedCompletionOn, completedOn, projectYear, startedOn }: Renovation): string {
  if (plannedCompletionOn) return lastDayOf(plannedCompletionOn);
  const yearEnd = `${projectYear ?? startedOn.text.slice(0, 4)}-12-31`;
  const done = completedOn && lastDayOf(completedOn);
  return done !== undefined && yearOf(done) > Number(yearEnd.slice(0, 4)) ? done : yearEnd;
}

// Money that was paid of a renovation rests on it.
const PAID: Rest = {
  kind: 'PAYMENT',
  sql: `SELECT l.id AS row_id, min(p.id::text) AS by FROM loaded l
    JOIN renovation_payment p ON p.renovation_id = l.id GROUP BY l.id`,
};

/**
 * How renovations get into the department's table: each is stated as of the day of export, and who is concerned is told.
 * What was said of a later day stands.
 */
export function renovationImport(policies: PolicySet, today: () => PlainDate): LedgerImport<Renovation> {
  const matched = matchedLedger<Renovation>({
    definition: renovationLedger,
    table: 'renovation',
    key: ['household_code', ...KEY],
    repeats: true,
    near: ['household_code'],
    nearIf: 'extract(year FROM o.started_on) = extract(year FROM p.started_on)',
    past: { completed_on: '竣工日' },
    keepsHistory: true,
    persons: false,
    personName: (row) => row.headName,
    columns: COLUMNS,
    rests: [PAID],
    afterMerge: (context) => followLedger(context, policies),
    beforeWithdrawal: noteStatements,
    async afterWithdrawal({ transaction }) {
      await renovationStated.tell(transaction, policies, await takeStatementsBack(transaction), today());
    },
  });
  return {
    ...matched,
    async place(context) {
      await matched.place?.(context);
      // A ledger that keeps 验收日 says by it alone what is complete.
      await context.transaction.query(
        `UPDATE ${STAGE} SET completed_on = accepted_on
         WHERE completed_on IS DISTINCT FROM accepted_on AND EXISTS (SELECT FROM ${STAGE} WHERE accepted_on IS NOT NULL)`,
      );
    },
  };
}

async function followLedger(context: MergeContext, policies: PolicySet): Promise<void> {
  const { transaction, exportedOn, source, today } = context;
  await remarkMovedPlans(context);
  await stateLedger(transaction, context);
  await showNewestState(transaction, {
    sql: 'SELECT renovation_id FROM renovation_statement WHERE occurred_on > $1::date',
    parameters: [exportedOn],
  });
  await linkPayments(transaction);
  await tellChanges(transaction, TOLD_RENOVATIONS);
  const rows = await transaction.query<{ id: string }>('SELECT id FROM renovation WHERE source = $1', [
    source,
  ]);
  await renovationStated.tell(
    transaction,
    policies,
    rows.map(({ id }) => id),
    today,
  );
}

// Before the ledger is stated: the newest statement is still that of before.
async function remarkMovedPlans({ findings, exportedOn }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'PLAN_MOVED',
      severity: 'WARNING',
      column: '计划竣工日',
      zh: '计划竣工日改到了年度之后，请核对是否跨年度项目。',
      en: 'The planned completion was moved out of the year; please check whether it is a cross-year project.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN renovation r ON r.household_code = s.household_code AND r.started_on = s.started_on
     JOIN LATERAL (SELECT n.planned_until FROM renovation_statement n
                   WHERE n.renovation_id = r.id AND n.occurred_on <= $1::date AND NOT n.plan_assumed
                   ORDER BY n.occurred_on DESC, n.id DESC LIMIT 1) AS n ON true
     WHERE NOT s.plan_assumed AND extract(year FROM n.planned_until) < extract(year FROM s.planned_completion_on)`,
    [exportedOn],
  );
}
