import { loadedBy } from '@dixian/imports';
import { loadedTable, telling, toldByPerson } from '@dixian/register';
import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';

/** A table of persons' rows, which a ledger loads and staff enter. */
export interface NewLedgerTable {
  readonly table: string;
  /** Its own columns, as a CREATE TABLE has them. */
  readonly columns: string;
  /** What tells one record of a person from another. */
  readonly key: readonly string[];
  /** Columns by which rows of a household or person are listed, the newest first. */
  readonly by: string;
  /** Columns that a ledger writes. */
  readonly loaded: readonly string[];
  /** Columns that its events are made of, where others are told of its rows. */
  readonly told?: readonly string[];
}

/** SQL that makes such a table, with the columns that matching, withdrawal and telling need. */
export function ledgerTable({ table, columns, key, by, loaded, told }: NewLedgerTable): string[] {
  return [
    `CREATE TABLE ${table} (
      id                uuid NOT NULL DEFAULT uuidv7(),
      household_code    text,
      certificate_index bytea NOT NULL,
      household_id      uuid,
      person_id         uuid,
      division_code     text COLLATE "C" NOT NULL,
      ${COUNTY_COLUMN},
      ${columns},
      occurrence        int NOT NULL DEFAULT 1,
      source            text NOT NULL,
      recorded_by       text,
      PRIMARY KEY (county_code, id)
    )`,
    `CREATE INDEX ${table}_id ON ${table} (id)`,
    `CREATE INDEX ${table}_code ON ${table} (household_code)`,
    `CREATE INDEX ${table}_household ON ${table} (household_id, ${by} DESC, id DESC)`,
    `CREATE INDEX ${table}_person ON ${table} (person_id, ${by} DESC, id DESC)`,
    `CREATE INDEX ${table}_sorted ON ${table} (county_code, ${by}, id, division_code)`,
    ...divisionSecurity(table, { sectors: ['employment'] }),
    ...loadedTable(table),
    ...toldByPerson(table, ['certificate_index', ...key]),
    ...loadedBy(table, ['household_code', 'certificate_index', 'source', ...loaded]),
    ...(told ? telling(table, ['household_id', 'person_id', ...told]) : []),
  ];
}
