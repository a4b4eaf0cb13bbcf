import type { PlainDate } from '@dixian/calendar';
import { findDeadline, type PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { lastDayCounted } from '../domain/decide-visit';
import { readCoverage, type VillageCoverage } from '../persistence/coverage';

/** How far the survey of a year has come in a division, by village and in all; the sums are those of the villages. */
export interface SurveyCoverage {
  year: number;
  asOf: PlainDate;
  households: number;
  visited: number;
  riskFound: number;
  villagesComplete: number;
  status: 'COMPLETE' | 'UNDER_WAY' | 'ANNUAL_SURVEY_INCOMPLETE' | 'NOT_ASKED_FOR';
  clauseIds: string[];
  villages: (VillageCoverage & { complete: boolean })[];
}

const COUNTY_DIGITS = 6;

/**
 * Coverage of the yearly survey on a day, in one statement; null for a division beyond the caller's or
 * wider than a county. After the last day of the year an incomplete survey is said to be so.
 */
export async function surveyCoverage(
  policies: PolicySet,
  context: RequestContext,
  { division, year, asOf }: { division: string; year: number; asOf: PlainDate },
): Promise<SurveyCoverage | null> {
  if (division.length < COUNTY_DIGITS || !division.startsWith(context.scope.division)) return null;
  if (year < 1949 || year > 9999) return null;
  const lastDay = lastDayCounted(year, asOf);
  const villages = (await readCoverage(context, division, year, lastDay)).map((village) => ({
    ...village,
    complete: village.households > 0 && village.visited === village.households,
  }));
  const asked = findDeadline(policies, { kind: 'FULL_SURVEY', division, on: lastDay });
  const sum = (of: (village: VillageCoverage) => number) =>
    villages.reduce((total, village) => total + of(village), 0);
  const villagesComplete = villages.filter(({ complete }) => complete).length;
  const hasEnded = asOf >= lastDayCounted(year, '9999-12-31' as PlainDate);
  return {
    year,
    asOf,
    villages,
    villagesComplete,
    households: sum(({ households }) => households),
    visited: sum(({ visited }) => visited),
    riskFound: sum(({ riskFound }) => riskFound),
    status: asked
      ? statusOf(villagesComplete === villages.length && villages.length > 0, hasEnded)
      : 'NOT_ASKED_FOR',
    clauseIds: asked ? [asked.clause] : [],
  };
}

function statusOf(isComplete: boolean, hasEnded: boolean): SurveyCoverage['status'] {
  if (isComplete) return 'COMPLETE';
  return hasEnded ? 'ANNUAL_SURVEY_INCOMPLETE' : 'UNDER_WAY';
}
