import { randomUUID } from 'node:crypto';
import { syntheticCertificate } from '@dixian/testkit';
import { mutate } from '../mutate';
import { type NationalRow, nationalFile } from '../national-file';
import { type Households, idOf, runningHouseholds } from '../running-households';

/** Places of different documents, each with a county account and a village. */
export const PLACES = {
  PU_AN: { county: '500235', village: '500235216220', names: undefined },
  AN_YANG: {
    county: '410526',
    village: '410526001001',
    names: ['河南省', '安阳市', '滑县', '道口镇街道', '红旗路社区居民委员会'],
  },
  JI_YUAN: {
    county: '419001',
    village: '419001001001',
    names: ['河南省', '省直辖县级行政区划', '济源市', '济源市沁园街道', '东马蓬居民委员会'],
  },
  ZHENG_ZHOU: {
    county: '410181',
    village: '410181001003',
    names: ['河南省', '郑州市', '巩义市', '新华路街道', '文化街社区居民委员会'],
  },
  BO_LUO: {
    county: '441322',
    village: '441322001001',
    names: ['广东省', '惠州市', '博罗县', '罗阳街道', '东区社区居民委员会'],
  },
} as const;
export type Place = keyof typeof PLACES;

/** A member of a household of one or more. */
export interface Member {
  birthOn?: string;
  labour?: string;
}

const ERRORS = `... on UserError { code message clauses { id } } ... on InvalidInput { field }
  ... on NotFound { field }`;
const REFUSED = '... on DecisionRefused { decision { outcome reasons { code holds fact } } }';
const PERIOD = 'id basis identifiedOn eliminatedOn eliminationMode monthOnly category risks source';
const TRIAGE =
  'id decision reason occurredOn listedFrom corrects clauses { id } grounds { code clause { id } }';
const POOR = 'id registeredOn ground dueOn reachedOn status clauses { id }';
const LABEL = 'id name labelledOn removedOn removalReason grounds { code fact clause { id } }';
const ANSWERS = {
  takeOverMonitoring: `... on MonitoringPeriodRecorded { period { ${PERIOD} } entry { id kind corrects reason } }
    ... on PeriodOverlap { period { id } } ... on CaseConflict { case { id } }`,
  correctMonitoringPeriod: `... on MonitoringPeriodRecorded { period { ${PERIOD} } entry { id kind corrects reason } }
    ... on PeriodOverlap { period { id } } ... on NotTakenOver { period { id } }
    ... on ReleaseByProcedure { firstStep period { id } }
    ... on PeriodChanged { period { ${PERIOD} } }`,
  triageLongUnresolved: `${REFUSED} ... on TriageRecorded { triage { ${TRIAGE} } period { id eliminatedOn } }
    ... on AlreadyTriaged { triage { ${TRIAGE} } }`,
  correctTriage: `${REFUSED} ... on TriageRecorded { triage { ${TRIAGE} } period { id eliminatedOn } }
    ... on AlreadyTriaged { triage { ${TRIAGE} } }`,
  setSafetyNetLabel: `${REFUSED} ... on SafetyNetLabelRecorded { label { ${LABEL} } }
    ... on SafetyNetLabelConflict { label { ${LABEL} } }`,
  removeSafetyNetLabel: `... on SafetyNetLabelRecorded { label { ${LABEL} } }
    ... on SafetyNetLabelConflict { label { ${LABEL} } }`,
  completeLabelReview: `... on LabelReviewRecorded { review { id occurredOn ableMembers finding grounds { code } }
      label { ${LABEL} } decision { outcome reasons { code } } } ... on ReviewNotDue { label { ${LABEL} } }`,
  recordWatchVisit: `... on WatchVisitRecorded { visit { id riskFound finding nextStep clauses { id } }
      period { id watchVisits { id occurredOn } } }`,
  recordEliminationRequest:
    '... on EliminationRequestRecorded { request { id occurredOn statement } period { id } }',
  registerPoor: `${REFUSED} ... on PoorRegistrationRecorded { registration { ${POOR} reason procedureReference } period { id } }
    ... on PoorRegistrationConflict { registration { id } }`,
  recordExitStandardReached: `... on PoorRegistrationRecorded { registration { ${POOR} } period { id } }
    ... on PoorRegistrationConflict { registration { id } }`,
} as const;

interface Shown {
  id: string;
  [field: string]: unknown;
}

/** An answer of one of the mutations; what it has depends on its type. */
export interface Answer {
  __typename: string;
  code?: string;
  firstStep?: string;
  field?: string;
  clauses?: { id: string }[];
  decision?: { outcome: string; reasons: { code: string; holds: boolean; fact: string | null }[] };
  period?: Shown;
  entry?: Shown;
  triage?: Shown;
  label?: Shown;
  review?: Shown;
  visit?: Shown;
  registration?: Shown;
}

let keys = 0;
let persons = 0;

/** The service with households of three places, and what tests do with their monitoring. */
export class Monitoring {
  private constructor(readonly households: Households) {}

  static async start(now: string, variables: Readonly<Record<string, string>> = {}): Promise<Monitoring> {
    return new Monitoring(await runningHouseholds(now, variables));
  }

  /** Registers a household of that code and place by a national export of that day, and gives its id. */
  async register(
    place: Place,
    code: string,
    members: readonly Member[] = [{}],
    { exportedOn = '2025-03-20', ...told }: Partial<NationalRow> & { exportedOn?: string } = {},
  ): Promise<string> {
    const { county, names } = PLACES[place];
    const rows = members.map(({ birthOn = '1980-02-28', labour }, index) => ({
      ...told,
      household: code,
      person: ++persons,
      certificate: syntheticCertificate({ birthOn, sequence: persons }),
      relation: index === 0 ? '户主' : '之子',
      members: members.length,
      labour,
      place: names,
    }));
    const report = await this.households.load(
      `county@${county}`,
      'national-export',
      nationalFile(exportedOn, rows),
    );
    expect(report.rowsRejected).toBe(0);
    return idOf(this.households, code);
  }

  /** Tasks to triage a household as a list of a day has them: due day, status and how many clauses. */
  async triages(account: string, householdId: string, asOf: string, filter = ''): Promise<unknown[][]> {
    const { data, errors } = await this.households.ask<{
      tasks: { edges: { status: string; node: { dueOn: string; clauses: object[] } }[] };
    }>(
      account,
      `query ($id: ID!, $asOf: Date!) {
         tasks(filter: { household: $id, asOf: $asOf, kinds: [TRIAGE] ${filter} }, orderBy: { field: DUE_ON }) {
           edges { status node { dueOn clauses { id } } } } }`,
      { id: householdId, asOf },
    );
    expect(errors).toBeUndefined();
    return data.tasks.edges.map(({ status, node }) => [node.dueOn, status, node.clauses.length]);
  }

  /** Runs a mutation with an input of its own key unless one is given. */
  async act(account: string, mutation: keyof typeof ANSWERS, given: object): Promise<Answer> {
    const input = { idempotencyKey: `monitoring-${keys++}`, ...given };
    const fields = `${ERRORS} ${ANSWERS[mutation]}`;
    return mutate<Answer>(this.households, account, { mutation, input, fields });
  }

  /** Takes a time of monitoring over as the county's account. */
  async takeOver(place: Place, householdId: string, identifiedOn: string, eliminatedOn?: string) {
    const eliminated = eliminatedOn && { eliminatedOn, eliminationMode: 'ASSISTED' };
    const given = { householdId, identifiedOn, category: 'MARGINAL', reason: '系统内已有', ...eliminated };
    const answer = await this.act(`county@${PLACES[place].county}`, 'takeOverMonitoring', given);
    expect(answer.__typename).toBe('MonitoringPeriodRecorded');
    return answer;
  }

  /** A field of a household as an account sees it. */
  async household<Value>(account: string, id: string, field: string, variables: object = {}): Promise<Value> {
    const { data, errors } = await this.households.ask<{ household: Record<string, Value> | null }>(
      account,
      `query ($id: ID!, $asOf: Date) { household(id: $id) { it: ${field} asOf: monitored(asOf: $asOf) { id } } }`,
      { id, ...variables },
    );
    expect(errors).toBeUndefined();
    return data.household?.it as Value;
  }

  /** What 民政 says of a household's allowance from a day on; amounts in fen. */
  async allowance(place: Place, householdId: string, occurredOn: string, change: object = {}): Promise<void> {
    const grant = {
      ...{ householdId, occurredOn, divisionCode: PLACES[place].village, source: '农村低保发放' },
      ...{ grantId: householdId, name: '农村低保', tier: 'highest', wholeHousehold: true },
      ...{ dispersedHardship: false, approved: '50000', paid: '50000', active: true },
      ...change,
    };
    await this.households.deliver('allowance-changed', { grants: [grant] as never });
  }

  /** What 住建 says of a household's renovation from a day on; amounts in fen. */
  async renovation(place: Place, householdId: string, occurredOn: string, paid: string): Promise<void> {
    const renovation = {
      ...{ householdId, occurredOn, divisionCode: PLACES[place].village, source: '农村危房改造' },
      ...{ renovationId: randomUUID(), year: 2025, approved: '2000000', paid, plannedUntil: null },
      completedOn: null,
    };
    await this.households.deliver('renovation-changed', { renovations: [renovation] });
  }
}
