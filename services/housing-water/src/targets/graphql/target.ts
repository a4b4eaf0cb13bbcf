import type { Complete } from '@dixian/service';
import { type CountTarget, percentOf, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../../ground/generated';
import { housesOn } from '../../houses/domain/house-facts';
import { occupiedHouses } from '../../houses/domain/occupied-houses';
import { householdsWithWords, housesOf } from '../../houses/persistence/house-words';
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

const counts: ReadonlyMap<string, CountTarget> = new Map([
  ['safe-water', safeWater],
  ['occupied-dangerous-houses', occupiedDangerousHouses],
]);

/** What the housing and water departments add to a target. */
export const Target: Complete<TargetResolvers> = {
  __resolveReference: targetOf,
  housingWaterActual: (target, _args, context) => targetActual(context, 'HOUSING', counts, target),
};
