import { plainDate } from '@dixian/calendar';
import type { StageColumn } from '@dixian/imports';
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
  type Problem,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { approverOf, causeOf } from '../domain/aid-words';
import type { Difficulty } from '../domain/temporary-relief';
import { fillFromCases, findOpenCases } from '../persistence/match-cases';
import { TOLD_RELIEF } from '../persistence/relief-cases';
import { examineAid } from '../use-cases/examine-aid';
import type { Grounds } from '../use-cases/relief-acts';
import { tellRelief } from '../use-cases/tell-relief';

const DIFFICULTY = { 突发性: 'SUDDEN', 紧迫性: 'URGENT', 临时性: 'TEMPORARY' } as const satisfies Record<
  string,
  Difficulty
>;

const APPLIED_LATER: Problem = {
  code: 'APPLIED_AFTER_DECISION',
  column: '申请日期',
  severity: 'REJECTED',
  message: {
    zh: '申请日期晚于审批日期，请核对两个日期。',
    en: 'The application is after the decision. Please check both days.',
  },
};
const PAID_EARLIER: Problem = {
  code: 'PAID_BEFORE_APPLICATION',
  column: '发放日期',
  severity: 'REJECTED',
  message: {
    zh: '发放日期早于申请日期，请核对两个日期。',
    en: 'The payment is before the application. Please check both days.',
  },
};

/** 临时救助对象公示表: a row per household and decision; without a day of payment it was given on the day that it names. */
const aidLedger = defineLedger({
  id: 'temporary-aid',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    applicant: name().optional(),
    appliedOn: date().optional(),
    difficulty: listed(Object.keys(DIFFICULTY) as (keyof typeof DIFFICULTY)[]).optional(),
    emergency: yesNo().optional(),
    kind: listed(['急难型', '支出型']).optional(),
    cause: text().optional(),
    memberCount: integer({ min: 1, max: 100 }).optional(),
    members: integer({ min: 1, max: 100 }).optional(),
    amount: yuan({ min: 1n }),
    decidedOn: dayOrMonth(),
    approver: text({ maxLength: 100 }).optional(),
    paidOn: date({ notAfterExport: true }).optional(),
  },
  check(row) {
    const { appliedOn, paidOn } = row;
    const problems: Problem[] = [];
    if (appliedOn !== undefined && appliedOn > decidedOf(row)) problems.push(APPLIED_LATER);
    if (appliedOn !== undefined && paidOn !== undefined && paidOn < appliedOn) problems.push(PAID_EARLIER);
    return problems;
  },
});

type Aid = LedgerValues<typeof aidLedger>;

function decidedOf({ decidedOn: { precision, text: printed } }: Pick<Aid, 'decidedOn'>): string {
  return plainDate(precision === 'MONTH' ? `${printed}-01` : printed);
}

const KEY = ['decided_on', 'amount'] as const;
const COLUMNS = {
  applied_on: { type: 'date', of: (row) => row.appliedOn ?? null },
  difficulty: { type: 'text', of: (row) => (row.difficulty ? DIFFICULTY[row.difficulty] : null) },
  affects_living: { type: 'boolean', of: () => null },
  emergency: { type: 'boolean', of: emergencyOf },
  members: { type: 'int', of: ({ members, memberCount }) => textOf(members ?? memberCount) },
  cause: { type: 'text', of: (row) => causeOf(row.cause) },
  amount: { type: 'bigint', of: (row) => String(row.amount) },
  decided_on: { type: 'date', of: decidedOf },
  approver: { type: 'text', of: (row) => approverOf(row.approver) },
  paid: { type: 'bigint', of: (row) => String(row.amount) },
  paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
} satisfies Record<string, StageColumn<Aid>>;

function emergencyOf({ emergency, kind }: Aid): string | null {
  const said = emergency ?? (kind && kind === '急难型');
  return said === undefined ? null : String(said);
}

function textOf(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** How rows find their household, when that is registered after them. */
export const AID: MatchedTable = {
  table: 'relief_case',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

/**
 * How relief gets into the department's table: a row is the case of its household, day and amount, else the application that
 * waits, else a case of its own. What it breaks of the document is said with the code of the act, and kept.
 */
export function aidImport({ policies, clock }: Grounds) {
  const matched = matchedLedger<Aid>({
    definition: aidLedger,
    table: 'relief_case',
    key: ['household_code', ...KEY],
    repeats: true,
    past: { decided_on: '救助时间' },
    persons: false,
    personName: (row) => row.applicant,
    columns: COLUMNS,
    told: TOLD_RELIEF,
    rests: [
      {
        kind: 'ACT',
        sql: `SELECT r.id AS row_id, r.id::text AS by FROM relief_case r JOIN loaded l ON l.id = r.id
          WHERE r.still_difficult_on IS NOT NULL`,
      },
    ],
    async afterMerge(context) {
      await examineAid(context, policies);
      await tellRelief(context.transaction, policies, { today: context.today });
    },
    afterWithdrawal: ({ transaction }) => tellRelief(transaction, policies, { today: clock.today() }),
  });
  return {
    ...matched,
    async place(context: Parameters<NonNullable<typeof matched.place>>[0]) {
      await matched.place?.(context);
      await findOpenCases(context.transaction);
      await fillFromCases(context.transaction);
    },
  };
}
