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
  /** The column that tells its rows `t` apart; expressions of what they are read by, and of the sector that sees them. */
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

const ROW_IDS = [
  ['id', 'id'],
  ['deliveryId', 'delivery_id'],
] as const;

function readBy(table: string, columns: readonly string[]): string {
  if (columns.includes('planId')) return 'coalesce(t.plan_id, t.household_id)';
  return columns.includes('caseId') && table !== 'monitoring_period' ? 't.case_id' : 't.household_id';
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
      row: ROW_IDS.find(([name]) => columns.includes(name))?.[1] ?? 'case_id',
      of: readBy(table, columns),
      sector: columns.includes('sector') ? "coalesce(t.sector, 'rural')" : "'rural'",
    };
    registered.set(table, { table, ...following, former });
  }
}

/** Every table of a household's rows that the rooms of the service keep, in the order of the rooms. */
export function householdTables(): readonly HouseholdTable[] {
  return [...registered.values()];
}
