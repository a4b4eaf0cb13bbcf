import { FUND_LEVEL_WORDS } from '@dixian/department';
import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  ledgerProblem,
  listed,
  name,
  type Problem,
  range,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { remarkSources } from '../../ground/ledgers/remark-sources';
import { EMPLOYMENT_FORMS, endsBeforeStart } from '../domain/post';
import { TOLD_POSTS } from '../persistence/told-posts';
import { remarkPosts } from './remark-posts';
import { termOf } from './term-of';

const ENDS_BEFORE_START: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '到期日',
  severity: 'WARNING',
  message: {
    zh: '到期日早于起始日，请核对。',
    en: 'The post ends before it starts. Please check the two days.',
  },
};

const VILLAGE_CADRE: Problem = {
  code: 'VILLAGE_CADRE',
  column: '是否村干部',
  severity: 'WARNING',
  message: {
    zh: '村干部一般不安排公益性岗位，请核对。',
    en: 'Village cadres are not usually given public-welfare posts. Please check it.',
  },
};

/** 乡村公益性岗位台账 as offices keep it: a row per post, without a number; names are compared, not kept. */
const postLedger = defineLedger({
  id: 'public-welfare-posts',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    form: listed(Object.keys(EMPLOYMENT_FORMS) as (keyof typeof EMPLOYMENT_FORMS)[]).optional(),
    post: text({ maxLength: 50 }),
    startsOn: date().optional(),
    endsOn: date().optional(),
    term: range().optional(),
    monthlyPay: yuan({ min: 0n }),
    fundSource: text({ maxLength: 80 }).optional(),
    fundLevel: listed(Object.keys(FUND_LEVEL_WORDS)).optional(),
    villageCadre: yesNo().optional(),
  },
  check(row) {
    const { startsOn, endsOn } = termOf(row);
    if (startsOn === undefined) return [ledgerProblem('MONTH_ONLY', '聘用期限')];
    return [
      ...(endsBeforeStart({ startsOn, endsOn }) ? [ENDS_BEFORE_START] : []),
      ...(row.villageCadre ? [VILLAGE_CADRE] : []),
    ];
  },
});

type Post = LedgerValues<typeof postLedger>;

const LASTING = 't.starts_on < $3::date AND coalesce(t.ends_on >= $3::date, true)';

/**
 * How posts get into the department's table. A post is told by its holder, kind and first day, so that a new end or pay
 * updates it; one person may hold two such posts at once (the ledger of 2025 has one). A ledger that does not print 用工形式
 * is of the posts its title names. `follow` is what follows from the rows.
 */
export function postImport(
  policies: PolicySet,
  follow: (transaction: Statements) => Promise<void>,
): LedgerImport<Post> {
  const ledger = matchedLedger<Post>({
    definition: postLedger,
    table: 'public_welfare_post',
    key: ['certificate_index', 'post', 'starts_on'],
    repeats: true,
    near: ['certificate_index', 'post'],
    // Whoever had the post before and has it again is no correction.
    nearIf: 'coalesce(o.ends_on >= p.starts_on, true) AND coalesce(p.ends_on >= o.starts_on, true)',
    ends: { column: 'ends_on', assumed: 'end_assumed', open: LASTING },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      form: { type: 'text', of: (row) => (row.form ? EMPLOYMENT_FORMS[row.form] : null) },
      post: { type: 'text', of: (row) => row.post },
      starts_on: { type: 'date', of: (row) => termOf(row).startsOn ?? null },
      ends_on: { type: 'date', of: (row) => termOf(row).endsOn ?? null },
      // Whoever the list names has the end that it prints.
      end_assumed: { type: 'boolean', of: () => 'false' },
      monthly_pay: { type: 'bigint', of: (row) => String(row.monthlyPay) },
      fund_source: { type: 'text', of: (row) => row.fundSource ?? null },
      fund_level: { type: 'text', of: ({ fundLevel }) => (fundLevel && FUND_LEVEL_WORDS[fundLevel]) ?? null },
    },
    assumes: { form: () => `'${EMPLOYMENT_FORMS.乡村公益性岗位}'` },
    told: TOLD_POSTS,
    rests: [
      {
        kind: 'ACT',
        sql: 'SELECT DISTINCT ON (l.id) l.id AS row_id, s.id::text AS by FROM loaded l JOIN agreement_statement s ON s.post_id = l.id ORDER BY l.id, s.id',
      },
    ],
    async afterMerge(context) {
      await remarkPosts(context, policies);
      await remarkSources(context, policies, {
        table: 'public_welfare_post',
        key: ['post', 'starts_on'],
        day: 'starts_on',
      });
      await follow(context.transaction);
    },
  });
  return {
    ...ledger,
    async afterWithdrawal(context) {
      await ledger.afterWithdrawal?.(context);
      await follow(context.transaction);
    },
  };
}
