import { parsePlainDate } from '@dixian/calendar';
import { canonicalValue, isTried } from './tried-parameters';
import type { Draft, WhatIf } from './what-if';

const LONGEST = 1_000;
const DIVISION = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/;

/** The id of a draft set: the set itself, so that each department reads it without asking anybody. Nothing in it is secret. */
export function encodeWhatIf({ division, from, comparedOn, drafts }: WhatIf): string {
  const pairs = drafts.map(({ name, value }) => [name, value]);
  return Buffer.from(JSON.stringify([division, from, comparedOn, pairs])).toString('base64url');
}

/** The draft set of an id; undefined where the id was made up. What it may see is the reader's own scope to decide. */
export function decodeWhatIf(id: string): WhatIf | undefined {
  if (id.length > LONGEST) return undefined;
  const parts = parsed(id);
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [division, from, comparedOn, pairs] = parts.map((part: unknown) => part);
  const days = [from, comparedOn].map((day) => (typeof day === 'string' ? parsePlainDate(day) : undefined));
  const drafts = draftsOf(pairs);
  if (!isDivisionCode(division) || !days[0] || !days[1] || !drafts) return undefined;
  const whatIf = { division, from: days[0], comparedOn: days[1], drafts };
  return encodeWhatIf(whatIf) === id ? whatIf : undefined;
}

/** Whether a text is a division code, or '' for the whole country. */
export function isDivisionCode(code: unknown): code is string {
  return typeof code === 'string' && DIVISION.test(code);
}

function parsed(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function draftsOf(pairs: unknown): Draft[] | undefined {
  if (!Array.isArray(pairs) || pairs.length === 0) return undefined;
  const drafts = pairs.flatMap((pair: unknown) => draftOf(pair) ?? []);
  const names = new Set(drafts.map(({ name }) => name));
  return drafts.length === pairs.length && names.size === pairs.length ? drafts : undefined;
}

function draftOf(pair: unknown): Draft | undefined {
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  const [name, value] = pair.map((part: unknown) => String(part));
  if (name === undefined || value === undefined || !isTried(name)) return undefined;
  return canonicalValue(name, value) === value ? { name, value } : undefined;
}
