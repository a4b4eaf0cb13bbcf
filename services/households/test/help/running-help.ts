import { officialCalendar, type PlainDate } from '@dixian/calendar';
import { type Law, loadPolicies, policyDirectoriesOf } from '@dixian/policy';
import { systemScope } from '@dixian/service';
import { openHelp } from '../../src/help/use-cases/follow-period';
import { openPeriod, type PeriodRow } from '../../src/periods/persistence/periods';
import { type Member, Monitoring, PLACES, type Place } from '../monitoring/running-monitoring';
import { mutate } from '../mutate';
import { type Households, rowsOf } from '../running-households';

const ERRORS = `... on UserError { code message clauses { id } } ... on InvalidInput { field }`;
const NO_SUCH = '... on NotFound { field }';
const HELPER = 'id name unit post civilServant since endedOn endKind endReason';
const MEASURE = `id family developmental name content responsibleUnit sector plannedFrom plannedUntil addedOn droppedOn
  aheadOfPlan state`;
const REVISION =
  'version kind occurredOn gaps reason lateReason account role warnings { code about message clauses { id } }';
const PLAN = `id madeOn version revision { version } revisions { ${REVISION} } measures { ${MEASURE} }
  deadline { dueOn status clauses { id } }`;
const PAIRED = `${NO_SUCH} ... on HelperAssigned { helper { ${HELPER} } } ... on PairingConflict { helper { ${HELPER} } }`;
const PLANNED = `${NO_SUCH} ... on HelpPlanRecorded { plan { ${PLAN} } revision { ${REVISION} } }
  ... on HelpPlanConflict { plan { id version } } ... on LateReasonNeeded { dueOn } ... on EvidenceMissing { missing }`;
const ANSWERS = {
  assignHelper: PAIRED,
  handOverHelper: PAIRED,
  endPairing: `${NO_SUCH} ... on PairingEnded { helper { ${HELPER} } }
    ... on DecisionRefused { decision { outcome reasons { code holds } toChange { on } } }`,
  makeHelpPlan: PLANNED,
  reviseHelpPlan: PLANNED,
  recordAdvanceMeasure: `${NO_SUCH} ... on AdvanceMeasureRecorded { measure { ${MEASURE} } }`,
  recordMeasureDelivery: `${NO_SUCH} ... on MeasureDeliveryRecorded { delivery { id family name deliveredOn amount source } }`,
  handOutSheets: `... on SheetsHandedOut { results { position household { id } outcome handedOutOn } }`,
} as const;

/** A row as the graph shows it. */
export interface Shown {
  id: string;
  [field: string]: unknown;
}

/** An answer of one of the mutations; what it has depends on its type. */
export interface Answer {
  __typename: string;
  code?: string;
  field?: string;
  clauses?: { id: string }[];
  missing?: string[];
  helper?: Shown;
  plan?: Shown & { version: number; measures: Shown[]; revisions: Shown[] };
  revision?: Shown & { warnings: { code: string; about: string | null; clauses: { id: string }[] }[] };
  measure?: Shown;
  delivery?: Shown;
  results?: { position: number; outcome: string; handedOutOn: string | null; household: Shown | null }[];
}

/** A task as the tests read it. */
export interface TaskSeen {
  kind: string;
  step: string;
  level: string;
  opened: string;
  due: string | null;
  closed: string | null;
  clauses: string[];
}

let keys = 0;

/** The service with what tests do of help in three places. */
export class Help {
  private constructor(
    readonly monitoring: Monitoring,
    readonly law: Law,
  ) {}

  static async start(now: string, variables: Readonly<Record<string, string>> = {}): Promise<Help> {
    const policies = await loadPolicies(policyDirectoriesOf(variables.DIXIAN_POLICIES ?? ''));
    const law = { policies, calendar: officialCalendar() };
    return new Help(await Monitoring.start(now, variables), law);
  }

  get households(): Households {
    return this.monitoring.households;
  }

  /** Registers a household that is monitored from a day on, as an identification or a re-label opens it. */
  async monitored(
    place: Place,
    code: string,
    identifiedOn: string,
    given: {
      basis?: PeriodRow['basis'];
      category?: PeriodRow['category'];
      risks?: string[];
      members?: readonly Member[];
      told?: Parameters<Monitoring['register']>[3];
      monthOnly?: boolean;
    } = {},
  ): Promise<string> {
    const { basis = 'IDENTIFICATION', category = 'MARGINAL', risks = [], members, told, monthOnly } = given;
    const householdId = await this.monitoring.register(place, code, members, told);
    await this.households.service.parts.workerDb.write(systemScope, async (transaction) => {
      const period = await openPeriod(transaction, {
        ...{ householdId, basis, caseId: null, category, risks, identifiedOn: identifiedOn as PlainDate },
        ...{ monthOnly: monthOnly ?? false, source: 'test', divisionCode: PLACES[place].village },
      });
      await openHelp(transaction, this.law, period);
    });
    return householdId;
  }

  /** Ends the open time of monitoring of a household. */
  async eliminated(householdId: string, on: string): Promise<void> {
    await this.households.service.parts.workerDb.write(systemScope, (transaction) =>
      transaction.query(
        `UPDATE monitoring_period SET eliminated_on = $2, elimination_mode = '帮扶消除'
         WHERE household_id = $1 AND eliminated_on IS NULL`,
        [householdId, on],
      ),
    );
  }

  /** Runs a mutation with an input of its own key unless one is given. */
  async act(account: string, mutation: keyof typeof ANSWERS, given: object): Promise<Answer> {
    const input = { idempotencyKey: `help-${keys++}`, ...given };
    const fields = `${ERRORS} ${ANSWERS[mutation]}`;
    return mutate<Answer>(this.households, account, { mutation, input, fields });
  }

  /** Fields of a household as an account sees it on a day; null where it does not. */
  async household<Fields>(
    account: string,
    id: string,
    fields: string,
    asOf?: string,
  ): Promise<Fields | null> {
    const { data, errors } = await this.households.ask<{ household: Fields | null }>(
      account,
      `query ($id: ID!, $asOf: Date) { household(id: $id) { ${fields} asOfDay: helpGaps(asOf: $asOf) { kind } } }`,
      { id, asOf },
    );
    expect(errors).toBeUndefined();
    return data.household;
  }

  /** Tasks of help of a household, by kind and opening. */
  tasks(householdId: string): Promise<TaskSeen[]> {
    return rowsOf<TaskSeen>(
      this.households,
      `SELECT kind, step, level, opened_on::text AS opened, due_on::text AS due, closed_on::text AS closed,
         clause_ids AS clauses
       FROM task WHERE household_id = $1 AND kind IN ('MAKE_PLAN', 'ASSIGN_HELPER', 'DELIVER_MEASURE')
       ORDER BY kind, opened_on, id`,
      [householdId],
    );
  }

  drop(): Promise<void> {
    return this.monitoring.households.drop();
  }
}

/** A measure as it is planned, `change` over what is ordinary. */
export function measure(change: object = {}) {
  return {
    family: 'EMPLOYMENT',
    name: '务工岗位',
    responsibleUnit: '人社局',
    sector: 'EMPLOYMENT',
    plannedFrom: '2025-06-21',
    plannedUntil: '2025-12-31',
    ...change,
  };
}
