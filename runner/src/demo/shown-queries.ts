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
      title: '医保结算 (who pays most out of pocket)',
      account: 'health@441322',
      query: `{ settlements(filter: { kind: INPATIENT, to: "${today}" }, first: 2) { totalCount edges { node { settledOn totalCost selfPaid } } } }`,
    },
  ];
}
