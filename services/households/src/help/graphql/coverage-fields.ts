import { assertMayKnow, type Complete, percentOf, type RequestContext } from '@dixian/service';
import type {
  HelpCoverageOfDivisionResolvers,
  HelpCoverageResolvers,
  QueryHelperCoverageArgs,
  QueryResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { countedUnder } from '../../register/persistence/divided-counts';
import { type AskedCoverage, type CoverageRow, notCovered, readCoverage } from '../persistence/coverage';
import type { Coverage } from './shown';

/** Query.helperCoverage; FORBIDDEN for other departments. */
export const helperCoverage: QueryResolvers['helperCoverage'] = (_root, args, context) =>
  coverage(context, 'HELPER', args);

/** Query.explainerSheetCoverage; FORBIDDEN likewise. */
export const explainerSheetCoverage: QueryResolvers['explainerSheetCoverage'] = (_root, args, context) =>
  coverage(context, args.kind, args);

async function coverage(
  context: RequestContext,
  of: AskedCoverage['of'],
  args: QueryHelperCoverageArgs,
): Promise<Coverage> {
  assertMayKnow(context, 'CASEWORK');
  const asOf = asOfDay(args, context);
  const asked = { of, division: countedUnder(context.scope.division, args.division), asOf };
  const rows = await readCoverage(context, asked);
  const sum = (of: (row: CoverageRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    asked,
    asOf,
    households: sum(({ households }) => households),
    covered: sum(({ covered }) => covered),
    byDivision: rows.map((row) => ({ ...row, asOf })),
  };
}

const share = ({ covered, households }: Pick<CoverageRow, 'covered' | 'households'>) =>
  percentOf(BigInt(covered), BigInt(households)) ?? null;

/** Fields of HelpCoverage that are not given with it. */
export const HelpCoverage: Complete<HelpCoverageResolvers> = {
  share,
  missing: ({ asked }, args, context) => notCovered(context, asked, args),
};

/** Fields of HelpCoverageOfDivision that are not given with it. */
export const HelpCoverageOfDivision: Complete<HelpCoverageOfDivisionResolvers> = {
  share,
  division: ({ code, asOf }, _args, context) => divisionInSight(context, { code }, asOf),
};
