import type { ReactNode } from 'react';

/** A column of a list. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly show: (row: Row) => ReactNode;
  /** The field of the graph's `orderBy`; left out where the graph does not order by it. */
  readonly sort?: string;
  /** Numbers and amounts stand at the right. */
  readonly isNumber?: boolean;
  /** Shown only when somebody chooses it. */
  readonly isExtra?: boolean;
}

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}
