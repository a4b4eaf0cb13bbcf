/** Which households a matter reaches: all, those monitored on the day, key households of the year, those out of poverty. */
export type Reach = 'ALL' | 'MONITORED' | 'KEY' | 'OUT_OF_POVERTY';

/** A value of a side as people read it: the catalogue's name of it, and what is set. */
export interface SaidValue {
  readonly parameter: string;
  readonly value: string;
}

/** What a matter goes by in a place on one side. */
export interface MatterTerms {
  /** The rule or value that decides. */
  readonly rule: string;
  readonly clause: string;
  readonly reach: Reach;
  /** The year of key households; null where the place has none. */
  readonly keyYear: number | null;
  readonly said: readonly SaidValue[];
  /** What the matter's SQL asks of the place, by names of its own; null is nothing set. */
  readonly values: Readonly<Record<string, unknown>>;
}
