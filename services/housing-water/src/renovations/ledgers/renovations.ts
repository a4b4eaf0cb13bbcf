import type { StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger, tellChanges } from '@dixian/register';
import { HOUSE_GRADES } from '../../ground/domain/house-grade';
import { showNewestState, stateLedger } from '../persistence/renovation-statements';
import { TOLD_RENOVATIONS } from '../persistence/told-renovations';

const ZERO = { min: 0n };
const NAMES_NOBODY: Problem = {
  code: 'NAMES_NOBODY',
  column: '户编号',
  severity: 'REJECTED',
  message: {
    zh: '户编号和证件号码至少填一个，才能对上农户。',
    en: 'Give the household code or a certificate number, so that the household can be found.',
  },
};

/** 农村危房改造台账: a row per renovation; a household may have several, told apart by their start. */
const renovationLedger = defineLedger({
  id: 'renovations',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    grade: listed(HOUSE_GRADES),
    startedOn: date(),
    plannedCompletionOn: date(),
    completedOn: date().optional(),
    grant: yuan(ZERO),
    paid: yuan(ZERO),
  },
  check(row) {
    const problems: Problem[] = row.householdCode || row.certificateNumber ? [] : [NAMES_NOBODY];
    if (row.completedOn !== undefined && row.completedOn < row.startedOn) {
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
  started_on: { type: 'date', of: (row) => row.startedOn },
  planned_completion_on: { type: 'date', of: (row) => row.plannedCompletionOn },
  completed_on: { type: 'date', of: (row) => row.completedOn ?? null },
  grant_amount: { type: 'bigint', of: (row) => String(row.grant) },
  paid_amount: { type: 'bigint', of: (row) => String(row.paid) },
} satisfies Record<string, StageColumn<Renovation>>;

/** How renovations find their household, when that is registered after them. */
export const RENOVATIONS: MatchedTable = {
  table: 'renovation',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

/**
 * How renovations get into the department's table: each is stated as of the day of export, and who is concerned is told.
 * What was said of a later day stands.
 */
export const renovationImport = matchedLedger<Renovation>({
  definition: renovationLedger,
  table: 'renovation',
  key: ['household_code', ...KEY],
  repeats: true,
  near: ['household_code'],
  nearIf: 'extract(year FROM o.started_on) = extract(year FROM p.started_on)',
  past: { completed_on: '竣工日' },
  keepsHistory: true,
  persons: false,
  householdCode: (row) => row.householdCode,
  certificate: (row) => row.certificateNumber,
  personName: (row) => row.headName,
  canBeWithdrawn: false,
  columns: COLUMNS,
  async afterMerge(context) {
    const { transaction, exportedOn } = context;
    await stateLedger(transaction, context);
    await showNewestState(transaction, {
      sql: 'SELECT renovation_id FROM renovation_statement WHERE occurred_on > $1::date',
      parameters: [exportedOn],
    });
    await tellChanges(transaction, TOLD_RENOVATIONS);
  },
});
