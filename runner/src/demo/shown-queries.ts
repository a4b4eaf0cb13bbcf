import type { PlainDate } from '@dixian/calendar';
import type { Account } from './demo-accounts';

interface ShownQuery {
  readonly title: string;
  readonly account: Account;
  readonly query: string;
}

// The day of the national export of 安阳: before it, the register knows of nobody there.
const KNOWN_SINCE = '2025-11-30';

const HOUSEHOLD: ShownQuery = {
  title: '一户的家底 (a household and what three departments know of it)',
  account: 'county@410526',
  query: `{ householdByCode(code: "410526102730066") { code division { name }
      members { relation person { name } } renovations { edges { node { grade grant paid } } }
      loans { edges { node { principal dueOn } } } } }`,
};

const EARLIER_HOUSEHOLD: ShownQuery = {
  title: '一户的家底 (a household, its members and its leads)',
  account: 'county@500235',
  query: `{ householdByCode(code: "500235216710444") { code division { name }
      members { relation person { name } } leads(first: 2) { edges { node { foundOn leadType } } } } }`,
};

/** Queries that the start runs and shows with what they answer on a day: of a household that has members by then. */
export function shownQueries(today: PlainDate): readonly ShownQuery[] {
  return [
    today < KNOWN_SINCE ? EARLIER_HOUSEHOLD : HOUSEHOLD,
    {
      title: '逾期未核实的线索 (leads that nobody verified in five working days)',
      account: 'township@500235216',
      query: `{ obligations(status: OVERDUE, kind: VERIFICATION, first: 2) { totalCount edges { daysOverdue node {
        dueOn household { code } clauses { id } } } } }`,
    },
    {
      title: '贴息清单 (interest subsidies: what waits for the approval of the county)',
      account: 'county@410526',
      query: `{ subsidyLists(filter: { year: 2025 }, first: 1) { edges { node { from to state totals { loansPaid loansRefused
        flagged subsidy } } } } }`,
    },
    {
      title: '待延续的岗位 (posts whose agreement the law extends and nobody has yet)',
      account: 'employment@410526',
      query:
        '{ publicWelfarePosts(filter: { extension: DUE }, first: 2) { totalCount edges { node { post endsOn extendedUntil } } } }',
    },
    {
      title: '危房改造资金 (renovation money that is due with the year)',
      account: 'housing@410526',
      query: `{ renovationFundsDue(year: 2025, asOf: "${today}") { projects due outstanding exempt exemptOutstanding dueOn } }`,
    },
    {
      title: '低保未足额发放 (allowances paid short, which block a label)',
      account: 'civil-affairs@419001',
      query:
        '{ allowancePayments(filter: { short: true }, first: 2) { totalCount edges { node { month approved paid shortfall } } } }',
    },
    {
      title: '休学的适龄儿童 (children of school age who are on leave)',
      account: 'education@410526',
      query: `{ childrenOfSchoolAge(asOf: "${today}", filter: { standing: ON_LEAVE }, first: 1) { totalCount } }`,
    },
    {
      title: '医保缺口 (members of monitored households in no insurance)',
      account: 'health@441322',
      query: `{ insuranceGaps(asOf: "${today}", filter: { state: NOT_INSURED }, first: 2) { totalCount edges { node { state household { code } } } } }`,
    },
    {
      title: '医保结算核算 (the yearly run of medical accounts, and the bills after it)',
      account: 'health@441322',
      query:
        '{ medicalRun(division: "441322", year: 2025) { cutOff figures { cases toReview } gap { bills selfPaid } } }',
    },
    {
      title: '医保结算 (who pays most out of pocket)',
      account: 'health@441322',
      query: `{ settlements(filter: { kind: INPATIENT, to: "${today}" }, first: 2) { totalCount edges { node { settledOn totalCost selfPaid } } } }`,
    },
  ];
}
