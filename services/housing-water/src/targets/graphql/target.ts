import { yearOf } from '@dixian/calendar';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import { type Complete, type CountTarget, percentOf, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../../ground/generated';
import { standings } from '../../ground/standings';
import { appraisalCoverage } from '../../houses/domain/appraisal-coverage';
import { housesOn } from '../../houses/domain/house-facts';
import { occupiedHouses } from '../../houses/domain/occupied-houses';
import { householdsWithWords, housesOf } from '../../houses/persistence/house-words';
import { progressOf } from '../../programme/graphql/programme';
import { waterCoverage } from '../../water/persistence/water-coverage';

const safeWater: CountTarget = async (context, at) => {
  const coverage = await waterCoverage(context, at);
  if (!coverage) return undefined;
  const { families, safe, unanswered } = coverage;
  const value = percentOf(safe, families);
  const basis = `监测对象中饮水认定安全的户占比；尚无认定${unanswered}户`;
  return value === undefined ? undefined : { value, part: String(safe), whole: String(families), basis };
};

// Met only where nobody lives in a dangerous house, no survey saw one, and nothing is unclear: all three are counted.
const occupiedDangerousHouses: CountTarget = async (context, { division, on }) => {
  const states = await context.db.read(context.scope, async (reader) => {
    const rows = await housesOf(reader, await householdsWithWords(reader, division));
    return rows
      .map(({ words, renovations }) => housesOn(words, renovations, on))
      .filter(({ houses, survey }) => houses.length > 0 || survey !== null);
  });
  if (states.length === 0) return undefined;
  const { livedIn, surveyed, unclear } = occupiedHouses(states);
  const basis = `住人的C、D级住房${livedIn}处；排查发现不安全、尚未鉴定${surveyed}处；是否住人不清楚${unclear}处`;
  return { value: String(livedIn + surveyed + unclear), basis };
};

// Of monitored families, of whose suspected houses every one is appraised.
const appraisals: CountTarget = async (context, { division, on }) => {
  const { suspected, appraised } = await context.db.read(context.scope, async (reader) => {
    const rows = await housesOf(reader, await householdsWithWords(reader, division));
    const held = await standings.heldOf(
      reader,
      rows.map(({ householdId }) => householdId),
    );
    const monitored = rows.filter(({ householdId }) => {
      const periods = held.get(householdId)?.periods;
      return periods !== undefined && monitoredOn(periods, on).as === 'MONITORED';
    });
    return appraisalCoverage(monitored, on);
  });
  const [part, whole] = [BigInt(appraised), BigInt(suspected)];
  const value = percentOf(part, whole);
  const basis = `监测对象疑似危房已鉴定的占比；尚未鉴定${suspected - appraised}处`;
  return value === undefined ? undefined : { value, part: String(part), whole: String(whole), basis };
};

const sitesIn =
  (policies: PolicySet, towns: ReadonlyMap<string, string>): CountTarget =>
  async (context, { division, on }) => {
    const at = { division, year: yearOf(on), asOf: on };
    const { sites, accepted, villagesDone, townsDone } = await progressOf(context, { policies, towns }, at);
    if (sites === 0) return undefined;
    const basis = `已登记点位${sites}处；全部验收的村${villagesDone}个、乡镇${townsDone}个`;
    return { value: String(accepted), basis };
  };

/** What the housing and water departments add to a target. */
export function targetIn(policies: PolicySet, towns: ReadonlyMap<string, string>): Complete<TargetResolvers> {
  const counts: ReadonlyMap<string, CountTarget> = new Map([
    ['safe-water', safeWater],
    ['occupied-dangerous-houses', occupiedDangerousHouses],
    ['housing-appraisal', appraisals],
    ['water-project-sites', sitesIn(policies, towns)],
  ]);
  return {
    __resolveReference: targetOf,
    housingWaterActual: (target, _args, context) => targetActual(context, 'HOUSING', counts, target),
  };
}
