import type { Fen } from '@dixian/money';
import { fenOf } from './fen-of';
import type { PlaceAndDay } from './in-force';
import { type IncomeMeasure, isMissing, type MissingParameter, type Parameter } from './parameter';
import type { PolicySet } from './policy-set';
import { resolveParameter } from './resolve-parameter';

/** An amount of income with what it measures; two measures do not compare, the compiler sees to it. */
export interface Income<M extends IncomeMeasure> {
  readonly measure: M;
  readonly fen: Fen;
}
/** 纯收入. */
export type NetIncome = Income<'net-income'>;
/** 可支配收入. */
export type DisposableIncome = Income<'disposable-income'>;

/** Income per head against a line, exactly: the total against line × members in fen, nothing is rounded. */
export function comparePerHead<M extends IncomeMeasure>(
  total: Income<M>,
  members: number,
  line: Income<NoInfer<M>>,
): -1 | 0 | 1 {
  if (total.measure !== line.measure) throw new TypeError('Two measures of income are never compared.');
  const needed = line.fen * BigInt(members);
  if (total.fen === needed) return 0;
  return total.fen < needed ? -1 : 1;
}

/** The line of a measure with the parameter that sets it. */
export interface IncomeLine<M extends IncomeMeasure> {
  readonly line: Income<M>;
  readonly parameter: Parameter;
}

/** The monitoring line for a measure; a line set in the other measure is no line here: LINE_NOT_SET. */
export function incomeLine<M extends IncomeMeasure>(
  set: PolicySet,
  at: PlaceAndDay,
  measure: M,
): IncomeLine<M> | MissingParameter {
  const parameter = resolveParameter(set, { ...at, name: 'monitoring-line' });
  if (isMissing(parameter)) return parameter;
  if (parameter.measure === measure) return { line: { measure, fen: fenOf(parameter) }, parameter };
  return { missing: 'LINE_NOT_SET', name: 'monitoring-line', clauses: [parameter.clause] };
}
