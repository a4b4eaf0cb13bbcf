import type { PageArguments } from '@dixian/graph';
import { assertSector, percentOf, type RequestContext } from '@dixian/service';
import { asOfDay, type Dated } from '../../ground/graphql/as-of-day';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { countedUnder } from '../../register/persistence/divided-counts';
import { type AskedCoverage, type CoverageRow, notCovered, readCoverage } from '../persistence/coverage';

interface Coverage {
  asked: AskedCoverage;
  asOf: AskedCoverage['asOf'];
  households: number;
  covered: number;
  byDivision: (CoverageRow & { asOf: AskedCoverage['asOf'] })[];
}

type AskedDivision = Dated & { division?: string | null };

/** Query.helperCoverage; FORBIDDEN for other departments. */
export function helperCoverage(_root: unknown, args: AskedDivision, context: RequestContext) {
  return coverage(context, 'HELPER', args);
}

/** Query.explainerSheetCoverage; FORBIDDEN likewise. */
export function explainerSheetCoverage(
  _root: unknown,
  args: AskedDivision & { kind: 'APPLICATION' | 'ASSISTANCE' },
  context: RequestContext,
) {
  return coverage(context, args.kind, args);
}

async function coverage(
  context: RequestContext,
  of: AskedCoverage['of'],
  args: AskedDivision,
): Promise<Coverage> {
  assertSector(context, ['rural']);
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
export const HelpCoverage = {
  share,
  missing: ({ asked }: Coverage, args: PageArguments, context: RequestContext) =>
    notCovered(context, asked, args),
};

/** Fields of HelpCoverageOfDivision that are not given with it. */
export const HelpCoverageOfDivision = {
  share,
  division: ({ code, asOf }: Coverage['byDivision'][number], _args: unknown, context: RequestContext) =>
    divisionInSight(context, { code }, asOf),
};
