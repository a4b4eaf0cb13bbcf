import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { EMPLOYMENT_FORMS, endsBeforeStart } from '../domain/post';
import { TOLD_POSTS } from '../persistence/told-posts';

const ENDS_BEFORE_START: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '到期日',
  severity: 'WARNING',
  message: {
    zh: '到期日早于起始日，请核对。',
    en: 'The post ends before it starts. Please check the two days.',
  },
};

/** 乡村公益性岗位台账 as the employment department exports it: a row per post, without a number; names are compared, not kept. */
const postLedger = defineLedger({
  id: 'public-welfare-posts',
  title: { zh: '乡村公益性岗位台账', en: 'Public-welfare posts' },
  columns: {
    householdCode: householdCode().optional().under('户编号'),
    personName: text({ maxLength: 50 }).optional().under('姓名'),
    certificateNumber: certificate().under('证件号码'),
    form: listed(Object.keys(EMPLOYMENT_FORMS) as (keyof typeof EMPLOYMENT_FORMS)[]).under('用工形式'),
    post: text({ maxLength: 50 }).under('岗位'),
    startsOn: date().under('起始日'),
    endsOn: date().optional().under('到期日'),
    monthlyPay: yuan({ min: 0n }).under('月补贴'),
  },
  check: (row) => (endsBeforeStart(row) ? [ENDS_BEFORE_START] : []),
});

type Post = LedgerValues<typeof postLedger>;

const LASTING = 't.starts_on < $3::date AND coalesce(t.ends_on >= $3::date, true)';

/**
 * How posts get into the department's table. A post is told by its holder, kind and first day, so that a new end or pay
 * updates it; one person may hold two such posts at once (the ledger of 2025 has one).
 */
export const postImport = matchedLedger<Post>({
  definition: postLedger,
  table: 'public_welfare_post',
  key: ['certificate_index', 'post', 'starts_on'],
  repeats: true,
  near: ['certificate_index', 'post'],
  // Whoever had the post before and has it again is no correction.
  nearIf: 'coalesce(o.ends_on >= p.starts_on, true) AND coalesce(p.ends_on >= o.starts_on, true)',
  ends: { column: 'ends_on', assumed: 'end_assumed', open: LASTING },
  persons: true,
  householdCode: (row) => row.householdCode,
  certificate: (row) => row.certificateNumber,
  personName: (row) => row.personName,
  columns: {
    form: { type: 'text', of: (row) => EMPLOYMENT_FORMS[row.form] },
    post: { type: 'text', of: (row) => row.post },
    starts_on: { type: 'date', of: (row) => row.startsOn },
    ends_on: { type: 'date', of: (row) => row.endsOn ?? null },
    // Whoever the list names has the end that it prints.
    end_assumed: { type: 'boolean', of: () => 'false' },
    monthly_pay: { type: 'bigint', of: (row) => String(row.monthlyPay) },
  },
  told: TOLD_POSTS,
});
