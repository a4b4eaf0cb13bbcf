import {
  isMissing,
  known,
  type Parameter,
  type PolicySet,
  type Rule,
  type RuleName,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';
import type { PreviewSide } from '@dixian/what-if';
import type { MatterTerms, Reach, SaidValue } from './matter-terms';

/** A value that a matter asks for, by the name that its SQL has for it. */
export interface AskedValue {
  readonly parameter: string;
  /** The field of a rule in which the rule itself may say it. */
  readonly field?: string;
  readonly unit?: string;
}

type AskedValues = Readonly<Record<string, AskedValue>>;

/** By which of several rules a matter goes; the first in force decides. A function reads whom it reaches out of the rule. */
export type RulesOfMatter = Partial<Readonly<Record<RuleName, Reach | ((rule: Rule) => Reach)>>>;

/** The terms of the first of these rules that is in force in the place, with the values that it takes. */
export function termsOfRule(
  { policies, on }: PreviewSide,
  division: string,
  rules: RulesOfMatter,
  asked: AskedValues = {},
): MatterTerms | null {
  const at = { division, on };
  for (const [name, reaches] of Object.entries(rules)) {
    const rule = ruleInForce(policies, name as RuleName, at);
    if (!rule || reaches === undefined) continue;
    const reach = typeof reaches === 'string' ? reaches : reaches(rule);
    const found = Object.entries(asked).map(
      ([as, taken]) => [as, known(policies, at, rule, taken).parameter] as const,
    );
    return { rule: name, clause: rule.clause, reach, keyYear: keyYear(policies, at), ...valuesOf(found) };
  }
  return null;
}

/** The terms of a matter that a value alone decides; null where nobody has set it. */
export function termsOfValue(
  { policies, on }: PreviewSide,
  division: string,
  { parameter, as, reach }: { readonly parameter: string; readonly as: string; readonly reach: Reach },
): MatterTerms | null {
  const at = { division, on };
  const found = resolveParameter(policies, { ...at, name: parameter });
  if (isMissing(found)) return null;
  return {
    rule: parameter,
    clause: found.clause,
    reach,
    keyYear: keyYear(policies, at),
    ...valuesOf([[as, found]]),
  };
}

function valuesOf(
  found: readonly (readonly [as: string, parameter: Parameter | undefined])[],
): Pick<MatterTerms, 'said' | 'values'> {
  const said = found.flatMap(([, parameter]): SaidValue[] =>
    parameter ? [{ parameter: parameter.name, value: written(parameter.value) }] : [],
  );
  return { said, values: Object.fromEntries(found.map(([as, parameter]) => [as, parameter?.value ?? null])) };
}

function written(value: Parameter['value']): string {
  return Array.isArray(value) ? value.join('、') : String(value);
}

// As keyHousehold() of @dixian/policy takes it.
function keyYear(policies: PolicySet, at: { division: string; on: PreviewSide['on'] }): number | null {
  const rule = ruleInForce(policies, 'key-household', at);
  if (!rule) return null;
  const { parameter } = known(policies, at, rule, {
    parameter: 'key-household-year',
    field: 'year',
    unit: 'year',
  });
  return typeof parameter?.value === 'number' ? parameter.value : null;
}
