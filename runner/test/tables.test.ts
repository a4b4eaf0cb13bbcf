import { codedTables, rewriteDivision, sealedPlaces } from '@dixian/service';
import { anyRow } from '@dixian/testkit';
import { everyDatabase, type MigratedDatabase } from './every-table';
import { KEPT_UNDER, keptDeeds } from './kept-deeds';

const VILLAGE = '500235216220';
const RECODED = '500235216990';

// One policy for all commands, that binds what is written on both sides.
const BOUND = /^\* .*division_code >= .*division_from.*division_code < .*division_to/s;

// Keys and what they stand for are their account's, whatever its division.
const MATCHING = /^narrowed \* .*dixian\.matching.* = 'on'/;
const OWN_ACCOUNT = /^\* \(account = current_setting\('dixian\.account'/;

// What belongs to no division or is read by no request; each for the reason beside it.
const WITHOUT_SECURITY: Readonly<Record<string, string>> = {
  attachment_piece: 'sealed bytes of files, which say nothing without the keys in attachment',
  change_mark: 'kinds and places in which something changed; nothing of a row',
  dated_kind: 'kinds of duties with a digest of the documents that date them',
  division: 'public codes',
  division_version: 'public codes and names',
  duty_change: 'ids that are followed before their transaction commits; no row outlives it',
  duty_place: 'which document asks where for which kind of duty',
  han_reading: 'how characters are read',
  inbox: 'ids of events',
  index_translation: 'blind indexes under two keys, without whose they are',
  key_fingerprint: 'hashes of keys',
  known_division: 'divisions that the register added, which anybody may know',
  moved_household: 'ids and codes for events that come late; no request reads it',
  outbox: 'events on their way',
  outbox_awaited: 'ids of events on their way',
  policy_activation: 'from when which document is in effect: law is public',
  policy_pack: 'documents by name and place: law is public',
  policy_review: 'who approved which document; drafts are shown by the place in the resolver',
  policy_set_kept: 'the law in force, which is public',
  policy_spell: 'under which sets a document was in effect: law is public',
  policy_version: 'what documents say; drafts are shown by the place in the resolver',
  procedure_version: 'what documents say of steps, which is public',
  public_count: 'keyed hashes of addresses',
  quality_sweep: 'how far a sweep came',
  recoded_division: 'public codes',
  row_arrival: 'ids and days for lists of past days; no request is shown it',
  schema_migration: 'migrations',
  standing_change: 'ids that are told of before their transaction commits; no row outlives it',
  steered_obligation: 'ids that are told of before their transaction commits; no row outlives it',
};

// What a county made for all of it is read from its townships and villages, too; it lies in the county itself and names no household.
const MADE_BY_COUNTIES: readonly string[] = ['finance.award_scheme', 'finance.insurance_contract'];
const FROM_BELOW =
  /^r \(*division_code = "left"\(current_setting\('dixian\.division_from'::text, true\), 6\)/;

// Tables that the READMEs promise to be append-only.
const APPEND_ONLY: Readonly<Record<string, readonly string[]>> = {
  education: ['guarantee_answer', 'matched_row'],
  employment: ['matched_row'],
  exports: ['export_record', 'kept_paper'],
  finance: ['matched_row'],
  health: ['guarantee_answer', 'matched_row'],
  households: [
    'allowance_fact',
    'case_act',
    'correction_answer',
    'division_change',
    'former_row',
    'guarantee_answer',
    'help_plan_revision',
    'household_movement',
    'income_assessment',
    'label_review',
    'lead_entry',
    'lead_forwarding',
    'long_unresolved_triage',
    'monitoring_period_entry',
    'quality_answer',
    'renovation_fact',
    'reveal',
    'reveal_notice',
    'scope_record',
    'survey_visit',
    'vanished_household',
    'watch_visit',
  ],
  'housing-water': [
    'guarantee_answer',
    'housing_remedy',
    'matched_row',
    'renovation_statement',
    'water_outage_step',
  ],
  'social-assistance': ['allowance_statement', 'disability_stop', 'matched_row'],
};

let databases: MigratedDatabase[] = [];
beforeAll(async () => {
  databases = await everyDatabase();
}, 60_000);
afterAll(() => Promise.all(databases.map((database) => database.drop())));

test('every table is bound to a division by row-level security, its owner included, but those that are named here with a reason', async () => {
  const open = new Set<string>();
  for (const { service, superuser } of databases) {
    const { rows } = await superuser.query<{
      name: string;
      kind: string;
      secured: boolean;
      forced: boolean;
      policies: string[];
      asked: boolean;
    }>(
      `SELECT c.relname AS name, c.relkind::text AS kind, c.relrowsecurity AS secured,
         c.relforcerowsecurity AS forced,
         coalesce(c.reloptions, '{}') @> '{security_invoker=true}' AS asked,
         array(SELECT CASE WHEN p.polpermissive THEN '' ELSE 'narrowed ' END || p.polcmd::text || ' ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), pg_get_expr(p.polqual, c.oid))
               FROM pg_policy p WHERE p.polrelid = c.oid AND NOT c.relowner = ANY(p.polroles)
               ORDER BY p.polpermissive DESC, p.polname DESC) AS policies
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`,
    );
    for (const { name, kind, secured, forced, policies, asked } of rows) {
      const where = `${service}.${name}`;
      // A view is bound as who asks it is. Places of households by code alone, for rows of ledgers of beyond the importer's
      // division (ADR of the register).
      if (kind === 'v') expect([where, asked || name]).toEqual([where, asked || 'household_place']);
      else if (!secured) open.add(name);
      else {
        const bound = name === 'recording' ? OWN_ACCOUNT : BOUND;
        // Numbers that wait are in sight of matching alone.
        const narrowed = name === 'waiting_number' ? [expect.stringMatching(MATCHING)] : [];
        const made = MADE_BY_COUNTIES.includes(where) ? [expect.stringMatching(FROM_BELOW)] : [];
        const all = [expect.stringMatching(bound), ...made, ...narrowed];
        expect([where, forced, policies]).toEqual([where, true, all]);
      }
    }
  }
  expect([...open].sort()).toEqual(Object.keys(WITHOUT_SECURITY));
});

test('the application owns no table, cannot step past the security, and empties no table', async () => {
  for (const { service, application } of databases) {
    const { rows } = await application.query(
      `SELECT rolsuper OR rolbypassrls AS past,
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
         (SELECT count(*)::int FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
            AND has_table_privilege(r.rolname, c.oid, 'TRUNCATE, TRIGGER, REFERENCES')) AS beyond
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect([service, rows]).toEqual([service, [{ past: false, owned: 0, beyond: 0 }]]);
  }
});

// What is no secret by itself: keyed indexes, hashes, and pieces under a key of their file.
const UNSEALED = /(_index|_end|sha256|hash|fingerprint)$|^attachment_piece\.bytes$|^index_translation\./;

test('bytes are sealed and said to be, so that they come under a new key, or are no secret', async () => {
  for (const { service, tables, superuser } of databases) {
    const { rows } = await superuser.query<{ place: string }>(
      `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
       WHERE table_schema = 'public' AND udt_name = 'bytea' ORDER BY 1`,
    );
    const secret = rows.map(({ place }) => place).filter((place) => !UNSEALED.test(place));
    const declared = sealedPlaces(tables).map(({ title }) => title);
    expect([service, secret]).toEqual([service, declared.filter((title) => !title.includes(': ')).sort()]);
  }
});

test('one function looks beyond the caller’s division, and no other', async () => {
  const found: string[] = [];
  for (const { superuser } of databases) {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
    );
    found.push(...rows.map(({ name }) => name));
  }
  expect(found).toEqual(['persons_entered_elsewhere']);
});

test('what is append-only refuses the application every change but where its household lives', async () => {
  for (const { service, superuser, application } of databases) {
    const { rows: kept } = await superuser.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgname = c.relname || '_stays' ORDER BY 1`,
    );
    expect([service, kept.map(({ name }) => name)]).toEqual([
      service,
      expect.arrayContaining([...(APPEND_ONLY[service] ?? [])]),
    ]);
    await application.query(
      `SELECT set_config('dixian.division_from', '', false), set_config('dixian.division_to', ':', false),
              set_config('dixian.sector', '*', false)`,
    );
    for (const { name } of kept) await refusesChanges({ service, superuser, application }, name);
  }
});

test('a place that gets another code takes every row of every table along in the services that keep rows of places', async () => {
  const following = databases.filter(({ service }) => !OF_ACCOUNTS.includes(service));
  for (const { service, superuser, application } of following) {
    await application.query(
      `SELECT set_config('dixian.division_from', '', false), set_config('dixian.division_to', ':', false),
              set_config('dixian.sector', '*', false), set_config('dixian.matching', 'on', false)`,
    );
    const statements = {
      query: async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
        (await application.query(sql, [...parameters])).rows,
    };
    for (const coded of await codedTables(statements)) {
      // A look goes by the versions of its division, which are tested with them.
      if (LOOKS.includes(coded.table)) continue;
      await anyRow(superuser, coded.table, { division_code: RECODED, sector: 'health' });
      await superuser.query("SET session_replication_role = 'origin'");
      const rewritten = await rewriteDivision(statements, coded, {
        oldCode: RECODED,
        newCode: '500235216991',
      });
      expect([service, coded.table, rewritten > 0]).toEqual([service, coded.table, true]);
    }
  }
});

// A place of which no row was planted before: some tables take one a place and day.
const ELSEWHERE = '441322001001';

test('what is done is kept under its set from every table that says so, and each of them has a word', async () => {
  const undone: string[] = [];
  for (const { service, superuser } of databases) {
    const { tables, deeds, words } = await keptDeeds(service, superuser, ELSEWHERE);
    if (tables.length === 0) undone.push(service);
    // What is only told of anew is not done anew.
    expect([service, deeds]).toEqual([
      service,
      tables.map((matter) => ({ matter, sets: [KEPT_UNDER], deeds: 1 })),
    ]);
    expect([service, words]).toEqual([service, tables]);
  }
  // What they do, exporting and making law, decides nothing of a household.
  expect(undone).toEqual(OF_ACCOUNTS);
});

// What was taken out, and the law, tell of no household: who took it looks it up under the place of then.
const OF_ACCOUNTS: readonly string[] = ['exports', 'policy'];

// A record goes where its household goes; a look stays where it was taken, and only a recoding changes its codes.
const LOOKS: readonly string[] = ['reveal', 'reveal_notice'];
const OF_A_RECORD = {
  words: /never changed or removed/,
  movable: ['division_code', 'household_id', 'told'],
};
const OF_A_LOOK = { words: /What was looked at stays/, movable: ['division_code', 'seen_in'] };

async function refusesChanges(
  { service, superuser, application }: Pick<MigratedDatabase, 'service' | 'superuser' | 'application'>,
  table: string,
): Promise<void> {
  await anyRow(superuser, table, { division_code: VILLAGE, sector: 'health' });
  const { rows: columns } = await superuser.query<{ name: string; type: string }>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const { rows: before } = await application.query(`SELECT to_jsonb(t) AS row FROM ${table} t`);
  expect([service, table, before.length]).toEqual([service, table, 1]);
  const refused = async (sql: string) =>
    application.query(sql).then(
      () => `${sql}: done`,
      (error: Error) => error.message,
    );
  const { words, movable } = LOOKS.includes(table) ? OF_A_LOOK : OF_A_RECORD;
  expect(await refused(`DELETE FROM ${table}`)).toMatch(words);
  for (const { name, type } of columns.filter((column) => !movable.includes(column.name))) {
    const other = `CASE WHEN "${name}" IS NULL THEN ${OTHER[type] ?? `''::text`} END`;
    expect([table, name, await refused(`UPDATE ${table} SET "${name}" = ${other}`)]).toEqual([
      table,
      name,
      expect.stringMatching(words),
    ]);
  }
  const { rows: after } = await application.query(`SELECT to_jsonb(t) AS row FROM ${table} t`);
  expect(after).toEqual(before);
}

const OTHER: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  date: "date '2024-01-01'",
  int4: '7',
  int8: '7',
  int2: '7::int2',
  numeric: '7',
  bool: 'true',
  jsonb: `'{"other":1}'::jsonb`,
  bytea: "'x'::bytea",
  timestamptz: 'now()',
  _text: "'{other}'::text[]",
  _uuid: "'{}'::uuid[]",
};
