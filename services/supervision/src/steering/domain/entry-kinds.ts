/** What became of an obligation beside being met: its days were counted again, or supervision decided something of it. */
export type EntryKind = 'REDATED' | 'MOVED' | 'SUSPENDED' | 'RESUMED' | 'WAIVED' | 'TRANSFERRED';

/** Why days were counted again: a calendar came out, a document was loaded or corrected, a fact reads otherwise. */
export type RedatingCause = 'CALENDAR' | 'POLICY' | 'FACT';
