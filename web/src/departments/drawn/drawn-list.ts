/** A word in both languages. */
export type Pair = readonly [zh: string, en: string];

export interface DrawnColumn {
  readonly key: string;
  readonly kind:
    | 'text'
    | 'day'
    | 'amount'
    | 'number'
    | 'yesNo'
    | 'enum'
    | 'household'
    | 'person'
    | 'clauses'
    | 'files'
    | 'decision';
  readonly words: Pair;
  /** Type of its values, where they have words. */
  readonly enum?: string;
  readonly many?: boolean;
  /** Where in the value the decision stands. */
  readonly within?: string;
  readonly sort?: string;
}

export interface DrawnFilter {
  readonly name: string;
  readonly words: Pair;
  readonly kind: 'enum' | 'yesNo' | 'day' | 'number' | 'amount' | 'text' | 'place';
  readonly enum?: string;
  /** Whether the graph takes several values at once. */
  readonly many?: boolean;
}

/** A list of a department as the build drew it from the graph. */
export interface DrawnList {
  readonly list: string;
  readonly service: string;
  readonly title: Pair;
  readonly text: string;
  readonly columns: readonly DrawnColumn[];
  readonly filters: readonly DrawnFilter[];
  /** Arguments that the list is asked with; `filter.asOf` where its day stands in its filter. */
  readonly takes: readonly string[];
  readonly acts: readonly {
    readonly mutation: string;
    readonly id: string;
    readonly words: Pair;
    readonly version?: boolean;
  }[];
}

export interface DrawnRow {
  readonly node: Readonly<Record<string, unknown>> & {
    readonly id?: string;
    readonly version?: number;
    readonly householdCode?: string | null;
  };
}

export interface Household {
  readonly id: string;
  readonly code: string;
  readonly head?: { readonly name: string | null } | null;
}

export interface Decision {
  readonly outcome: 'GRANTED' | 'REFUSED' | 'REFERRED';
  readonly reasons: readonly {
    readonly code: string;
    readonly holds: boolean;
    readonly text: string;
    readonly fact: string | null;
    readonly value: string | null;
    readonly clause: { readonly id: string; readonly section: string; readonly quote: string } | null;
  }[];
  readonly toChange: readonly { readonly code: string; readonly text: string; readonly on: string | null }[];
}
