import type { PlaceAndDay } from '../domain/in-force';
import { isMissing, type MissingParameter, type Parameter } from '../domain/parameter';
import type { PolicySet } from '../domain/policy-set';
import { resolveParameter } from '../domain/resolve-parameter';
import { type Finding, unclear } from './decision';

/** A parameter in force, or the finding that refers the decision to a person because it is missing. */
export type Known =
  | { readonly parameter: Parameter; readonly missing?: undefined }
  | { readonly parameter?: undefined; readonly missing: Finding };

/** Looks a parameter up; `clause` is cited when no clause of the place names the value. */
export function known(set: PolicySet, at: PlaceAndDay, name: string, clause: string): Known {
  const parameter = resolveParameter(set, { division: at.division, on: at.on, name });
  return isMissing(parameter) ? { missing: missingValue(parameter, clause) } : { parameter };
}

/** The finding for a value nobody sets, under its own name: LINE_NOT_SET, RATE_NOT_SET, … */
export function missingValue({ missing, name, clauses }: MissingParameter, clause: string): Finding {
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
