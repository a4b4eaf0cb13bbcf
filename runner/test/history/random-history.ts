import { addDays, type PlainDate } from '@dixian/calendar';
import { syntheticCertificate } from '@dixian/testkit';
import type { TwoServices } from '../two-services';
import { type Case, HistoryActs, type Outcome } from './history-acts';
import type { HistoryPlace, Move } from './history-place';
import { RandomNumbers } from './random-numbers';
import { steerSomething } from './random-steering';
import { ORGANISERS, ROLES, stepOf } from './steps-of-cases';

interface Lead {
  readonly id: string;
  visited: boolean;
}

/**
 * Plays a history of a township: leads, visits, meetings, cases, take-overs, moves, splits, mergers, what its place has besides and
 * what supervision decides of its obligations, in an order that follows from the seed, some recorded for days before. What is
 * refused is refused; the history goes on.
 */
export class RandomHistory {
  private readonly numbers: RandomNumbers;
  private readonly acts: HistoryActs;
  private readonly township: string;
  private readonly county: string;
  private day: PlainDate;
  private readonly households: string[] = [];
  private readonly monitored: string[] = [];
  private readonly leads: Lead[] = [];
  private readonly cases = new Map<string, Case>();

  constructor(
    private readonly services: TwoServices,
    private readonly place: HistoryPlace,
    seed: number,
  ) {
    this.numbers = new RandomNumbers(seed);
    this.acts = new HistoryActs(services, `${place.township}-${seed}`);
    this.township = `township@${place.township}`;
    this.county = `county@${place.township.slice(0, 6)}`;
    this.day = place.from;
  }

  /** What came of the attempts, by mutation and answer. */
  get outcomes(): ReadonlyMap<string, number> {
    return this.acts.outcomes;
  }

  /** Plays it to its end; between its thirds a night passes. */
  async play(): Promise<void> {
    const { households, moves } = this.place;
    for (let index = 0; index < households; index += 1) await this.register(index);
    for (let move = 0; move < moves; move += 1) {
      this.day = addDays(this.day, this.numbers.below(2));
      await this.moves[this.chosen()]();
      if (move % Math.ceil(moves / 3) === 0) await this.services.night();
    }
    await this.services.night();
  }

  private readonly moves: Readonly<Record<Move, () => Promise<unknown>>> = {
    receive: () => this.receive(),
    visit: () => this.visit(),
    meet: () => this.meet(),
    select: () => this.select(),
    goOn: () => this.goOn(),
    settle: () => this.settle(),
    assign: () => this.ofMonitored(this.township, 'assignHelper', HELPER),
    triage: () => {
      const decision = this.numbers.one(['CONTINUE', 'ELIMINATE']);
      return this.ofMonitored(this.county, 'triageLongUnresolved', { decision, reason: '分类处置' });
    },
    release: () =>
      this.ofMonitored(this.county, 'recordElimination', { mode: 'ASSISTED', reason: '县级研究确定' }),
    registerPoor: () => this.ofMonitored(this.county, 'registerPoor', { reason: '年内返贫', evidence: POOR }),
    survey: () => this.survey(),
    steer: () => this.steer(),
    takeOver: () => this.takeOver(),
    moveAway: () =>
      this.ofHousehold(this.township, 'moveHousehold', {
        toDivision: this.numbers.one(this.place.villages),
        reason: '迁移',
      }),
    split: () => this.split(),
    merge: () => this.merge(),
  };

  private chosen(): Move {
    let left = this.numbers.below(100);
    for (const [move, weight] of Object.entries(this.place.weights) as [Move, number][]) {
      if (left < weight) return move;
      left -= weight;
    }
    return 'receive';
  }

  private ofHousehold(account: string, mutation: string, given: object): Promise<Outcome> {
    const householdId = this.numbers.one(this.households);
    return this.acts.act(account, mutation, { householdId, ...given, occurredOn: this.day });
  }

  private async ofMonitored(account: string, mutation: string, given: object): Promise<void> {
    if (this.monitored.length === 0) return;
    const householdId = this.numbers.one(this.monitored);
    await this.acts.act(account, mutation, { householdId, ...given, occurredOn: this.day });
  }

  /** As the village that knows the household or the lead; one that does not finds nothing. */
  private async atVillage(mutation: string, given: object): Promise<Outcome> {
    const [one, other] = this.place.villages;
    const outcome = await this.acts.act(`village@${one}`, mutation, given);
    return outcome.code === 'NOT_FOUND' ? this.acts.act(`village@${other}`, mutation, given) : outcome;
  }

  private async register(index: number): Promise<void> {
    const member = (name: string, change: object) => ({
      name,
      certificateNumber: syntheticCertificate({
        birthOn: '1980-02-29',
        sequence: Number(this.place.township.slice(-3)) * 100 + index * 2 + name.length,
      }),
      ...change,
    });
    const members = [member('甲', { relation: '户主', isHead: true }), member('乙乙', { relation: '子' })];
    const division = this.numbers.one(this.place.villages);
    const given = { division, members, occurredOn: this.place.registeredOn };
    const { household } = await this.acts.act(`village@${division}`, 'registerHousehold', given);
    if (household) this.households.push(household.id);
  }

  private async receive(): Promise<void> {
    const householdId = this.numbers.one(this.households);
    const occurredOn = addDays(this.day, -this.numbers.below(5));
    const given = { householdId, channel: 'DAILY_CHECK', leadType: 'HOUSING', occurredOn };
    const { lead } = await this.acts.act(this.township, 'receiveLead', given);
    if (lead) this.leads.push({ id: lead.id, visited: false });
  }

  private async visit(): Promise<void> {
    const lead = this.leads.find(({ visited }) => !visited) ?? this.leads[0];
    if (!lead) return;
    const seen = { riskFound: this.numbers.below(3) > 0, finding: '已看过', occurredOn: this.day };
    const { __typename } = await this.acts.act(this.township, 'verifyLead', { leadId: lead.id, ...seen });
    lead.visited ||= __typename === 'LeadVerified';
  }

  private async meet(): Promise<void> {
    const visited = this.leads.filter((lead) => lead.visited);
    if (visited.length === 0) return;
    const evidence = { rolesPresent: ROLES, riskFound: this.numbers.below(4) > 0, reason: '研判' };
    const given = { leadId: this.numbers.one(visited).id, evidence };
    this.noteCase(await this.acts.act(this.township, 'holdSpecialMeeting', this.late(given)));
  }

  private async select(): Promise<void> {
    if (this.leads.length === 0) return;
    const evidence = { organisersPresent: ORGANISERS, passed: this.numbers.below(6) > 0, reason: '初选' };
    const given = this.late({ leadId: this.numbers.one(this.leads).id, evidence });
    this.noteCase(await this.atVillage('recordVillageSelection', given));
  }

  private async goOn(): Promise<void> {
    const running = [...this.cases.values()].filter(({ nextStep }) => nextStep !== null);
    if (running.length === 0) return;
    const { id: caseId, nextStep, lead } = this.numbers.one(running);
    const step = stepOf(this.place, nextStep, this.numbers);
    if (!step) return;
    const [account, mutation, evidence] = step;
    const about = mutation === 'submitApplication' ? { leadId: lead?.id } : { caseId };
    this.noteCase(await this.acts.act(account, mutation, this.late({ ...about, evidence })));
  }

  private async settle(): Promise<void> {
    const visited = this.leads.filter((lead) => lead.visited);
    if (visited.length === 0) return;
    const given = { leadId: this.numbers.one(visited).id, outcome: this.numbers.one(['HANDLED', 'NO_RISK']) };
    await this.acts.act(this.township, 'settleLead', {
      ...given,
      reason: '属地已帮扶',
      occurredOn: this.day,
    });
  }

  private async survey(): Promise<void> {
    const seen = { householdId: this.numbers.one(this.households), riskFound: false };
    const village = `village@${this.numbers.one(this.place.villages)}`;
    await this.acts.act(village, 'recordSurveyVisits', { visits: [seen], occurredOn: this.day });
  }

  private async takeOver(): Promise<void> {
    const householdId = this.numbers.one(this.households);
    const identifiedOn = addDays(this.day, -this.numbers.below(this.place.identifiedBefore));
    const given = { identifiedOn, category: 'MARGINAL', risks: ['因病'], reason: '国家系统已识别' };
    const taking = { householdId, ...given, occurredOn: this.day };
    const { __typename } = await this.acts.act(this.county, 'takeOverMonitoring', taking);
    if (__typename === 'MonitoringPeriodRecorded') this.monitored.push(householdId);
  }

  private async split(): Promise<void> {
    const householdId = this.numbers.one(this.households);
    const { data } = await this.services.households.ask<{
      household: { members: { person: { id: string } }[] };
    }>(this.township, 'query ($id: ID!) { household(id: $id) { members { isHead person { id } } } }', {
      id: householdId,
    });
    const last = data.household?.members.at(-1)?.person.id;
    if (!last) return;
    const { household } = await this.acts.act(this.township, 'splitHousehold', {
      householdId,
      members: [{ personId: last, relation: '户主' }],
      newHeadId: last,
      caseGoesWith: this.numbers.one(['GOES', 'STAYS']),
      occurredOn: this.day,
      reason: '分户',
    });
    if (household) this.households.push(household.id);
  }

  private async merge(): Promise<void> {
    const given = { fromId: this.numbers.one(this.households), intoId: this.numbers.one(this.households) };
    const merging = { ...given, occurredOn: this.day, reason: '并户' };
    await this.acts.act(this.township, 'mergeHouseholds', merging);
  }

  private async steer(): Promise<void> {
    const steering = { county: this.county, day: this.day, key: this.acts.key(), numbers: this.numbers };
    const steered = await steerSomething(this.services, steering);
    if (steered) this.acts.note(...steered);
  }

  private noteCase(outcome: Outcome): void {
    if (outcome.case) this.cases.set(outcome.case.id, outcome.case);
  }

  private late(given: object): object {
    return { ...given, occurredOn: addDays(this.day, -this.numbers.below(3)), lateReason: '道路中断' };
  }
}

const HELPER = { name: '王工', unit: '县农业农村局', post: '科员', civilServant: true };
const POOR = { standardMet: true, procedureReference: '档案1号', resolvableByPolicy: false };
