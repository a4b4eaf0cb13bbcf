import { addMonths, type PlainDate } from '@dixian/calendar';
import {
  type Finding,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';
import { type HousingReason, met, unclear, unmet } from '../../ground/domain/reasons';
import type { TesterLevel, WaterTest } from './water-facts';

const RANKS: Readonly<Record<Exclude<TesterLevel, 'THIRD_PARTY'>, number>> = {
  TOWNSHIP: 1,
  COUNTY: 2,
  CITY: 3,
  PROVINCE: 4,
  NATIONAL: 5,
};

/** Levels as documents print them. */
export const LEVEL_WORDS: Readonly<Record<string, TesterLevel>> = {
  乡镇级: 'TOWNSHIP',
  县级: 'COUNTY',
  市级: 'CITY',
  省级: 'PROVINCE',
  国家级: 'NATIONAL',
  第三方: 'THIRD_PARTY',
};

/** Whether a tester is of the level asked for; null for a third party that nobody named yet. */
function isAccepted(
  test: Pick<WaterTest, 'level' | 'tester'>,
  least: TesterLevel,
  named: readonly string[],
): boolean | null {
  if (test.level === 'THIRD_PARTY') return named.includes(test.tester) ? true : null;
  return RANKS[test.level] >= (least === 'THIRD_PARTY' ? 0 : RANKS[least]);
}

/**
 * What tests say of the water of a source where a document asks for a tester of a level: the newest test by such a body
 * decides, a newer one by a lower body does not. Undefined where no document asks.
 */
export function testFinding(
  set: PolicySet,
  at: PlaceAndDay,
  tests: readonly WaterTest[],
): Finding<HousingReason> | undefined {
  const rule = ruleInForce(set, 'water-tested-by-level', at);
  if (!rule) return undefined;
  const { least, named, grounds } = askedOf(set, at);
  const until = tests.filter(({ testedOn }) => testedOn <= at.on).toSorted(byDay);
  const last = until.findLast((test) => isAccepted(test, least, named) === true);
  const lastDay = last?.passed ? holdsUntil(set, { ...at, on: last.testedOn }, last.testedOn) : null;
  if (last && lastDay !== null && at.on > lastDay)
    return unclear('WATER_TEST_EXPIRED', rule.clause, { ...grounds, fact: lastDay });
  if (last) {
    const say = last.passed ? met : unmet;
    const code = last.passed ? 'WATER_TEST_PASSED' : 'WATER_TEST_FAILED';
    return say(code, rule.clause, { ...grounds, fact: last.testedOn });
  }
  const other = until.at(-1);
  if (!other) return unclear('WATER_TEST_MISSING', rule.clause, grounds);
  const code = other.level === 'THIRD_PARTY' ? 'TESTER_TO_CHECK' : 'TEST_NOT_ACCEPTED';
  return unclear(code, rule.clause, { ...grounds, fact: other.testedOn });
}

/** The last day on which a test holds, by the months that the county set; null where it set none, and no test expires. */
export function holdsUntil(set: PolicySet, at: PlaceAndDay, testedOn: PlainDate): PlainDate | null {
  const months = resolveParameter(set, { ...at, name: 'water-test-months' });
  return isMissing(months) ? null : addMonths(testedOn, Number(months.value));
}

/** Whose tests count. */
export interface AcceptedTesters {
  readonly clause: string;
  readonly least: TesterLevel;
  readonly levels: readonly TesterLevel[];
  /** Third parties. */
  readonly named: readonly string[];
}

/** The levels that a document asks for at a place and day, and third parties that are named; undefined where none asks. */
export function acceptedTesters(set: PolicySet, at: PlaceAndDay): AcceptedTesters | undefined {
  const rule = ruleInForce(set, 'water-tested-by-level', at);
  if (!rule) return undefined;
  const { least, named } = askedOf(set, at);
  const levels = Object.values(LEVEL_WORDS).filter(
    (level) => level !== 'THIRD_PARTY' && isAccepted({ level, tester: '' }, least, []) === true,
  );
  return { clause: rule.clause, least, levels, named };
}

function askedOf(set: PolicySet, at: PlaceAndDay) {
  const level = resolveParameter(set, { ...at, name: 'water-test-level' });
  const least: TesterLevel = (!isMissing(level) && LEVEL_WORDS[String(level.value)]) || 'COUNTY';
  const testers = resolveParameter(set, { ...at, name: 'water-testers' });
  const named = !isMissing(testers) && Array.isArray(testers.value) ? testers.value.map(String) : [];
  return { least, named, grounds: isMissing(level) ? {} : { parameter: level } };
}

function byDay(one: WaterTest, other: WaterTest): number {
  return one.testedOn.localeCompare(other.testedOn) || one.id.localeCompare(other.id);
}
