import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A composition hint that is accepted, everywhere or at one coordinate, and why. */
export interface AcceptedHint {
  readonly hint: string;
  readonly at?: string | undefined;
  readonly reason: string;
}

/** A breaking change that is accepted: the sentence the check prints for it, why, and since when. */
export interface AcceptedChange {
  readonly change: string;
  readonly reason: string;
  readonly on: string;
}

/** A root list that nobody sorts, by its name, and why. */
export interface UnsortedList {
  readonly list: string;
  readonly reason: string;
}

/** How lists that people work from are narrowed and sorted. */
export type WayOfWork = (typeof WAYS_OF_WORK)[number];

/** A root list of work that has no such thing as some of these, by its name, and why. */
export interface LackingList {
  readonly list: string;
  readonly lacks: readonly WayOfWork[];
  readonly reason: string;
}

const WAYS_OF_WORK = ['HOUSEHOLD', 'DUE_RANGE', 'KIND', 'UNIT', 'STANDING', 'DUE_DAY'] as const;

const reason = z.string().min(20, 'say in a sentence why it is accepted');
const acceptedHints = z.array(z.strictObject({ hint: z.string(), at: z.string().optional(), reason }));
const unsortedLists = z.array(z.strictObject({ list: z.string(), reason }));
const lackingLists = z.array(
  z.strictObject({ list: z.string(), lacks: z.array(z.enum(WAYS_OF_WORK)), reason }),
);
const acceptedChanges = z.array(
  z.strictObject({ change: z.string(), reason, on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
);

/** Reads `schemas/unsorted-lists.yaml`; throws when an entry gives no reason. */
export function readUnsortedLists(file: string): UnsortedList[] {
  return unsortedLists.parse(readList(file));
}

/** Reads `schemas/lists-of-work.yaml`; throws when an entry gives no reason. */
export function readLackingLists(file: string): LackingList[] {
  return lackingLists.parse(readList(file));
}

/** Reads `schemas/composition-hints.yaml`; throws when an entry gives no reason. */
export function readAcceptedHints(file: string): AcceptedHint[] {
  return acceptedHints.parse(readList(file));
}

/** Reads `schemas/breaking-changes.yaml`; throws when an entry gives no reason or no date. */
export function readAcceptedChanges(file: string): AcceptedChange[] {
  return acceptedChanges.parse(readList(file));
}

function readList(file: string): unknown {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [];
}
