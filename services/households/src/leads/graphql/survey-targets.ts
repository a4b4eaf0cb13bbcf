import { yearOf } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { CountTarget } from '@dixian/service';
import { surveyCoverage } from '../use-cases/survey-coverage';

/** The targets that the yearly survey counts: villages in which every household was visited. */
export function surveyTargets(policies: PolicySet): ReadonlyMap<string, CountTarget> {
  const fullSurveyVillages: CountTarget = async (context, { division, on }) => {
    const coverage = await surveyCoverage(policies, context, { division, year: yearOf(on), asOf: on });
    if (!coverage || coverage.villages.length === 0) return undefined;
    return {
      value: String(coverage.villagesComplete),
      part: String(coverage.villagesComplete),
      whole: String(coverage.villages.length),
      basis: '本年度已对全部农户集中排查的村（社区）数；part 为已完成的村，whole 为全部村',
    };
  };
  return new Map([['full-survey-villages', fullSurveyVillages]]);
}
