import type { PlainDate } from '@dixian/calendar';
import { alreadyPaid, amountExceeded, type FundLevel } from '@dixian/department';
import { invalidInput, isUserError, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { episodesOf, type Law, type PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { fundingRefused } from '../../ground/use-cases/funding-refused';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { contractOfPost } from '../../posts/domain/contract-of-post';
import { type HeldPost, posts } from '../../posts/persistence/agreement-statements';
import { NO_POST } from '../../posts/use-cases/agreement-errors';
import { daysOfMonth, firstOfMonth, isHeldIn, lastOfMonth } from '../domain/month-of-post';
import { holdMonth, MONTH_COLUMNS, type MonthRow, months } from '../persistence/post-months';
import { TOLD_POST_MONTHS } from '../persistence/told-support';
import { dayBefore } from './support-errors';

interface OfMonth {
  readonly postId: string;
  /** Any day of the month. */
  readonly month: PlainDate;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** How many days somebody came to work in a month, as the village says. */
export type Attendance = OfMonth & { readonly days: number };

/** Takes the attendance of a month down; from then on it is to be paid. */
export function recordAttendance(
  { policies }: Law,
  context: RequestContext,
  input: Attendance,
): Promise<MonthRow | UserErrorValue> {
  const { days, occurredOn } = input;
  return recordOf<MonthRow>(context, {
    act: 'recordAttendance',
    input,
    may: staffAnd('village', 'township', 'county'),
    table: 'post_month',
    columns: MONTH_COLUMNS,
    async write(transaction, { account }) {
      const first = firstOfMonth(input.month);
      if (first > occurredOn) return invalidInput('month', 'IN_FUTURE', IN_FUTURE);
      if (days < 0 || days > daysOfMonth(first)) return invalidInput('days', 'ABOVE_MONTH', ABOVE_MONTH);
      const post = await heldIn(transaction, policies, input.postId, first);
      if (isUserError(post)) return post;
      const month = await holdMonth(transaction, post, first, account);
      if (month.paidOn !== null) return alreadyPaid(month.paidOn);
      const { householdId, personId, divisionCode } = post;
      const task = { subjectId: month.id, householdId, personId, divisionCode, openedOn: occurredOn };
      if (days > 0) await tasks.open(transaction, 'PAY_POST_MONTH', [task]);
      else await tasks.close(transaction, 'PAY_POST_MONTH', { subjectId: month.id }, occurredOn);
      return months.change(transaction, month.id, { daysAttended: days, attendedOn: occurredOn });
    },
  });
}

/** That a month was paid; the whole pay unless another sum is said. */
export type PostPayment = OfMonth & {
  readonly amount?: Fen | null;
  readonly source?: string | null;
  readonly level?: FundLevel | null;
};

/** Records that a month was paid: once, after its attendance, never more than is due, from a source that the place allows. */
export function recordPostPayment(
  { policies }: Law,
  context: RequestContext,
  input: PostPayment,
): Promise<MonthRow | UserErrorValue> {
  const { occurredOn, level = null } = input;
  const source = input.source?.trim() || null;
  return recordOf<MonthRow>(context, {
    act: 'recordPostPayment',
    input,
    texts: { source },
    may: staffAnd('county'),
    table: 'post_month',
    columns: MONTH_COLUMNS,
    async write(transaction, { account }) {
      const first = firstOfMonth(input.month);
      const post = await heldIn(transaction, policies, input.postId, first);
      if (isUserError(post)) return post;
      const month = await holdMonth(transaction, post, first, account);
      const due = month.due ?? post.monthlyPay;
      const paidAmount = input.amount ?? due;
      const wrong = refuse(month, { occurredOn, due, paidAmount });
      if (wrong) return wrong;
      const standing = await standings.held(transaction, post.householdId);
      const funded = { division: post.divisionCode, on: occurredOn, standing };
      const notFrom = source && fundingRefused(policies, { ...funded, source });
      if (notFrom) return notFrom;
      const paid = { paidOn: occurredOn, paidAmount, due, fundSource: source, fundLevel: level };
      const row = await months.change(transaction, month.id, paid);
      await tasks.close(transaction, 'PAY_POST_MONTH', { subjectId: month.id }, occurredOn);
      await tellChanges(transaction, TOLD_POST_MONTHS, [post.householdId]);
      return row;
    },
  });
}

function refuse(
  { paidOn, daysAttended, attendedOn }: MonthRow,
  { occurredOn, due, paidAmount }: { occurredOn: PlainDate; due: Fen; paidAmount: Fen },
): UserErrorValue | undefined {
  if (paidOn !== null) return alreadyPaid(paidOn);
  if (!daysAttended) return invalidInput('month', 'NOT_ATTENDED', NOT_ATTENDED);
  if (attendedOn !== null && occurredOn < attendedOn) return dayBefore('occurredOn', attendedOn);
  if (paidAmount <= 0n) return invalidInput('amount', 'NOT_POSITIVE', NOT_POSITIVE);
  return paidAmount > due ? amountExceeded({ available: due, asked: paidAmount }) : undefined;
}

// A post whose holder is known and who held it on some day of the month, extensions included.
async function heldIn(
  transaction: Statements,
  policies: PolicySet,
  postId: string,
  first: PlainDate,
): Promise<(HeldPost & { readonly householdId: string }) | UserErrorValue> {
  const post = await posts.hold(transaction, postId);
  if (!post?.householdId) return NO_POST;
  const { householdId } = post;
  const standing = await standings.held(transaction, householdId);
  const { until } = contractOfPost(policies, post, {
    division: post.divisionCode,
    on: lastOfMonth(first),
    episodes: standing && episodesOf(standing.periods),
  });
  return isHeldIn(first, { ...post, until })
    ? { ...post, householdId }
    : invalidInput('month', 'NOT_HELD', NOT_HELD);
}

const IN_FUTURE = { zh: '月份还没有开始，请核对。', en: 'The month has not begun yet. Please check it.' };
const ABOVE_MONTH = {
  zh: '出勤天数应在0和当月天数之间，请核对。',
  en: 'Days of attendance lie between 0 and those of the month. Please check them.',
};
const NOT_HELD = {
  zh: '此人当月不在这个岗位，请核对。',
  en: 'The person did not hold the post in that month. Please check it.',
};
const NOT_ATTENDED = {
  zh: '当月没有出勤记录，请先由村级登记出勤。',
  en: 'No attendance of the month is on record. The village enters it first.',
};
const NOT_POSITIVE = { zh: '金额应大于零。', en: 'The amount has to be above zero.' };
