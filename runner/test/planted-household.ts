import { createHmac } from 'node:crypto';
import { anyRow, superuserOf, syntheticCertificate } from '@dixian/testkit';
import type { Client } from 'pg';
import { INDEX_KEY, type WholeGraph } from './whole-graph';

/** The certificate number of the planted person. */
export const CERTIFICATE = syntheticCertificate({ birthOn: '1980-02-29', sequence: 1 });

const VILLAGE = '500235216220';
// Where the planted household is offered to; none of the accounts of beyond answers for it.
const OFFERED_TO = '500235001001';

const ID_OF: Readonly<Record<string, number>> = {
  household: 1,
  person: 2,
  lead: 3,
  monitoring_case: 4,
  case_act: 5,
  monitoring_period: 6,
  help_plan: 7,
  help_measure: 8,
  safety_net_label: 9,
  move_offer: 10,
  self_report: 11,
  long_unresolved_triage: 12,
  renovation_statement: 13,
  allowance_statement: 14,
  import_upload: 15,
  import_run: 16,
  obligation: 17,
  loan: 18,
  renovation: 19,
  doubt: 20,
  subsidy_list: 21,
  transition_run: 22,
  unit_notice: 23,
  notice_channel: 24,
  notice_delivery: 25,
  task: 26,
  figure_report: 27,
  attachment: 28,
  correction_request: 29,
  authorisation_letter: 30,
};

const PERSON = '018f0000-0000-7000-8000-000000000002';
const REQUEST = '018f0000-0000-7000-8000-000000000029';
const ACT = '018f0000-0000-7000-8000-000000000005';

// Words that a reader of the table understands, where it needs them to show the row.
const VALUES_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attachment: {
    ...{
      state: 'ATTACHED',
      subject_id: ACT,
      media_type: 'image/jpeg',
      sha256: '\\x00',
    },
    ...{ account: 'county@500235', attached_at: '2025-04-01', size_bytes: '1' },
  },
  authorisation_letter: { person_ids: `{${PERSON}}`, purposes: '{INCOME}' },
  correction_request: { asked_by: 'PERSON', kind: 'CORRECT' },
  correction_answer: { request_id: REQUEST, outcome: 'DONE' },
  monitoring_case: { state: 'APPLIED', kind: 'IDENTIFICATION' },
  case_standing: { state: 'APPLIED', kind: 'IDENTIFICATION' },
  move_offer: { state: 'OPEN' },
  task: { kind: 'ANSWER_PROMPT', level: 'county' },
  // A run that waits would be taken up by its worker while the test looks on.
  import_run: { state: 'COMPLETED' },
  loan: { contract_number: '500235216220001', lpr_term: 'ONE_YEAR' },
  person: { certificate_index: `\\x${createHmac('sha256', INDEX_KEY).update(CERTIFICATE).digest('hex')}` },
  monitoring_period: { basis: 'IDENTIFICATION', category: 'MARGINAL' },
  monitoring_record: { category: 'MARGINAL' },
  lead: { channel: 'SURVEY', lead_type: 'OTHER', state: 'RECEIVED' },
  obligation: { kind: 'VERIFICATION' },
  notice_item: { kind: 'VERIFICATION' },
  notice_channel: { kind: 'WEBHOOK' },
  notice_delivery: { kind: 'WEBHOOK', state: 'SENT' },
  // What nobody was told of is sent while the test looks on.
  unit_notice: { told_at: '2025-04-01' },
  settlement: { kind: 'INPATIENT' },
  public_welfare_post: { form: 'AGREEMENT' },
  renovation: { grade: 'D' },
  renovation_statement: { grade: 'D', year: '2025' },
  housing_remedy: { kind: 'OTHER' },
  water_outage_step: { step: 'BEGAN' },
  screening_hit: { told: 'true' },
  // A run that departments work on would be taken up while the test looks on.
  transition_run: { state: 'APPLIED' },
  run_stop: { phase: 'APPLY', cause: 'FAILED' },
  medical_run: { division_code: '500235', year: '2025' },
  calendar_report: { kind: 'REPORT_LIST', cycle: '2025-11' },
  // What was not told of is told by its worker while the test looks on.
  duty_task: { told: 'true' },
  duty_obligation: { trigger_told: 'true', end_told: 'true' },
  school_record: { status: 'ENROLLED', stage: 'PRIMARY' },
  award_scheme: { mode: 'REWARD', beneficiaries: 'MONITORED', items: '[]' },
  household_award: { claimed: '[]', accepted: '[]', outcome: 'GRANTED', fund_level: 'COUNTY' },
  loan_application: { product: 'MICROCREDIT', outcome: 'GRANTED', bank_decision: 'APPROVED' },
  asset: { class: 'OPERATING', stage: 'FORMED' },
  asset_act: { stage: 'FORMED' },
  asset_distribution: { purpose: 'PUBLIC' },
  asset_disposal: { class: 'REVIVE' },
  insurance_contract: { risk: 'ACCIDENT' },
  division_change: { kind: 'RENAMED' },
  kept_paper: { digest: '0'.repeat(64) },
};

// What files hang on in each service.
const FILED: Readonly<Record<string, string>> = {
  education: 'ENROLMENT',
  employment: 'TRAINING',
  finance: 'AWARD',
  health: 'MEDICAL_AID_CLAIM',
  households: 'CASE_ACT',
  'housing-water': 'HOUSE_WORD',
  'social-assistance': 'RELIEF_CASE',
};

/** Ids of what was planted, by the name that columns, arguments and inputs have for them. */
export const PLANTED: Readonly<Record<string, string>> = {
  household_id: idOf('household'),
  person_id: idOf('person'),
  lead_id: idOf('lead'),
  case_id: idOf('monitoring_case'),
  act_id: idOf('case_act'),
  period_id: idOf('monitoring_period'),
  plan_id: idOf('help_plan'),
  measure_id: idOf('help_measure'),
  label_id: idOf('safety_net_label'),
  offer_id: idOf('move_offer'),
  report_id: idOf('self_report'),
  triage_id: idOf('long_unresolved_triage'),
  upload_id: idOf('import_upload'),
  run_id: idOf('import_run'),
  obligation_id: idOf('obligation'),
  notice_id: idOf('unit_notice'),
  channel_id: idOf('notice_channel'),
  attachment_id: idOf('attachment'),
  letter_id: idOf('authorisation_letter'),
};

/** The id of a planted row of that table. */
export function idOf(table: string): string {
  const number = ID_OF[table];
  if (!number) throw new Error(`Nothing is known of ${table}`);
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

// What a service works on without being asked: an export that waits is begun.
const BY_ITSELF = ['exports.export_job'];

/** A household with a row in every table of every department that has a division, planted past all services. */
export class PlantedHousehold {
  private constructor(private readonly databases: ReadonlyMap<string, Client>) {}

  static async plant(graph: WholeGraph): Promise<PlantedHousehold> {
    const databases = new Map<string, Client>();
    for (const [name, { parts }] of graph.services) {
      const client = await superuserOf(parts.environment.DATABASE_URL);
      databases.set(name, client);
      for (const table of await tablesOf(client)) await plantRow(client, name, table);
    }
    return new PlantedHousehold(databases);
  }

  /** What stands in the tables of all departments, as one text that any change changes. */
  async fingerprint(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const [service, client] of this.databases) {
      for (const table of await tablesOf(client)) {
        const { rows } = await client.query<{ print: string }>(
          `SELECT count(*) || '/' || coalesce(max(xmin::text::bigint), 0) AS print FROM ${table}
           WHERE division_code LIKE '${VILLAGE.slice(0, 6)}%'`,
        );
        if (!BY_ITSELF.includes(`${service}.${table}`)) found[`${service}.${table}`] = rows[0]?.print ?? '';
      }
    }
    return found;
  }

  /** Rows of another place that name the household or anything of it. */
  async mentionedIn(division: string): Promise<string[]> {
    const ids = Object.keys(ID_OF).map(idOf);
    const found: string[] = [];
    for (const [service, client] of this.databases) {
      for (const table of await tablesOf(client)) {
        const { rows } = await client.query<{ row: string }>(
          `SELECT to_jsonb(t)::text AS row FROM ${table} t
           WHERE t.division_code LIKE $1 || '%' AND to_jsonb(t)::text ~ $2`,
          [division, ids.join('|')],
        );
        found.push(...rows.map(({ row }) => `${service}.${table} ${row}`));
      }
    }
    return found;
  }

  async end(): Promise<void> {
    for (const client of this.databases.values()) await client.end();
  }
}

/** The tables whose rows lie in a division. */
async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
       AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'division_code') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

// Files of all departments are of one type, whose ids a client keeps them by.
function fileOf(service: string): string {
  const place = (Object.keys(FILED).indexOf(service) + 1).toString(16);
  return service === 'households'
    ? idOf('attachment')
    : `${idOf('attachment').slice(0, -3)}f${place.padStart(2, '0')}`;
}

async function plantRow(client: Client, service: string, table: string): Promise<void> {
  const own = table in ID_OF ? { id: idOf(table) } : {};
  const registered = {
    registered_household: { id: idOf('household') },
    registered_person: { id: idOf('person') },
  };
  const village =
    service === 'households'
      ? (await client.query(`SELECT division_id AS id FROM division_version WHERE code = $1`, [VILLAGE]))
          .rows[0]
      : undefined;
  await anyRow(client, table, {
    ...PLANTED,
    ...(village && { division_id: village.id }),
    ...own,
    ...registered[table as keyof typeof registered],
    division_code: VILLAGE,
    to_code: OFFERED_TO,
    code: '500235216220001',
    household_code: '500235216220001',
    sector: 'health',
    ...VALUES_OF[table],
    ...(table === 'attachment' && { id: fileOf(service), subject_kind: FILED[service] }),
  });
}
