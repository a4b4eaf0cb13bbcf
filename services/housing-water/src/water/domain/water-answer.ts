import { decide, type Finding, type PlaceAndDay, type PolicySet } from '@dixian/policy';
import { type HousingDecision, type HousingReason, met, unclear, unmet } from '../../ground/domain/reasons';
import { WATER_ITEMS, type WaterItem, type WaterState, type WaterTest } from './water-facts';
import { testFinding } from './water-test';

const ITEM_WORDS: Readonly<Record<WaterItem, string>> = {
  quantity: '水量',
  quality: '水质',
  convenience: '方便程度',
  assurance: '保证率',
};

export interface WaterAnswerFacts extends PlaceAndDay {
  readonly state: WaterState;
  /** Tests of the work that the household's water comes from. */
  readonly tests: readonly WaterTest[];
}

/**
 * Whether drinking water is secure (饮水安全有保障): an item 不达标 is not; one that nobody knows is for a person; else it is.
 * What the department or a survey says of a later day as a whole counts. Where a document asks for a tester of a level, the
 * water's quality is known by its test alone.
 */
export function waterAnswer(set: PolicySet, { state, tests, ...at }: WaterAnswerFacts): HousingDecision {
  return decide(set, at, findingsOf(set, at, state, tests));
}

function findingsOf(
  set: PolicySet,
  at: PlaceAndDay,
  state: WaterState,
  tests: readonly WaterTest[],
): Finding<HousingReason>[] {
  if (state.said === 'SAFE') return [met('WATER_STATED_SAFE', null)];
  if (state.said === 'UNSAFE') return [unmet('WATER_STATED_UNSAFE', null)];
  if (state.said === 'UNKNOWN') return [unclear('WATER_UNKNOWN', null)];
  const test = testFinding(set, at, tests);
  const findings = WATER_ITEMS.flatMap((item): Finding<HousingReason>[] => {
    const fact = ITEM_WORDS[item];
    if (item === 'quality' && test && state.quality !== 'UNMET') return [test];
    if (state[item] === 'UNMET') return [unmet('WATER_ITEM_UNMET', null, { fact })];
    return state[item] === null ? [unclear('WATER_ITEM_UNKNOWN', null, { fact })] : [];
  });
  const open = findings.filter(({ result }) => result !== 'met');
  return open.length > 0 ? findings : [...findings, met('WATER_ITEMS_MET', null)];
}

/** What was found, in words that travel with the answer; null where all is met or nobody knows. */
export function waterWords(decision: HousingDecision): string | null {
  const items = decision.reasons.filter(({ code, holds }) => !holds && code === 'WATER_ITEM_UNMET');
  if (decision.reasons.some(({ code }) => code === 'WATER_TEST_FAILED')) return '水质检测不合格';
  return items.length > 0 ? `${items.map(({ fact }) => fact).join('、')}不达标` : null;
}
