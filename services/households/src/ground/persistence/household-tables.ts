import type { AnyTable } from '@dixian/service';

/**
 * How the rows of a table behave that belong to a household (`household_id`) and carry the code of its division
 * (`division_code`). Its room says it, so that nobody can add one and forget it. Wherever a household moves or its
 * division gets a new code, every row of it follows. The household itself is not among them.
 */
interface Following {
  /**
   * Where a household splits and its monitoring goes to the new one: whether the rows stay with the household that is
   * split, go along, or go but for those that a condition keeps.
   */
  readonly onSplit: 'stays' | 'goes' | { readonly goesBut: string };
  /** Where a household ends in another: whether the rows follow as they are, or the merger has a way of its own for them. */
  readonly onMerge: 'follows' | 'own';
  /** Whether lists of past days show its rows: what a household leaves behind is then kept as it was (former rows). */
  readonly past?: true;
}

/** A table of households' rows by its name. */
export interface HouseholdTable extends Following {
  readonly table: string;
  /** The column that tells its rows apart, what they are read by, and the sector that sees them. */
  readonly former: { readonly row: string; readonly of: string; readonly sector: string };
}

type Having<Columns> = AnyTable & { readonly columns: Columns };

/** A table of a room: how its rows follow their households, or that it has none of any household's. */
export type RoomTable =
  | (Following & { readonly entity: Having<{ householdId: unknown; divisionCode: unknown }> })
  | { readonly entity: Having<{ householdId?: never }>; readonly household: 'none' };

/** The entities among the tables of a room. */
export function entitiesOf(tables: readonly RoomTable[]): AnyTable[] {
  return tables.map(({ entity }) => entity);
}

const registered = new Map<string, HouseholdTable>();

/** Tells of the tables that a room keeps; once however often. */
export function keepTables(tables: readonly RoomTable[]): void {
  for (const kept of tables) {
    if ('household' in kept) continue;
    const { entity, ...following } = kept;
    const table = entity.options.name;
    const columns = Object.keys(entity.options.columns);
    const former = {
      row: columns.includes('id') ? 'id' : 'case_id',
      of: columns.includes('caseId') && table !== 'monitoring_period' ? 'case_id' : 'household_id',
      sector: columns.includes('sector') ? "coalesce(t.sector, 'rural')" : "'rural'",
    };
    registered.set(table, { table, ...following, former });
  }
}

/** Every table of a household's rows that the rooms of the service keep, in the order of the rooms. */
export function householdTables(): readonly HouseholdTable[] {
  return [...registered.values()];
}
