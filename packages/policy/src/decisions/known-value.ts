import type { PlaceAndDay } from '../domain/in-force';
import {
  isMissing,
  type MissingParameter,
  type Parameter,
  type ResolvedParameter,
} from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import { resolveParameter } from '../domain/resolve-parameter';
import type { Rule } from '../domain/rule';
import type { Finding } from './decision';
import type { SharedCode } from './reason-code';
import { unclear } from './shared-reasons';

/** A parameter in force, or the finding that refers the decision to a person because it is missing. */
export type Known =
  | { readonly parameter: Parameter; readonly missing?: undefined }
  | { readonly parameter?: undefined; readonly missing: Finding<SharedCode> };

/** A value that a rule takes: the parameter of its name, or the field of `with` in which the rule itself says it. */
export interface Taken {
  readonly parameter: string;
  readonly field?: string;
  readonly unit?: string;
}

/** Looks up what a rule takes; its clause is cited when no clause of the place names the value. */
export function known(
  set: PolicySet,
  { division, on }: PlaceAndDay,
  rule: Rule | undefined,
  taken: Taken,
): Known {
  const resolved = resolveParameter(set, { division, on, name: taken.parameter });
  const own = rule && saidBy(rule, taken);
  if (own && isNearer(set, own, resolved)) return { parameter: own };
  return isMissing(resolved)
    ? { missing: missingValue(resolved, rule?.clause ?? null) }
    : { parameter: resolved };
}

function saidBy({ with: values, document, clause, from, to }: Rule, taken: Taken): Parameter | undefined {
  const value = taken.field === undefined ? undefined : values[taken.field];
  if (value === undefined || (Array.isArray(value) && value.some((item) => typeof item !== 'string')))
    return undefined;
  const { parameter: name, unit = 'text' } = taken;
  return { name, document, value: value as Parameter['value'], unit, clause, from, to };
}

// A parameter can be supplied or drafted, so it comes first; a rule of a smaller place is not undone by a larger one's.
function isNearer(set: PolicySet, own: Parameter, resolved: ResolvedParameter): boolean {
  if (isMissing(resolved)) return true;
  const placeOf = (document: string) => set.documents.get(document)?.place.code.length ?? 0;
  return placeOf(own.document) > placeOf(resolved.document);
}

/** The finding for a value nobody sets, under its own name: LINE_NOT_SET, RATE_NOT_SET, … */
export function missingValue(
  { missing, name, clauses }: MissingParameter,
  clause: string | null,
): Finding<SharedCode> {
  return unclear(missing, clauses[0] ?? clause, { fact: name });
}

/** The whole number of a parameter; throws for one of another kind. */
export function wholeNumber({ name, value }: Parameter): number {
  if (typeof value !== 'number') throw new Error(`The parameter ${name} is not a whole number.`);
  return value;
}

/** The text of a parameter (a day, a label, a multiple); throws for one of another kind. */
export function textOf({ name, value }: Parameter): string {
  if (typeof value !== 'string') throw new Error(`The parameter ${name} is not a text.`);
  return value;
}
