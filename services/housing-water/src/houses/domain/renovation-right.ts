import {
  decide,
  type Finding,
  isMissing,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';
import {
  finds,
  flag,
  type HousingDecision,
  type HousingReason,
  met,
  unclear,
  unmet,
} from '../../ground/domain/reasons';
import type { HouseState, HousesState } from './house-facts';
import { isDangerous } from './housing-answer';

/** 加固维修 of a house of grade C, 改建 of one of grade D. */
export type RenovationWay = 'REINFORCE' | 'REBUILD';

export interface RenovationRight extends HousingDecision {
  /** The house it is about; null where there is none. */
  readonly houseNumber: string | null;
  /** What is proposed; the department may choose the other. */
  readonly way: RenovationWay | null;
}

export interface RightFacts extends PlaceAndDay {
  readonly state: HousesState;
  /** How the household is monitored that day; undefined where no standing has arrived. */
  readonly monitored: 'MONITORED' | 'DAY_UNKNOWN' | 'RELEASED' | 'NEVER' | undefined;
  /** 重建资金 taken before. */
  readonly reconstructionMoney?: boolean;
}

/**
 * Whether a monitored household has a right to have its sole dwelling reinforced or rebuilt: monitored, then C or D, then
 * lived in, then no other dwelling lived in. What nobody knows is for a person to find out.
 */
export function renovationRight(set: PolicySet, facts: RightFacts): RenovationRight {
  const at = { division: facts.division, on: facts.on };
  const rule = ruleInForce(set, 'sole-house-renovated', at);
  if (!rule) {
    return { ...decide(set, at, [noRule(set, ['sole-house-renovated'], at)]), houseNumber: null, way: null };
  }
  const house = houseAskedFor(facts.state.houses);
  const findings = [
    monitoredFinding(facts.monitored, rule.clause),
    ...(house ? houseFindings(set, facts, house, rule.clause) : [unclear('HOUSE_UNKNOWN', rule.clause)]),
  ];
  const grade = house?.grade;
  const way = grade === 'C' ? 'REINFORCE' : grade === 'D' ? 'REBUILD' : null;
  return { ...decide(set, at, findings), houseNumber: house?.number ?? null, way };
}

// The dangerous house that is lived in, else a dangerous one, else the one lived in.
function houseAskedFor(houses: readonly HouseState[]): HouseState | undefined {
  const dangerous = houses.filter(isDangerous);
  const lived = (house: HouseState) => house.livedIn === true;
  return dangerous.find(lived) ?? dangerous[0] ?? houses.find(lived) ?? houses[0];
}

function monitoredFinding(monitored: RightFacts['monitored'], clause: string): Finding<HousingReason> {
  if (monitored === undefined) return unclear('STANDING_UNKNOWN', null);
  if (monitored === 'DAY_UNKNOWN') return unclear('DAY_UNKNOWN', clause);
  return finds(monitored === 'MONITORED', { met: 'MONITORED', unmet: 'MONITORED_ONLY' }, clause);
}

function houseFindings(
  set: PolicySet,
  { state, reconstructionMoney, ...at }: RightFacts,
  house: HouseState,
  clause: string,
): Finding<HousingReason>[] {
  const parameter = resolveParameter(set, { ...at, name: 'renovation-grades' });
  const grades = isMissing(parameter) || !Array.isArray(parameter.value) ? ['C', 'D'] : parameter.value;
  const counts = isDangerous(house) && grades.some((grade) => grade === house.grade);
  const fact = `${house.number} ${house.grade ?? '?'}级`;
  const graded =
    house.grade === null
      ? unclear('HOUSE_NOT_APPRAISED', clause, { fact: house.number })
      : finds(counts, { met: 'HOUSE_DANGEROUS_GRADE', unmet: 'GRADE_NOT_ELIGIBLE' }, clause, {
          fact,
          ...(!isMissing(parameter) && { parameter }),
        });
  const findings = [graded, livedInFinding(house, clause), soleFinding(state.houses, house, clause)];
  return reconstructionMoney ? [...findings, flag('RECONSTRUCTION_MONEY_TAKEN', null)] : findings;
}

function livedInFinding({ livedIn, number }: HouseState, clause: string): Finding<HousingReason> {
  if (livedIn === null) return unclear('LIVED_IN_UNKNOWN', clause, { fact: number });
  return finds(livedIn, { met: 'LIVED_IN', unmet: 'NOT_LIVED_IN' }, clause, { fact: number });
}

function soleFinding(
  houses: readonly HouseState[],
  house: HouseState,
  clause: string,
): Finding<HousingReason> {
  const others = houses.filter(({ number }) => number !== house.number);
  const other = others.find(({ livedIn }) => livedIn === true);
  if (other) return unmet('OTHER_HOUSE_LIVED_IN', clause, { fact: other.number });
  if (others.length > 0 || house.sole === false) return unclear('OTHER_HOUSE_TO_CHECK', clause);
  return house.sole === true ? met('SOLE_DWELLING', clause) : unclear('SOLE_UNKNOWN', clause);
}
