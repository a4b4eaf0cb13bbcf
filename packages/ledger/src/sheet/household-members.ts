import type { SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import type { Layout } from '../layouts/layout';

/**
 * Lists that print a household's amounts again for each member: rows that follow each other with the same household,
 * month and amounts and another member are one record, whose members are counted where the list does not say.
 */
export class HouseholdMembers {
  private last: Record<string, unknown> | undefined;
  private lastMembers = '';

  constructor(
    private readonly layout: Layout | undefined,
    /** Columns that tell one member from another. */
    private readonly memberColumns: readonly number[],
    private readonly countsMembers: boolean,
  ) {}

  /** Whether the row, with these values, is of a further member of the household before it. */
  isFurther({ cells }: SheetRow, values: Readonly<Record<string, unknown>>): boolean {
    const { layout, memberColumns, last } = this;
    if (layout === undefined || layout.countedOnce.length === 0) return false;
    const members = memberColumns.map((index) => cleanCell(cells[index] ?? '')).join('\t');
    const before = this.lastMembers;
    this.lastMembers = members;
    if (last === undefined || memberColumns.length === 0 || members === before) return false;
    const key = layout.keys[0] ?? [];
    const same = [...key, ...layout.countedOnce].every((field) => values[field] === last[field]);
    if (!same || key.some((field) => values[field] === undefined)) return false;
    this.count();
    return true;
  }

  /** A record whose members may follow; undefined for one that was turned away. */
  begin(values: Record<string, unknown> | undefined): void {
    this.last = values;
    const field = this.layout?.memberCount;
    if (values !== undefined && field !== undefined && this.countsMembers) values[field] = 1;
  }

  /** Counts one more member of the last record. */
  count(): void {
    const field = this.layout?.memberCount;
    if (this.last === undefined || field === undefined || !this.countsMembers) return;
    this.last[field] = Number(this.last[field] ?? 0) + 1;
  }
}
