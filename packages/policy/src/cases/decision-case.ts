import { formatYuan, parseYuan } from '@dixian/money';
import type { PolicySet } from '../domain/policy-set';
import type { Decisions } from './decisions';

export interface DecisionCase {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: unknown;
}

/** The answer to a decision case, cut down to what the case expects; money as decimal yuan, reasons also as `codes`. */
export function answerDecision(
  set: PolicySet,
  { name, facts, expect }: DecisionCase,
  decisions: Decisions,
): unknown {
  const decision = decisions[name];
  if (!decision) return `no decision is called ${name}`;
  // Facts of a case are checked by what the decision answers, not by a schema of their own.
  return cutDown(plain(decision(set, read(facts, '') as never)), expect);
}

// Money is written with two decimals ("8600.00"), a rate in percent keeps its text.
function read(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key.endsWith('Percent') ? value : (money(value) ?? value);
  if (Array.isArray(value)) return value.map((item) => read(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, read(inner, name)]));
}

function money(text: string): bigint | undefined {
  return /^-?\d+\.\d{2}$/.test(text) ? parseYuan(text) : undefined;
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return formatYuan(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  return 'reasons' in fields
    ? { ...fields, codes: codesOf(fields.reasons), flagged: codesOf(fields.flags) }
    : fields;
}

function codesOf(reasons: unknown): unknown[] {
  return (reasons as { code: string; clause: string }[]).map(({ code, clause }) => `${code} ${clause}`);
}

function cutDown(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((item, index) => cutDown(item, expected[index]));
  }
  if (!isRecord(actual) || !isRecord(expected)) return actual;
  return Object.fromEntries(
    Object.keys(expected).map((name) => [name, cutDown(actual[name], expected[name])]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
