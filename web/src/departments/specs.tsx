import {
  DropoutsOpenDocument,
  type DropoutsOpenQuery,
  OutagesOpenDocument,
  type OutagesOpenQuery,
  PostsOfPlaceDocument,
  type PostsOfPlaceQuery,
  PremiumGapsDocument,
  type PremiumGapsQuery,
  ReliefToDecideDocument,
  type ReliefToDecideQuery,
  RenovationsDueDocument,
  type RenovationsDueQuery,
  SubsidyListsOfPlaceDocument,
  type SubsidyListsOfPlaceQuery,
} from '../generated/graphql';
import { ActButton } from '../shell/form/act-button';
import { Due } from '../shell/format/due';
import { amount } from '../shell/format/money';
import { Clauses } from '../shell/frame/clauses';
import { HouseholdLink } from '../shell/frame/household-link';
import type { Spec } from './own-list';

type RowOf<Query extends { list?: { edges: readonly unknown[] } | null }> = NonNullable<
  Query['list']
>['edges'][number];

// Worked out, posted, approved by somebody else, paid.
const STEPS = {
  DRAFT: { mutation: 'postSubsidyList', word: 'post' },
  POSTED: { mutation: 'approveSubsidyList', word: 'approve' },
  APPROVED: { mutation: 'recordSubsidyPayment', word: 'recordPayment' },
} as const;

export const subsidyLists: Spec<RowOf<SubsidyListsOfPlaceQuery>> = {
  root: 'subsidyLists',
  document: SubsidyListsOfPlaceDocument as never,
  asked: () => ({}),
  begin: { mutation: 'prepareSubsidyList', word: 'prepare' },
  rowKey: ({ node }) => node.id,
  columns: ({ said, label, again }) => [
    { key: 'from', title: said.from, sort: 'FROM', show: ({ node }) => node.from },
    { key: 'to', title: said.to, show: ({ node }) => node.to },
    { key: 'state', title: said.state, show: ({ node }) => label('SubsidyListState', node.state) },
    {
      key: 'loans',
      title: said.loansPaid,
      isNumber: true,
      show: ({ node }) => node.totals.loansPaid,
    },
    {
      key: 'payable',
      title: said.payable,
      isNumber: true,
      show: ({ node }) => amount(node.totals.payable),
    },
    {
      key: 'toCheck',
      title: said.toCheck,
      isNumber: true,
      show: ({ node }) => node.totals.toCheck,
    },
    { key: 'prepared', title: said.prepared, show: ({ node }) => node.preparedOn },
    { key: 'approved', title: said.approved, show: ({ node }) => node.approvedOn },
    { key: 'posted', title: said.posted, show: ({ node }) => node.postedOn },
    { key: 'paid', title: said.paid, show: ({ node }) => node.paidOn },
    {
      key: 'act',
      title: said.act,
      show: ({ node: { id, state, version } }) =>
        state !== 'PAID' && (
          <ActButton
            mutation={STEPS[state].mutation}
            title={said[STEPS[state].word]}
            known={{ listId: id, version }}
            onDone={again}
          />
        ),
    },
  ],
};

export const posts: Spec<RowOf<PostsOfPlaceQuery>> = {
  root: 'publicWelfarePosts',
  document: PostsOfPlaceDocument as never,
  asked: (day) => ({ filter: { runningOn: day } }),
  rowKey: ({ node }) => node.id,
  columns: ({ said, day }) => [
    { key: 'person', title: said.person, show: ({ node }) => node.person?.name },
    {
      key: 'household',
      title: said.household,
      sort: 'HOUSEHOLD_CODE',
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'post', title: said.postName, show: ({ node }) => node.post },
    { key: 'starts', title: said.starts, sort: 'STARTS_ON', show: ({ node }) => node.startsOn },
    {
      key: 'ends',
      title: said.ends,
      sort: 'ENDS_ON',
      show: ({ node }) => <Due dueOn={node.endsOn} asOf={day} />,
    },
    { key: 'extended', title: said.extended, show: ({ node }) => node.extendedUntil },
    {
      key: 'pay',
      title: said.pay,
      sort: 'MONTHLY_PAY',
      isNumber: true,
      show: ({ node }) => amount(node.monthlyPay),
    },
  ],
};

export const premiumGaps: Spec<RowOf<PremiumGapsQuery>> = {
  root: 'insuranceGaps',
  document: PremiumGapsDocument as never,
  asked: (day) => ({ asOf: day }),
  rowKey: ({ node }) => node.person.id,
  columns: ({ said, label }) => [
    { key: 'person', title: said.person, show: ({ node }) => node.person.name },
    {
      key: 'household',
      title: said.household,
      sort: 'DIVISION',
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'state', title: said.state, show: ({ node }) => label('InsuranceStatus', node.state) },
  ],
};

export const renovations: Spec<RowOf<RenovationsDueQuery>> = {
  root: 'renovations',
  document: RenovationsDueDocument as never,
  asked: (day) => ({ filter: { asOf: day, complete: false } }),
  rowKey: ({ node }) => node.id,
  columns: ({ said, label, day }) => [
    {
      key: 'household',
      title: said.household,
      sort: 'HOUSEHOLD_CODE',
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'grade', title: said.grade, show: ({ node }) => label('HouseGrade', node.grade) },
    { key: 'started', title: said.started, sort: 'STARTED_ON', show: ({ node }) => node.startedOn },
    {
      key: 'planned',
      title: said.planned,
      sort: 'PLANNED_COMPLETION_ON',
      show: ({ node }) => <Due dueOn={node.plannedCompletionOn} asOf={day} provisional={node.planAssumed} />,
    },
    {
      key: 'grant',
      title: said.grant,
      sort: 'GRANT',
      isNumber: true,
      show: ({ node }) => amount(node.grant),
    },
    { key: 'paid', title: said.paidSum, isNumber: true, show: ({ node }) => amount(node.paid) },
    {
      key: 'outstanding',
      title: said.outstanding,
      isNumber: true,
      show: ({ node }) => amount(node.outstanding),
    },
  ],
};

export const outages: Spec<RowOf<OutagesOpenQuery>> = {
  root: 'waterOutages',
  document: OutagesOpenDocument as never,
  asked: (day) => ({ filter: { asOf: day, open: true } }),
  rowKey: ({ node }) => node.id,
  columns: ({ said }) => [
    { key: 'place', title: said.place, show: ({ node }) => node.divisionCode },
    { key: 'work', title: said.work, show: ({ node }) => node.work },
    { key: 'began', title: said.began, sort: 'BEGAN_ON', show: ({ node }) => node.beganOn },
    { key: 'days', title: said.days, sort: 'DAYS', isNumber: true, show: ({ node }) => node.days },
    { key: 'emergency', title: said.emergency, show: ({ node }) => node.emergencyOn },
    { key: 'note', title: said.note, show: ({ node }) => node.note },
  ],
};

export const dropouts: Spec<RowOf<DropoutsOpenQuery>> = {
  root: 'dropoutCases',
  document: DropoutsOpenDocument as never,
  asked: (day) => ({ asOf: day, filter: { open: true } }),
  rowKey: ({ node }) => node.id,
  columns: ({ said, label }) => [
    { key: 'person', title: said.person, show: ({ node }) => node.person?.name },
    {
      key: 'household',
      title: said.household,
      sort: 'DIVISION',
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'school', title: said.school, show: ({ node }) => `${node.school ?? ''} ${node.grade ?? ''}` },
    { key: 'state', title: said.state, show: ({ node }) => label('DropoutCaseState', node.state) },
    { key: 'reason', title: said.reason, show: ({ node }) => label('DropoutReason', node.reason) },
    { key: 'dropped', title: said.dropped, sort: 'DROPPED_ON', show: ({ node }) => node.droppedOn },
    { key: 'visits', title: said.visits, isNumber: true, show: ({ node }) => node.visits },
    { key: 'lastVisit', title: said.lastVisit, show: ({ node }) => node.lastVisitOn },
    { key: 'basis', title: said.basis, show: ({ node }) => <Clauses clauses={node.clauses} /> },
  ],
};

export const relief: Spec<RowOf<ReliefToDecideQuery>> = {
  root: 'reliefCases',
  document: ReliefToDecideDocument as never,
  asked: () => ({ filter: { decided: false } }),
  rowKey: ({ node }) => node.id,
  columns: ({ said, label }) => [
    { key: 'applied', title: said.applied, sort: 'APPLIED_ON', show: ({ node }) => node.appliedOn },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    {
      key: 'difficulty',
      title: said.difficulty,
      show: ({ node }) => label('ReliefDifficulty', node.difficulty),
    },
    { key: 'cause', title: said.cause, show: ({ node }) => label('ReliefCause', node.cause) },
    { key: 'approver', title: said.approver, show: ({ node }) => label('ReliefApprover', node.approver) },
    { key: 'urgent', title: said.urgent, show: ({ node }) => node.emergency && said.yes },
  ],
};
