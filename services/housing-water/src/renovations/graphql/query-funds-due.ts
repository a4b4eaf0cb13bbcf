import { yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type JudgedRow, judgedRenovations } from './judged-list';
import { isDue } from './query-renovations';

/** Query.renovationFundsDue */
export function renovationFundsDueIn(policies: PolicySet): NonNullable<QueryResolvers['renovationFundsDue']> {
  return async (_root, { year, division, asOf: day }, context) => {
    assertMayKnow(context, 'HOUSING');
    const asOf = day ?? context.clock.today();
    const all = await judgedRenovations(context, policies, { division, asOf });
    const asked = year ?? latestYear(all) ?? yearOf(asOf);
    const rows = all.filter(({ decision }) => decision.askedFor === asked);
    const due = rows.filter(isDue);
    const complete = due.filter(({ facts }) => facts.completedOn != null && facts.completedOn <= asOf);
    const exempt = rows.filter(({ decision }) => decision.exempt);
    const clauses = rows.flatMap(({ decision }) => decision.reasons.flatMap(({ clause }) => clause ?? []));
    return {
      __typename: 'RenovationFundsDue',
      year: asked,
      asOf,
      dueOn: rows.find(({ decision }) => decision.dueOn)?.decision.dueOn ?? null,
      projects: rows.length,
      granted: sum(rows, ({ facts }) => facts.approved),
      paid: sum(rows, ({ facts }) => facts.paid),
      due: due.length,
      outstanding: sum(due, unpaid),
      dueComplete: complete.length,
      outstandingComplete: sum(complete, unpaid),
      dueUnmatched: due.filter(({ row }) => row.householdId === null).length,
      exempt: exempt.length,
      exemptOutstanding: sum(exempt, unpaid),
      flagged: rows.filter(({ decision }) => decision.flags.length > 0).length,
      clauses: [...new Set(clauses)].map((id) => ({ id })),
    };
  };
}

const unpaid = ({ decision }: JudgedRow) => decision.outstanding;

function latestYear(rows: readonly JudgedRow[]): number | undefined {
  const years = rows.flatMap(({ decision }) => decision.askedFor ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

function sum(rows: readonly JudgedRow[], of: (row: JudgedRow) => Fen): Fen {
  return rows.reduce((total, row) => total + of(row), 0n);
}
