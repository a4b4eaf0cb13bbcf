import { mutate } from '../mutate';
import { nationalFile } from '../national-file';
import { type Households, idOf, runningHouseholds } from '../running-households';

export const VILLAGE = 'village@500235216220';
export const TOWNSHIP = 'township@500235216';
export const COUNTY = 'county@500235';

/** An answer of a mutation on a case. */
export interface Outcome {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  missingStep?: string;
  missing?: string[];
  level?: string;
  possibleFrom?: string;
  dueOn?: string;
  clauses?: { id: string; quote: string }[];
  case?: { id: string; state: string; version: number; nextStep: string | null; category: string | null };
  act?: { id: string; sequence: number; corrects: string | null };
  warnings?: { code: string; message: string; dueOn: string | null; clauses: { id: string }[] }[];
  decision?: { outcome: string; reasons: { code: string; holds: boolean }[] };
}

const RESULT = `... on UserError { code message clauses { id quote } }
  ... on CaseActRecorded { case { id state version nextStep category } act { id sequence corrects }
    warnings { code message dueOn clauses { id } } }
  ... on StepOrder { missingStep } ... on PublicityTooShort { possibleFrom } ... on WrongLevel { level }
  ... on EvidenceMissing { missing } ... on LateReasonNeeded { dueOn } ... on InvalidInput { field }
  ... on DecisionRefused { decision { outcome reasons { code holds } } } ... on NotFound { field } ... on CaseConflict { case { id state version nextStep category } }
  ... on CaseClosed { case { id state version nextStep category } }
  ... on ActStands { case { id state version nextStep category } }
  ... on ObjectionOpen { case { id state version nextStep category } }`;

export const ROLES = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];
export const EVIDENCE = {
  holdSpecialMeeting: { rolesPresent: ROLES, riskFound: true },
  submitApplication: { form: '书面申请', applicant: '户主', registration: 'RURAL' },
  recordHomeCheck: { income: '务工减少', selfPaidExpenses: '一万二', difficulties: '住房', ownMeans: '较弱' },
  recordVillageReview: { votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed: true },
  postPublicity: { place: '村委会公示栏', text: '拟纳入监测', photoReference: 'photo-1' },
  recordTownshipReview: { signingOffices: ['产业服务中心', '民政办'], passed: true },
  recordCountyDecision: {
    comparisons: [{ department: '民政局', agrees: true }],
    category: 'MARGINAL',
    passed: true,
  },
  announceIdentification: { place: '乡政府公示栏', text: '认定名单' },
  recordVillageSelection: { organisersPresent: ['村“两委”', '驻村工作队', '脱贫责任组'], passed: true },
  recordSystemEntry: { systemReference: 'record-1' },
  recordEvidence: { text: '已签字，原件存村' },
  recordObjection: { content: '家中有车' },
  settleObjection: { objectionId: '', upheld: false, handling: '核实为借用' },
  nominateElimination: { riskGone: true, mode: 'ASSISTED', statement: '务工收入稳定' },
  recordReverification: { townshipSignature: '副乡长', villageSignature: '村支书', passed: true },
  approveElimination: { opinion: '同意', passed: true },
  announceElimination: { place: '乡政府公示栏', text: '风险消除名单' },
  confirmSetback: { setback: 'INCOME_DROP', statement: '务工停止' },
  relabelRisk: { reason: '收入骤降' },
} as const;
export type Mutation = keyof typeof EVIDENCE;

let keys = 0;

/** A mutation's input, `change` over what is ordinary. */
export function input(
  mutation: Mutation,
  target: { leadId: string } | { caseId: string } | { householdId: string },
  occurredOn: string,
  change: { evidence?: object; lateReason?: string; idempotencyKey?: string; expectedVersion?: number } = {},
) {
  const evidence = { ...EVIDENCE[mutation], ...change.evidence };
  return { ...target, occurredOn, idempotencyKey: `act-${keys++}`, ...change, evidence };
}

/** The service with households of one member each, and what tests do with their cases. */
export class Cases {
  private constructor(readonly households: Households) {}

  /** Starts with that many households of 普安乡, coded 500235216799001 and on. */
  static async start(now: string, count: number, variables?: Readonly<Record<string, string>>) {
    const rows = Array.from({ length: count }, (_, index) => ({
      person: index + 1,
      household: `500235216799${String(index + 1).padStart(3, '0')}`,
      members: 1,
      phone: '13900000000',
    }));
    return Cases.of(now, COUNTY, nationalFile('2025-03-20', rows), variables);
  }

  /** Starts with the households of a national export. */
  static async of(
    now: string,
    account: string,
    file: ReturnType<typeof nationalFile>,
    variables?: Readonly<Record<string, string>>,
  ) {
    const cases = new Cases(await runningHouseholds(now, variables));
    const { rowsRejected } = await cases.households.load(account, 'national-export', file);
    expect(rowsRejected).toBe(0);
    return cases;
  }

  async act(account: string, mutation: string, given: object): Promise<Outcome> {
    return mutate<Outcome>(this.households, account, { mutation, input: given, fields: RESULT });
  }

  /** A lead on the household of that code, verified unless told not to be. */
  async lead(
    code: string,
    foundOn: string,
    change: { by?: string; verifiedOn?: string | null; channel?: string } = {},
  ) {
    const { by = VILLAGE, verifiedOn = foundOn, channel = 'DAILY_CHECK' } = change;
    const received = await this.households.ask<{ receiveLead: { lead: { id: string } } }>(
      by,
      'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { ... on LeadReceived { lead { id } } } }',
      {
        input: {
          householdId: await idOf(this.households, code),
          channel,
          leadType: 'HOUSING',
          occurredOn: foundOn,
          idempotencyKey: `lead-${keys++}`,
        },
      },
    );
    const leadId = received.data.receiveLead.lead.id;
    if (verifiedOn !== null) await this.visit(leadId, verifiedOn, true, by);
    return leadId;
  }

  /** The visit that verifies a lead. */
  async visit(leadId: string, occurredOn: string, riskFound: boolean, by = VILLAGE): Promise<void> {
    const finding = riskFound ? '屋顶漏雨' : '已好转';
    await this.households.ask(
      by,
      'mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }',
      { input: { leadId, occurredOn, riskFound, finding, idempotencyKey: `visit-${keys++}` } },
    );
  }

  /** A case of 普安乡 brought as far as the posting, all before it on the day of its lead. */
  async posted(code: string, foundOn: string, postedOn: string, lateReason?: string): Promise<string> {
    const leadId = await this.lead(code, foundOn);
    const opened = await this.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId }, foundOn),
    );
    const caseId = opened.case?.id ?? '';
    await this.act(VILLAGE, 'submitApplication', input('submitApplication', { leadId }, foundOn));
    for (const mutation of ['recordHomeCheck', 'recordVillageReview'] as const) {
      await this.act(VILLAGE, mutation, input(mutation, { caseId }, foundOn));
    }
    const posting = await this.act(
      VILLAGE,
      'postPublicity',
      input('postPublicity', { caseId }, postedOn, { lateReason }),
    );
    expect(posting).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'PUBLICISED' } });
    return caseId;
  }
}
