import type { Account } from './demo-accounts';

/** Queries that the start runs and shows with what they answer. */
export const SHOWN_QUERIES: readonly { title: string; account: Account; query: string }[] = [
  {
    title: '一户的家底 (a household and what three departments know of it)',
    account: 'county@410526',
    query: `{ householdByCode(code: "410526102730066") { code division { name }
      members { relation person { name } } renovations { edges { node { grade grant paid } } }
      loans { edges { node { principal dueOn } } } } }`,
  },
  {
    title: '逾期未核实的线索 (leads that nobody verified in five working days)',
    account: 'township@500235216',
    query: `{ obligations(status: OVERDUE, kind: VERIFICATION, first: 2) { totalCount edges { daysOverdue node {
      dueOn household { code } clauses { id } } } } }`,
  },
  {
    title: '医保结算 (who pays most out of pocket)',
    account: 'health@441322',
    query:
      '{ settlements(filter: { kind: INPATIENT }, first: 2) { totalCount edges { node { settledOn totalCost selfPaid } } } }',
  },
];
