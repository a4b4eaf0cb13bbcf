import type { Window } from './policy-document';

/** Money is a decimal string of yuan, a multiple a decimal string, other numbers are whole. */
export type ParameterValue = string | number | boolean | readonly string[];

/** 纯收入 and 可支配收入 are two measures of income and never compared. */
export type IncomeMeasure = 'net-income' | 'disposable-income';

/** A value that one clause sets for the days of its window. */
export interface Parameter extends Window {
  readonly name: string;
  readonly document: string;
  readonly value: ParameterValue;
  readonly unit: string;
  readonly clause: string;
  readonly measure?: IncomeMeasure;
  readonly bound?: 'inclusive' | 'exclusive';
  readonly reference?: boolean;
  readonly approximate?: boolean;
  readonly derived?: boolean;
  /** The direction in which a lower level would weaken the value. */
  readonly weaker?: 'lower' | 'higher';
  /** The supplement that fills in what the document leaves open. */
  readonly suppliedBy?: string;
  /** Why it differs from what the clause prints. */
  readonly because?: string;
  readonly note?: string;
}

/** As written in parameters.yaml: null where the clause names the value and prints no number. */
export interface NamedParameter extends Omit<Parameter, 'value'> {
  readonly value: ParameterValue | null;
}

export type MissingCode =
  | 'LINE_NOT_SET'
  | 'RATE_NOT_SET'
  | 'STANDARD_NOT_SET'
  | 'VALUE_NOT_SET'
  | 'ISSUE_DATE_NOT_SET';

/** No value for that place and day; `clauses` are those that name it without a number, or that collide. */
export interface MissingParameter {
  readonly missing: MissingCode;
  readonly name: string;
  readonly clauses: readonly string[];
}

export type ResolvedParameter = Parameter | MissingParameter;

/** True when the answer is a missing value. */
export function isMissing(resolved: ResolvedParameter): resolved is MissingParameter {
  return 'missing' in resolved;
}

/** The name under which a missing value is reported: a line, a rate, a standard or any other value. */
export function missingCodeOf(name: string): MissingCode {
  if (/(^|-)line$/.test(name)) return 'LINE_NOT_SET';
  if (/(^|-)rate$/.test(name)) return 'RATE_NOT_SET';
  if (/(^|-)standard$/.test(name)) return 'STANDARD_NOT_SET';
  return 'VALUE_NOT_SET';
}
