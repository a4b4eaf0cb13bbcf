import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadlineKind } from '../domain/deadline';
import { schemasDirectory } from './project-directories';

/** What a time limit of a kind is, its official words, and what starts its clock. */
export interface DutyKind {
  /**
   * A duty is owed by somebody and may be late. A validity ends by itself on its day and never is: what is left to do after it is
   * a task. A limit binds an act, and the act itself is refused or flagged. A keeping is to be kept up for the whole of its time
   * (公示不少于5天): it is met by the end of its last day unless it is broken off before.
   */
  readonly is: 'duty' | 'keeping' | 'validity' | 'limit';
  readonly title: { readonly zh: string; readonly en: string };
  /** The level that owes it first. */
  readonly level: 'village' | 'township' | 'county';
  /** Names of what starts the clock, as documents have them. */
  readonly triggers: readonly string[];
  /** The services that open what is owed by it, watch it or refuse by it; none where it is only shown. */
  readonly keptBy: readonly string[];
  /** A document that comes later asks it also of what its clock runs for already; the days count from the old start. */
  readonly reachesBack?: boolean;
}

let read: ReadonlyMap<string, DutyKind> | undefined;

/** The kinds of time limits, from schemas/policy/duty-kinds.json. */
export function dutyKinds(): ReadonlyMap<string, DutyKind> {
  read ??= new Map(
    Object.entries(
      JSON.parse(readFileSync(join(schemasDirectory, 'duty-kinds.json'), 'utf8')) as Record<string, DutyKind>,
    ),
  );
  return read;
}

/** Whether a word is a kind of duty, which somebody owes by a day or keeps up until it. */
export function isDuty(kind: string): kind is DeadlineKind {
  const is = dutyKinds().get(kind)?.is;
  return is === 'duty' || is === 'keeping';
}
