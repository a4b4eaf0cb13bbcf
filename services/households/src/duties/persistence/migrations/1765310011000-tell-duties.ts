import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever changes a record that duties follow from, by whichever statement, marks it, and before the transaction commits the
 * duties of what is marked are brought to it and told. No act can forget to.
 */
export class TellDuties1765310011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of SOURCES)
      await runner.query(`DROP FUNCTION IF EXISTS mark_duties_of_${table} CASCADE`);
    await runner.query('DROP TABLE duty_change');
    await runner.query('DROP FUNCTION tell_marked_duties');
  }
}

const OF_TASKS = `('RECTIFY', 'ASSIGN_HELPER', 'RECTIFY_FINDING', 'ANSWER_PROMPT')`;

/** Where duties come from: columns they are told by, the expression that names the subject, which rows count. */
const SOURCES = [
  {
    ...{
      table: 'task',
      source: 'TASK',
      names: `CASE WHEN kind = 'ANSWER_PROMPT' THEN id ELSE subject_id END`,
    },
    ...{
      told: ['kind', 'subject_id', 'household_id', 'opened_on', 'closed_on'],
      where: `kind IN ${OF_TASKS}`,
    },
  },
  {
    ...{ table: 'monitoring_period', source: 'PERIOD', names: 'id', where: 'true' },
    told: ['household_id', 'identified_on', 'eliminated_on', 'case_id'],
  },
  {
    table: 'long_unresolved_triage',
    source: 'PERIOD',
    names: 'period_id',
    where: 'true',
    told: ['occurred_on'],
  },
  {
    ...{ table: 'lead', source: 'LEAD', names: 'id', where: 'true' },
    told: [
      'household_id',
      'person_id',
      'channel',
      'found_on',
      'received_on',
      'verified_on',
      'withdrawn_on',
      'settled_on',
      'settled_as',
    ],
  },
  {
    table: 'lead_forwarding',
    source: 'LEAD',
    names: 'lead_id',
    where: 'true',
    told: ['step', 'occurred_on'],
  },
  { table: 'survey_visit', source: 'SURVEY', names: 'household_id', where: 'true', told: ['visited_on'] },
  {
    ...{ table: 'case_standing', source: 'CASE', names: 'case_id', where: 'true' },
    told: ['household_id', 'from_on', 'until_on', 'state'],
  },
];

// A statement over a million rows marks in one row.
function markedBy({ table, source, names, where, told }: (typeof SOURCES)[number]): string[] {
  const columns = [`(${names}) AS subject`, ...told].join(', ');
  const mark = (rows: string) =>
    `INSERT INTO duty_change (source, ids) SELECT '${source}', array_agg(DISTINCT subject) FROM ${rows} AS marked
     HAVING count(*) > 0`;
  const of = (rows: string) => `SELECT ${columns} FROM ${rows} WHERE ${where}`;
  const differs = `((${of('old_rows')} EXCEPT ${of('new_rows')}) UNION ALL (${of('new_rows')} EXCEPT ${of('old_rows')}))`;
  const trigger = (when: string, referencing: string) =>
    `CREATE TRIGGER ${table}_marks_duties_${when.toLowerCase()} AFTER ${when} ON ${table}
       REFERENCING ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION mark_duties_of_${table}()`;
  return [
    `CREATE FUNCTION mark_duties_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'INSERT' THEN ${mark(`(${of('new_rows')})`)};
       ELSIF TG_OP = 'DELETE' THEN ${mark(`(${of('old_rows')})`)};
       ELSE ${mark(differs)};
       END IF;
       RETURN NULL;
     END $$`,
    trigger('INSERT', 'NEW TABLE AS new_rows'),
    trigger('DELETE', 'OLD TABLE AS old_rows'),
    trigger('UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'),
  ];
}

const TOLD = `'obligationId', t.id, 'version', t.version, 'department', 'households', 'kind', t.kind,
  'householdId', t.household_id, 'divisionCode', t.division_code`;

function event(type: string, list: string, where: string, item: string): string {
  return `INSERT INTO outbox (type, division_code, payload)
    SELECT '${type}', county, jsonb_build_object('${list}', jsonb_agg(item ORDER BY id))
    FROM (SELECT left(t.division_code, 6) AS county, t.id, ${item} AS item,
            (row_number() OVER (PARTITION BY left(t.division_code, 6) ORDER BY t.id) - 1) / 200 AS part
          FROM t WHERE ${where}) AS told
    GROUP BY county, part ORDER BY county, part`;
}

const tellUntold = `WITH t AS (
    UPDATE duty_obligation SET trigger_told = true, end_told = true WHERE NOT (trigger_told AND end_told)
    RETURNING WITH (OLD AS was, NEW AS became) became.*, NOT was.trigger_told AS starts, NOT was.end_told AS ends
  ), triggers AS (
    ${event(
      'obligation-triggered',
      'duties',
      't.starts',
      `jsonb_build_object(${TOLD},
      'subject', jsonb_build_object('kind', t.subject_kind, 'id', t.subject_id), 'cycle', t.cycle,
      'personId', t.person_id, 'sector', t.sector, 'triggeredOn', t.triggered_on)`,
    )}
  )
  ${event(
    'obligation-met',
    'ends',
    't.ends',
    `jsonb_build_object(${TOLD},
    'metOn', t.met_on, 'stoppedOn', t.stopped_on, 'stoppedAs', t.stopped_as)`,
  )}`;

// What one place gives and another takes is told by one transaction, so that it looks beyond the scope of who acts. The
// first mark of a transaction follows all of them, in slices of little memory; the others then find none.
const tellMarked = `
  CREATE FUNCTION tell_marked_duties() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    own text[] := ARRAY[current_setting('dixian.division_from', true), current_setting('dixian.division_to', true),
      current_setting('dixian.sector', true)];
    marked record;
  BEGIN
    IF NOT EXISTS (SELECT FROM duty_change) THEN RETURN NULL; END IF;
    PERFORM set_config('dixian.division_from', '', true), set_config('dixian.division_to', ':', true),
      set_config('dixian.sector', '*', true);
    FOR marked IN
      WITH taken AS (DELETE FROM duty_change RETURNING source, ids),
      each AS (SELECT DISTINCT source, unnest(ids) AS id FROM taken),
      numbered AS (SELECT source, id, (row_number() OVER (PARTITION BY source ORDER BY id) - 1) / 5000 AS part FROM each)
      SELECT source, array_agg(id ORDER BY id) AS ids FROM numbered GROUP BY source, part ORDER BY source, part
    LOOP
      IF marked.source = 'SURVEY' THEN
        PERFORM follow_surveys((SELECT array_agg(DISTINCT h.division_id) FROM household h WHERE h.id = ANY(marked.ids)));
      ELSE PERFORM follow_duties(marked.source, marked.ids);
      END IF;
    END LOOP;
    ${tellUntold};
    PERFORM set_config('dixian.division_from', own[1], true), set_config('dixian.division_to', own[2], true),
      set_config('dixian.sector', own[3], true);
    RETURN NULL;
  END $$`;

// duty_change holds no row beyond its transaction: unlogged.
const statements = [
  `CREATE UNLOGGED TABLE duty_change (
    id     uuid PRIMARY KEY DEFAULT uuidv7(),
    source text NOT NULL,
    ids    uuid[] NOT NULL
  )`,
  tellMarked,
  `CREATE CONSTRAINT TRIGGER duty_change_is_followed AFTER INSERT ON duty_change
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_marked_duties()`,
  ...SOURCES.flatMap(markedBy),
];
