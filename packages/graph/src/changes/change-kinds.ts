/** What a page is told has changed (变化类别), by the names that the graph has for it. */
export const CHANGE_KINDS = [
  'TASK',
  'LEAD',
  'CASE',
  'MONITORING',
  'SELF_REPORT',
  'DOUBT',
  'IMPORT',
  'OBLIGATION',
  'NOTICE',
  'TRANSITION',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something of a kind changed in a place: no row, no name. */
export interface Change {
  readonly kind: ChangeKind;
  /** Code of the division that the rows lie in. */
  readonly division: string;
  /** The department whose rows they are; empty for those of no department. */
  readonly sector: string;
}

/** What a service tells of its changes behind a mark. */
export interface ToldChanges {
  /** The mark to ask behind the next time. */
  readonly upTo: string;
  /** Whether the mark given was none of this service's, or too old: anything may have changed. */
  readonly isWhole: boolean;
  readonly changes: readonly Change[];
}

/** Whether a value that came over the network is what a service tells. */
export function isToldChanges(value: unknown): value is ToldChanges {
  const told = value as Partial<ToldChanges> | null;
  return (
    typeof told === 'object' &&
    typeof told?.upTo === 'string' &&
    typeof told.isWhole === 'boolean' &&
    Array.isArray(told.changes) &&
    told.changes.every(isChange)
  );
}

function isChange(value: unknown): value is Change {
  const { kind, division, sector } = value as Partial<Change>;
  const isKind = CHANGE_KINDS.some((known) => known === kind);
  return isKind && typeof division === 'string' && typeof sector === 'string';
}
