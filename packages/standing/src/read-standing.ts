import type { AnyTable } from '@dixian/service';

const FIELDS: Readonly<Record<string, string>> = {
  standing_period: 'periods',
  standing_label: 'labels',
  standing_member: 'members',
};
const OF_PLACE = ['householdId', 'place', 'divisionCode', 'countyCode'];

/**
 * The statement that reads the standing of households, given as $1, with the parts that the tables keep; a household that was
 * not told of has no row. Each row has its household as "rowKey".
 */
export function readStandings(tables: readonly AnyTable[]): string {
  const lists = tables.filter(({ options }) => options.name in FIELDS);
  const [household] = tables;
  const names = household?.names() ?? [];
  const fields = [
    's.household_id AS "rowKey"',
    's.household_id AS "householdId"',
    's.version',
    ...lists.map((list) => `${listOf(list)} AS ${FIELDS[list.options.name]}`),
    ...(names.includes('countedMembers') ? ['s.counted_members AS "countedMembers"'] : []),
    ...(names.includes('outOfPoverty') ? [`${REGISTRATION} AS registration`] : []),
  ];
  // Forgotten until the next telling where a part was added.
  return `SELECT ${fields.join(', ')} FROM standing_household s WHERE s.household_id = ANY($1::uuid[]) AND s.version > 0`;
}

function listOf(list: AnyTable): string {
  const names = list.names().filter((name) => !OF_PLACE.includes(name));
  return aggregated(
    list.options.name,
    names.map((name) => `'${name}', e.${list.columnOf(name).name}`),
  );
}

const REGISTRATION = `jsonb_build_object('outOfPoverty', s.out_of_poverty, 'poor', ${aggregated(
  'standing_poor',
  ["'registeredOn', e.registered_on", "'reachedOn', e.reached_on"],
)})`;

function aggregated(table: string, pairs: readonly string[]): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object(${pairs.join(', ')}) ORDER BY e.place)
    FROM ${table} e WHERE e.household_id = s.household_id), '[]'::jsonb)`;
}
