import type { AnyTable, ServiceDefinition } from '@dixian/service';
import { Client } from 'pg';
import type { EntitySchemaColumnOptions } from 'typeorm';
import { serviceDatabase } from './databases';

type Described = Record<string, string[]>;

// A table that TypeORM itself keeps.
const MIGRATIONS = 'schema_migration';

/**
 * Where the entities of a service and its migrated database disagree: tables, columns with type, collation, null, default
 * and how they are generated, primary keys, unique constraints. Each line begins with who says so.
 */
export async function tableDrift(
  definition: Pick<ServiceDefinition, 'name' | 'migrations' | 'entities'>,
): Promise<string[]> {
  const { withEventTables, sharedTables } = await import('@dixian/service');
  const database = await serviceDatabase(definition.name, withEventTables(definition.migrations));
  try {
    const entities = describeEntities([...sharedTables, ...definition.entities]);
    const tables = await describeDatabase(database.migratorUrl);
    const drift = [...onlyIn('entity', entities, tables), ...onlyIn('database', tables, entities)];
    return [...drift, ...byTheMachine(tables)].sort();
  } finally {
    await database.drop();
  }
}

// What only the service itself reads, to know how old something is.
const OF_THE_MACHINE = [
  'outbox',
  'outbox_awaited',
  'inbox',
  'recording',
  'key_fingerprint',
  'change_mark',
  'index_translation',
];

// When something was recorded is told by the service's clock: `DEFAULT service_now()`.
function byTheMachine(tables: Described): string[] {
  return Object.entries(tables).flatMap(([table, lines]) =>
    OF_THE_MACHINE.includes(table)
      ? []
      : lines.filter((line) => line.endsWith('DEFAULT now()')).map((line) => `database: ${table}: ${line}`),
  );
}

function onlyIn(whose: string, these: Described, others: Described): string[] {
  return Object.entries(these).flatMap(([table, lines]) =>
    lines.filter((line) => !others[table]?.includes(line)).map((line) => `${whose}: ${table}: ${line}`),
  );
}

function describeEntities(entities: readonly AnyTable[]): Described {
  return Object.fromEntries(
    entities.map((entity) => {
      const { tableName = '', uniques = [] } = entity.options;
      const columns = entity.names().map((name) => entity.columnOf(name));
      const primary = columns.filter((column) => column.primary).map(({ name }) => String(name));
      const unique = uniques.map(({ columns: names }) =>
        (names as string[]).map((name) => String(entity.columnOf(name).name)),
      );
      return [tableName, [...columns.map(describeColumn), ...keys(primary, unique)]];
    }),
  );
}

function describeColumn(column: EntitySchemaColumnOptions): string {
  const made = column.generatedType ? `GENERATED AS ${column.asExpression}` : undefined;
  const given = typeof column.default === 'function' ? `DEFAULT ${column.default()}` : undefined;
  return [
    column.name,
    `${column.type}${column.array ? '[]' : ''}`,
    column.collation && `COLLATE ${column.collation}`,
    column.nullable ? undefined : 'NOT NULL',
    column.generated ? 'IDENTITY' : (made ?? given),
  ]
    .filter(Boolean)
    .join(' ');
}

function keys(primary: readonly string[], unique: readonly (readonly string[])[]): string[] {
  return [
    `PRIMARY KEY (${[...primary].sort().join(', ')})`,
    ...unique.map((columns) => `UNIQUE (${columns.join(', ')})`),
  ];
}

interface DatabaseRow {
  table: string;
  columns: string[];
  primary: string[] | null;
  unique: string[][] | null;
}

async function describeDatabase(url: string): Promise<Described> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<DatabaseRow>(DATABASE, [MIGRATIONS]);
    return Object.fromEntries(
      rows.map(({ table, columns, primary, unique }) => [
        table,
        [...columns, ...keys(primary ?? [], unique ?? [])],
      ]),
    );
  } finally {
    await client.end();
  }
}

const COLUMN = `concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
  (SELECT 'COLLATE ' || l.collname FROM pg_collation l WHERE l.oid = a.attcollation AND l.collname <> 'default'),
  CASE WHEN a.attnotnull THEN 'NOT NULL' END,
  CASE WHEN a.attidentity <> '' THEN 'IDENTITY' END,
  CASE WHEN a.attgenerated <> '' THEN 'GENERATED AS ' ELSE 'DEFAULT ' END || pg_get_expr(d.adbin, d.adrelid))`;

const NAMES = `(SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(n.conkey) WITH ORDINALITY AS k(number, place)
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number)`;

const DATABASE = `
  SELECT c.relname AS table,
    (SELECT json_agg(${COLUMN} ORDER BY a.attnum) FROM pg_attribute a
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    (SELECT ${NAMES} FROM pg_constraint n WHERE n.conrelid = c.oid AND n.contype = 'p') AS primary,
    (SELECT json_agg(${NAMES}) FROM pg_constraint n WHERE n.conrelid = c.oid AND n.contype = 'u') AS unique
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> $1
  ORDER BY c.relname`;
