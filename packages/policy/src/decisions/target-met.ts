import { parseYuan } from '@dixian/money';
import type { PlaceAndDay } from '../domain/in-force';
import { targetsInForce } from '../domain/listed-in-force';
import type { Parameter } from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import type { Target } from '../domain/target';
import { type Decision, decide } from './decision';
import { known } from './known-value';
import type { SharedCode } from './reason-code';
import { finds, unclear } from './shared-reasons';

/** A count, or money in fen. */
type Figure = number | bigint;

export interface TargetFacts extends PlaceAndDay {
  readonly target: string;
  /** Of `whole`, or alone for a count; a share is `part` of `whole`, so that nothing is rounded. */
  readonly part: Figure;
  readonly whole?: Figure;
  readonly lastYear?: Figure;
}

/** Whether a reported figure meets a target, a share without rounding; throws for one that does not hold there. */
export function targetMet(set: PolicySet, facts: TargetFacts): Decision<SharedCode> {
  const target = targetsInForce(set, facts).find(({ id }) => id === facts.target);
  if (!target) throw new Error(`No target ${facts.target} holds for this place and day.`);
  const codes = { met: 'TARGET_MET', unmet: 'TARGET_MISSED' } as const;
  const fact = facts.whole === undefined ? `${facts.part}` : `${facts.part} / ${facts.whole}`;
  if (!target.parameter) {
    if (facts.lastYear === undefined)
      return decide(set, facts, [unclear('LAST_YEAR_UNKNOWN', target.clause)]);
    return decide(set, facts, [finds(facts.part >= facts.lastYear, codes, target.clause, { fact })]);
  }
  const { parameter, missing } = known(set, facts, undefined, { parameter: target.parameter });
  if (missing) return decide(set, facts, [missing]);
  if (target.unit === 'percent' && facts.whole === undefined)
    return decide(set, facts, [unclear('WHOLE_UNKNOWN', target.clause)]);
  return decide(set, facts, [
    finds(holds(target, parameter, facts), codes, target.clause, { parameter, fact }),
  ]);
}

function holds(
  { comparison, unit }: Target,
  parameter: Parameter,
  { part, whole = 1n }: TargetFacts,
): boolean {
  const asked = numberOf(parameter) * (unit === 'percent' ? BigInt(whole) : 1n);
  const actual = BigInt(part) * (unit === 'percent' ? 100n : 1n);
  if (comparison === 'at-least') return actual >= asked;
  return comparison === 'at-most' ? actual <= asked : actual === asked;
}

function numberOf({ name, value }: Parameter): bigint {
  if (typeof value === 'number') return BigInt(value);
  const fen = typeof value === 'string' ? parseYuan(value) : undefined;
  if (fen === undefined) throw new Error(`The parameter ${name} is not a figure.`);
  return fen;
}
