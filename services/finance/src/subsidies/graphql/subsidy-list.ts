import { addDays } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { assertMayKnow, type Complete, type Conditions, ofCounty, orderedPage } from '@dixian/service';
import { type FinanceReason, words } from '../../ground/domain/reasons';
import type {
  QueryResolvers,
  SubsidyLineFilter,
  SubsidyLineResolvers,
  SubsidyLineSettledResolvers,
  SubsidyListResolvers,
  SubsidyReasonResolvers,
  SubsidySpanResolvers,
  SubsidyTotalsResolvers,
} from '../../ground/generated';
import { loanById } from '../../loans/persistence/loan-list';
import { type ListTotals, lineById, subsidyLineList, totalsOfList } from '../persistence/subsidy-line';
import { listById } from '../persistence/subsidy-list';

const NOTHING: ListTotals = {
  lines: 0,
  loansPaid: 0,
  loansRefused: 0,
  toCheck: 0,
  flagged: 0,
  interest: 0n,
  subsidy: 0n,
  listedBefore: 0n,
};

/** Fields of SubsidyList that are not columns. */
export const SubsidyList: Complete<SubsidyListResolvers> = {
  __resolveReference: ({ id }, context) => listById(context, id),
  from: ({ fromOn }) => fromOn,
  to: ({ toOn }) => toOn,
  corrects: async ({ corrects }, _args, context) =>
    corrects === null ? null : ((await listById(context, corrects)) ?? null),
  totals: async ({ id }, _args, context) => (await totalsOfList(context, id)) ?? NOTHING,
  lines({ id }, args, context) {
    const list = subsidyLineList((add) => narrowed(add.add('list_id = ?', id), args.filter));
    return orderedPage(context, list, args);
  },
};

/** Query.subsidyLines */
export const subsidyLines: NonNullable<QueryResolvers['subsidyLines']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const list = subsidyLineList((add) =>
    narrowed(ofCounty(add, [context.scope.division, args.filter?.division]), args.filter),
  );
  return orderedPage(context, list, args);
};

function narrowed(add: Conditions, filter: Partial<SubsidyLineFilter> | null | undefined): Conditions {
  const { list, division, outcome, toCheck, flagged, contractNumber } = filter ?? {};
  // No list has an id that is none.
  if (list != null && !isEntityId(list)) add.add('false');
  else add.addIf('list_id = ?::uuid', list);
  return add
    .within(division)
    .addIf('outcome = ?', outcome)
    .addIf(`(outcome = 'REFERRED' AND settled_on IS NULL) = ?`, toCheck)
    .addIf('(cardinality(flags) > 0) = ?', flagged)
    .addIf('contract_number = ?', contractNumber?.trim().toUpperCase());
}

/** Fields of SubsidyTotals that are worked out. */
export const SubsidyTotals: Complete<SubsidyTotalsResolvers> = {
  payable: ({ subsidy, listedBefore }) => subsidy - listedBefore,
};

/** Fields of SubsidyLine that are not columns. */
export const SubsidyLine: Complete<SubsidyLineResolvers> = {
  __resolveReference: ({ id }, context) => lineById(context, id),
  loan: async ({ loanId }, _args, context) => (await loanById(context, loanId)) ?? null,
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  from: ({ fromOn }) => fromOn,
  to: ({ toOn }) => toOn,
  balanceDays: ({ balanceDays }) => yuanDays(balanceDays),
  annualRatePercent: ({ ratePercent }) => ratePercent,
  sharePercent: ({ percent }) => percent,
  clause: ({ rateClause }) => (rateClause === null ? null : { id: rateClause }),
};

/** Fields of SubsidyReason. */
export const SubsidyReason: Complete<SubsidyReasonResolvers> = {
  code: (said) => codeOf(said),
  // Lines keep no other codes than those the department worked them out with.
  text: (said, _args, { language }) => words.text(codeOf(said) as FinanceReason, language),
  clause: (said) => {
    const [, clause] = said.split(' ');
    return clause === undefined ? null : { id: clause };
  },
};

/** Fields of SubsidyLineSettled that are read. */
export const SubsidyLineSettled: Complete<SubsidyLineSettledResolvers> = {
  async list({ line }, _args, context) {
    const list = await listById(context, line.listId);
    if (!list) throw new Error(`The list ${line.listId} went while a line of it was settled`);
    return list;
  },
};

/** Fields of SubsidySpan. */
export const SubsidySpan: Complete<SubsidySpanResolvers> = {
  from: ({ span }) => span.from,
  to: ({ span }) => addDays(span.until, -1),
  days: ({ span }) => span.days,
  balance: ({ span }) => span.balance,
  daysAYear: ({ span }) => span.daysAYear ?? null,
  sharePercent: ({ span }) => span.percent ?? null,
  interest: ({ span }) => span.interest ?? null,
  subsidy: ({ span }) => span.subsidy ?? null,
  decision: ({ span }) => span,
};

function codeOf(said: string): string {
  return said.split(' ')[0] ?? said;
}

function yuanDays(fenDays: bigint): string {
  const text = `${fenDays}`.padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
