import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  type DateRange,
  type DayOrMonth,
  dayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  range,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { remarkSources } from '../../ground/ledgers/remark-sources';
import { TRAINING_KINDS } from '../domain/training';
import { TOLD_TRAINING } from '../persistence/told-support';
import { type Follow, firstDay, paidColumns, paidFields, warning } from './paid-columns';

const ENDS_BEFORE_START = warning(
  'ENDS_BEFORE_START',
  '结业日',
  '结业日早于开班日，请核对。',
  'The training ends before it begins. Please check the two days.',
);

/** 职业技能培训: a row per person, kind and last day; names are compared, not kept. */
const trainingLedger = defineLedger({
  id: 'skills-training',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    kind: listed(Object.keys(TRAINING_KINDS) as (keyof typeof TRAINING_KINDS)[]).optional(),
    school: text({ maxLength: 80 }).optional(),
    trade: text({ maxLength: 80 }).optional(),
    startsOn: dayOrMonth().optional(),
    endsOn: dayOrMonth().optional(),
    term: range().optional(),
    certificate: text({ maxLength: 40 }).optional(),
    amount: yuan({ min: 0n }),
    ...paidFields,
  },
  check(row) {
    const { from, to } = daysOf(row);
    return from !== null && to !== null && to < from ? [ENDS_BEFORE_START] : [];
  },
});

type Training = LedgerValues<typeof trainingLedger>;

/** How trainings and their payments get into the department's table; a list without 类别 is of short skills, as its title says. */
export function trainingImport(policies: PolicySet, follow: Follow): LedgerImport<Training> {
  return matchedLedger<Training>({
    definition: trainingLedger,
    table: 'training',
    key: ['certificate_index', 'kind', 'ends_on'],
    repeats: true,
    near: ['certificate_index', 'kind'],
    past: { paid_on: '发放日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      kind: { type: 'text', of: (row) => TRAINING_KINDS[row.kind ?? '短期技能培训'] },
      trade: { type: 'text', of: (row) => row.trade ?? null },
      school: { type: 'text', of: (row) => row.school ?? null },
      starts_on: { type: 'date', of: (row) => daysOf(row).from },
      ends_on: { type: 'date', of: (row) => daysOf(row).to },
      certificate: { type: 'text', of: (row) => row.certificate ?? null },
      amount: { type: 'bigint', of: (row) => String(row.amount) },
      ...paidColumns<Training>((row) => row.amount),
    },
    told: TOLD_TRAINING,
    rests: [
      {
        kind: 'DECISION',
        sql: 'SELECT l.id AS row_id, l.id::text AS by FROM loaded l JOIN training t ON t.id = l.id WHERE t.claimed_on IS NOT NULL',
      },
    ],
    async afterMerge(context) {
      await remarkSources(context, policies, { table: 'training', key: ['kind', 'ends_on'], day: 'paid_on' });
      await follow(context.transaction);
    },
    afterWithdrawal: ({ transaction }) => follow(transaction),
  });
}

interface PrintedDays {
  readonly startsOn?: DayOrMonth | undefined;
  readonly endsOn?: DayOrMonth | undefined;
  readonly term?: DateRange | undefined;
}

function daysOf({ startsOn, endsOn, term }: PrintedDays): { from: string | null; to: string | null } {
  return { from: firstDay(startsOn ?? term?.from), to: firstDay(endsOn ?? term?.to) };
}
