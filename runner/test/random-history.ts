import { addDays, type PlainDate } from '@dixian/calendar';
import { syntheticCertificate } from '@dixian/testkit';
import { steerSomething } from './random-steering';
import type { TwoServices } from './two-services';

const VILLAGES = ['500235216220', '500235216219'] as const;
const TOWNSHIP = 'township@500235216';
const COUNTY = 'county@500235';
const ROLES = ['乡主要领导', '分管领导', '包片领导', '村（社区）干部', '驻村干部', '指导员'];

/** Numbers from 0 up to but without 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Lead {
  id: string;
  householdId: string;
  visited: boolean;
}

interface Case {
  id: string;
  nextStep: string | null;
  lead: { id: string } | null;
}

interface Outcome {
  __typename: string;
  code?: string;
  lead?: { id: string };
  household?: { id: string };
  case?: Case;
}

const FIELDS: Record<string, string> = {
  LeadReceived: 'lead { id }',
  HouseholdRecorded: 'household { id }',
  CaseActRecorded: 'case { id nextStep lead { id } }',
};

/**
 * Plays a history of a township: leads, visits, meetings, cases, take-overs, moves, splits, mergers and what supervision decides
 * of its obligations, in an order that follows from the seed, some recorded for days before. What is refused is refused; the history goes on.
 */
export class RandomHistory {
  private readonly random: () => number;
  private day = '2025-06-02' as PlainDate;
  private keys = 0;
  private readonly households: string[] = [];
  private readonly leads: Lead[] = [];
  private readonly cases = new Map<string, Case>();
  /** What came of the attempts, by mutation and answer. */
  readonly outcomes = new Map<string, number>();

  constructor(
    private readonly services: TwoServices,
    private readonly seed: number,
  ) {
    this.random = randomNumbers(seed);
  }

  async play(households: number, moves: number): Promise<void> {
    for (let index = 0; index < households; index += 1) await this.register(index);
    for (let move = 0; move < moves; move += 1) {
      this.day = addDays(this.day, this.below(2));
      await this.move();
    }
  }

  private move(): Promise<unknown> {
    const acts: [number, () => Promise<unknown>][] = [
      [16, () => this.receive()],
      [22, () => this.visit()],
      [14, () => this.meet()],
      [28, () => this.goOn()],
      [10, () => this.steer()],
      [3, () => this.takeOver()],
      [3, () => this.moveAway()],
      [2, () => this.split()],
      [2, () => this.merge()],
    ];
    let left = this.below(100);
    for (const [weight, act] of acts) {
      if (left < weight) return act();
      left -= weight;
    }
    return this.receive();
  }

  private async register(index: number): Promise<void> {
    const member = (name: string, change: object) => ({
      name,
      certificateNumber: syntheticCertificate({
        birthOn: '1980-02-29',
        sequence: 60_000 + index * 2 + name.length,
      }),
      ...change,
    });
    const members = [member('甲', { relation: '户主', isHead: true }), member('乙乙', { relation: '子' })];
    const division = this.one(VILLAGES);
    const { household } = await this.act(`village@${division}`, 'registerHousehold', {
      division,
      members,
      occurredOn: '2025-03-20',
    });
    if (household) this.households.push(household.id);
  }

  private async receive(): Promise<void> {
    const householdId = this.one(this.households);
    const occurredOn = addDays(this.day, -this.below(5));
    const given = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn };
    const { lead } = await this.act(TOWNSHIP, 'receiveLead', given);
    if (lead) this.leads.push({ id: lead.id, householdId, visited: false });
  }

  private async visit(): Promise<void> {
    const lead = this.leads.find(({ visited }) => !visited) ?? this.leads[0];
    if (!lead) return;
    const given = { leadId: lead.id, riskFound: this.below(3) > 0, finding: '已看过', occurredOn: this.day };
    const { __typename } = await this.act(TOWNSHIP, 'verifyLead', given);
    lead.visited ||= __typename === 'LeadVerified';
  }

  private async meet(): Promise<void> {
    const visited = this.leads.filter((lead) => lead.visited);
    if (visited.length === 0) return;
    const evidence = { rolesPresent: ROLES, riskFound: this.below(4) > 0, reason: '研判' };
    const given = { leadId: this.one(visited).id, evidence };
    this.noteCase(await this.act(TOWNSHIP, 'holdSpecialMeeting', this.late(given)));
  }

  private async goOn(): Promise<void> {
    const running = [...this.cases.values()].filter(({ nextStep }) => nextStep !== null);
    if (running.length === 0) return;
    const step = this.stepOf(this.one(running));
    if (step) this.noteCase(await this.act(...step));
  }

  private stepOf({ id: caseId, nextStep, lead }: Case): [string, string, object] | undefined {
    const passed = this.below(8) > 0;
    const village = this.one(VILLAGES);
    const evidence: Record<string, [string, string, object]> = {
      APPLICATION: [
        TOWNSHIP,
        'submitApplication',
        { form: '书面申请', applicant: '户主', registration: 'RURAL' },
      ],
      HOME_CHECK: [
        `village@${village}`,
        'recordHomeCheck',
        { income: '减少', selfPaidExpenses: '一万二', difficulties: '住房', ownMeans: '较弱' },
      ],
      VILLAGE_REVIEW: [
        `village@${village}`,
        'recordVillageReview',
        { votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed, reason: '评议' },
      ],
      POSTING: [
        `village@${village}`,
        'postPublicity',
        { place: '公示栏', text: '名单', photoReference: 'photo' },
      ],
      TOWNSHIP_REVIEW: [
        TOWNSHIP,
        'recordTownshipReview',
        { signingOffices: ['甲', '乙'], passed, reason: '审核' },
      ],
      COUNTY_DECISION: [
        COUNTY,
        'recordCountyDecision',
        {
          comparisons: [{ department: '民政局', agrees: true }],
          category: 'MARGINAL',
          passed,
          reason: '审定',
        },
      ],
      ANNOUNCEMENT: [COUNTY, 'announceIdentification', { place: '公示栏', text: '名单' }],
    };
    const step = evidence[nextStep ?? ''];
    if (!step) return undefined;
    const [account, mutation, shown] = step;
    return [
      account,
      mutation,
      this.late({
        ...(mutation === 'submitApplication' ? { leadId: lead?.id } : { caseId }),
        evidence: shown,
      }),
    ];
  }

  private async takeOver(): Promise<void> {
    const days = { identifiedOn: addDays(this.day, -this.below(20)), occurredOn: this.day };
    const given = { householdId: this.one(this.households), category: 'MARGINAL', risks: ['因病'], ...days };
    await this.act(COUNTY, 'takeOverMonitoring', { ...given, reason: '国家系统已识别' });
  }

  private async moveAway(): Promise<void> {
    const given = { householdId: this.one(this.households), toDivision: this.one(VILLAGES) };
    await this.act(TOWNSHIP, 'moveHousehold', { ...given, occurredOn: this.day, reason: '迁移' });
  }

  private async split(): Promise<void> {
    const householdId = this.one(this.households);
    const { data } = await this.services.households.ask<{
      household: { members: { person: { id: string } }[] };
    }>(TOWNSHIP, 'query ($id: ID!) { household(id: $id) { members { isHead person { id } } } }', {
      id: householdId,
    });
    const last = data.household?.members.at(-1)?.person.id;
    if (!last) return;
    const { household } = await this.act(TOWNSHIP, 'splitHousehold', {
      householdId,
      members: [{ personId: last, relation: '户主' }],
      newHeadId: last,
      caseGoesWith: this.one(['GOES', 'STAYS']),
      occurredOn: this.day,
      reason: '分户',
    });
    if (household) this.households.push(household.id);
  }

  private async merge(): Promise<void> {
    const given = { fromId: this.one(this.households), intoId: this.one(this.households) };
    await this.act(TOWNSHIP, 'mergeHouseholds', { ...given, occurredOn: this.day, reason: '并户' });
  }

  private async steer(): Promise<void> {
    this.keys += 1;
    const key = `history-${this.seed}-${this.keys}`;
    const steered = await steerSomething(this.services, { day: this.day, key, one: (of) => this.one(of) });
    if (steered) this.note(...steered);
  }

  private note(mutation: string, { code, __typename }: Pick<Outcome, 'code' | '__typename'>): void {
    const name = `${mutation} ${code ?? __typename}`;
    this.outcomes.set(name, (this.outcomes.get(name) ?? 0) + 1);
  }

  private noteCase(outcome: Outcome): void {
    if (outcome.case) this.cases.set(outcome.case.id, outcome.case);
  }

  private late(given: object): object {
    return { ...given, occurredOn: addDays(this.day, -this.below(3)), lateReason: '道路中断' };
  }

  private async act(account: string, mutation: string, given: object): Promise<Outcome> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const success = /Lead$/.test(mutation)
      ? mutation === 'receiveLead' && 'LeadReceived'
      : /Household/.test(mutation)
        ? 'HouseholdRecorded'
        : mutation !== 'takeOverMonitoring' && 'CaseActRecorded';
    const shown = success ? `... on ${success} { ${FIELDS[success]} }` : '';
    this.keys += 1;
    const input = { ...given, idempotencyKey: `history-${this.seed}-${this.keys}` };
    const { data, errors } = await this.services.households.ask<Record<string, Outcome>>(
      account,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${shown} ... on UserError { code } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    const outcome = data[mutation] as Outcome;
    this.note(mutation, outcome);
    return outcome;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  }
}
