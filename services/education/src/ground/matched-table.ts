import { loadedBy } from '@dixian/imports';
import { loadedColumns, loadedTable, waitingIndex } from '@dixian/register';
import { bytes, COUNTY_COLUMN, code, countyCode, divisionSecurity, int, text, uuid } from '@dixian/service';

/** Columns of every table whose rows tell of a person, by ledger or by hand. */
export const matchedColumns = {
  id: uuid().byDefault('uuidv7()'),
  householdCode: text().nullable(),
  certificateIndex: bytes(),
  householdId: uuid().nullable(),
  personId: uuid().nullable(),
  divisionCode: code(),
  countyCode: countyCode(),
  occurrence: int().byDefault('1'),
  source: text(),
  ...loadedColumns,
};

/** What a matched table has of its own. */
interface MatchedTableSql {
  readonly table: string;
  /** Its own columns with their types. */
  readonly columns: Readonly<Record<string, string>>;
  /** Those that tell one record of a person from another. */
  readonly key: readonly string[];
}

/** SQL of such a table: merged by ledgers, taken back with their run, in sight of education alone. */
export function matchedTable({ table, columns, key }: MatchedTableSql): string[] {
  const own = Object.entries(columns).map(([name, type]) => `${name} ${type},`);
  return [
    `CREATE TABLE ${table} (
       id                uuid NOT NULL DEFAULT uuidv7(),
       household_code    text,
       certificate_index bytea NOT NULL,
       household_id      uuid,
       person_id         uuid,
       division_code     text COLLATE "C" NOT NULL,
       ${COUNTY_COLUMN},
       occurrence        int NOT NULL DEFAULT 1,
       source            text NOT NULL,
       ${own.join('\n       ')}
       PRIMARY KEY (county_code, id),
       UNIQUE (county_code, certificate_index, ${key.join(', ')}, occurrence)
     )`,
    `CREATE INDEX ${table}_id ON ${table} (id)`,
    `CREATE INDEX ${table}_code ON ${table} (household_code)`,
    `CREATE INDEX ${table}_household ON ${table} (household_id)`,
    `CREATE INDEX ${table}_person ON ${table} (person_id)`,
    `CREATE INDEX ${table}_place ON ${table} (county_code, division_code, id)`,
    ...loadedTable(table),
    waitingIndex(table),
    ...loadedBy(table, ['household_code', 'certificate_index', 'source', ...Object.keys(columns)]),
    ...divisionSecurity(table, { sectors: ['education'] }),
  ];
}
