import {
  certificate,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { TERM_WORDS } from '../../ground/domain/school-term';
import { termColumns, termProblems } from '../../ground/term-columns';
import { YU_LU } from '../domain/items';
import { followAid } from '../persistence/follow-lists';
import { TOLD_AID } from '../persistence/told-aid';
import { sayRefused } from '../use-cases/say-refused';
import { paidColumns, paidFields, paidProblems, WHOLE_IS_PAID } from './paid-columns';

/** 雨露计划补助名单: a row per student and term; names, heads' numbers and accounts are not kept. */
const yuLuLedger = defineLedger({
  id: 'yulu-plan',
  columns: {
    householdCode: householdCode().optional(),
    headCertificateNumber: certificate().optional(),
    personName: name(),
    certificateNumber: certificate(),
    school: text({ maxLength: 80 }),
    level: listed(['中职', '高职', '技工']).optional(),
    schoolYear: text({ maxLength: 20 }),
    term: listed(Object.keys(TERM_WORDS) as (keyof typeof TERM_WORDS)[]).optional(),
    amount: yuan({ min: 0n }),
    ...paidFields,
  },
  check: (row) => [...termProblems({ ...row, term: row.term ?? '秋季' }), ...paidProblems(row)],
});

type YuLu = LedgerValues<typeof yuLuLedger>;

const term = termColumns<{ schoolYear: string; term: keyof typeof TERM_WORDS }>();
// A list without a term is of the one that its school year begins with.
const withTerm = (row: YuLu) => ({ schoolYear: row.schoolYear, term: row.term ?? ('秋季' as const) });

/** How grants get into the department's table of aid, where 雨露计划 is one item. */
export const yuLuImport = (policies: PolicySet) =>
  matchedLedger<YuLu>({
    definition: yuLuLedger,
    table: 'student_aid',
    key: ['certificate_index', 'school_year', 'term', 'item'],
    repeats: true,
    near: ['certificate_index', 'school_year', 'term'],
    past: { paid_on: '发放日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      school_year: { type: 'text', of: (row, tools) => term.school_year.of(withTerm(row), tools) },
      term: { type: 'text', of: (row, tools) => term.term.of(withTerm(row), tools) },
      item: { type: 'text', of: () => YU_LU },
      school: { type: 'text', of: (row) => row.school },
      stage: { type: 'text', of: (row) => row.level ?? null },
      ...paidColumns<YuLu>(),
    },
    ...WHOLE_IS_PAID,
    told: TOLD_AID,
    async afterMerge(context) {
      await followAid(context);
      await sayRefused(context, policies);
    },
  });
