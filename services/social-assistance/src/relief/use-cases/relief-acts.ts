import type { WithFiles } from '@dixian/attachments';
import type { Clock, PlainDate } from '@dixian/calendar';
import { alreadyPaid, decisionRefused } from '@dixian/department';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { type RegisteredHousehold, type Stated, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { obligations } from '../../ground/obligations';
import { factsOn } from '../../ground/persistence/facts-on';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type Actors, recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { screen } from '../../ground/use-cases/screen';
import type { ReliefCause } from '../domain/aid-words';
import { reliefFirst } from '../domain/relief-first';
import { type Difficulty, temporaryRelief } from '../domain/temporary-relief';
import { RELIEF_FILES } from '../persistence/filed';
import { followRelief } from '../persistence/follow-relief';
import {
  holdCase,
  isDelegated,
  placeAmongEquals,
  RELIEF_COLUMNS,
  RELIEF_NAMES,
  type ReliefRow,
  TOLD_RELIEF,
} from '../persistence/relief-cases';
import { RELIEF_GRANTED } from '../persistence/screened-relief';
import { reliefCase } from '../tables';

const OFFICES: Actors = ['department', 'township'];

/** What an act of this room rests on. */
export interface Grounds {
  readonly policies: PolicySet;
  readonly clock: Clock;
}

/** An application as it is taken down. */
export interface Application extends Stated, WithFiles {
  readonly difficulty: Difficulty | null;
  readonly cause: ReliefCause | null;
  readonly affectsLiving: boolean;
  readonly emergency: boolean;
  readonly members: number;
}

/** Takes an application for relief down; it is work without a day (及时) until it is paid. */
export function applyForRelief(
  context: RequestContext,
  { policies, clock }: Grounds,
  stated: Application,
): Promise<ReliefRow | UserErrorValue> {
  return recordOfHousehold<ReliefRow>(
    context,
    {
      act: 'applyForRelief',
      along: RELIEF_FILES.of(stated),
      actors: ['department', 'township', 'village'],
      table: 'relief_case',
      columns: RELIEF_COLUMNS,
      async write(transaction, household) {
        const { difficulty, cause, affectsLiving, emergency, members, occurredOn: appliedOn } = stated;
        if (members < 1 || members > 100) return invalidInput('members', 'OUT_OF_RANGE', MEMBERS);
        const { id: householdId, code: householdCode, divisionCode } = household;
        const of = { householdId, householdCode, divisionCode };
        const row = await transaction.insert(
          reliefCase,
          { ...of, appliedOn, difficulty, cause, affectsLiving, emergency, members },
          RELIEF_NAMES,
        );
        const clause = ruleInForce(policies, 'relief-for-difficulty', {
          division: divisionCode,
          on: appliedOn,
        })?.clause;
        await tasks.open(transaction, 'RELIEF_DUE', [
          {
            subjectId: row.id,
            householdId,
            divisionCode,
            openedOn: appliedOn,
            clauseIds: clause ? [clause] : [],
          },
        ]);
        await obligations.trigger(transaction, 'TEMPORARY_RELIEF', [
          {
            subject: { kind: 'RELIEF_CASE', id: row.id },
            householdId,
            divisionCode,
            sector: 'civil-affairs',
            triggeredOn: appliedOn,
          },
        ]);
        await screen(transaction, policies, RELIEF_GRANTED, {
          day: clock.today(),
          households: [householdId],
        });
        return row;
      },
    },
    stated,
  );
}

/** An act about a case of relief. */
interface OfCase extends Stated, WithFiles {
  readonly reliefId: string;
}

type WriteCase = (
  transaction: Statements,
  household: RegisteredHousehold,
  held: ReliefRow,
  role: string,
) => Promise<(Partial<ReliefRow> & { occurrence?: number }) | UserErrorValue>;

// Every act of a case: what it changes is written, and told where money was paid.
function actOnCase(
  context: RequestContext,
  act: string,
  stated: OfCase,
  change: WriteCase,
  texts: Readonly<Record<string, string | null>> = {},
): Promise<ReliefRow | UserErrorValue> {
  return recordOfHousehold<ReliefRow>(
    context,
    {
      act,
      actors: OFFICES,
      table: 'relief_case',
      columns: RELIEF_COLUMNS,
      texts,
      along: RELIEF_FILES.of(stated),
      async write(transaction, household, { role }) {
        const held = await holdCase(transaction, { reliefId: stated.reliefId, householdId: household.id });
        if (!held) return NO_CASE;
        if (stated.occurredOn < held.appliedOn)
          return invalidInput('occurredOn', 'BEFORE_APPLICATION', BEFORE);
        const changed = await change(transaction, household, held, role);
        if ('__typename' in changed) return changed as UserErrorValue;
        await transaction.update(reliefCase, { id: held.id }, { ...changed, told: false });
        await followRelief(transaction);
        await tellChanges(transaction, TOLD_RELIEF, [household.id]);
        return { ...held, ...changed };
      },
    },
    stated,
  );
}

/** A decision on a case. */
export interface StatedDecision extends OfCase {
  readonly amount: Fen;
  readonly especiallySerious: boolean;
  readonly caseRecord: string | null;
}

/** Approves relief: a township within what was delegated, the county otherwise; by the standard of the day of approval. */
export function decideRelief(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedDecision,
): Promise<ReliefRow | UserErrorValue> {
  return actOnCase(
    context,
    'decideRelief',
    stated,
    async (transaction, { divisionCode }, held, role) => {
      const { amount, occurredOn: on, especiallySerious } = stated;
      if (amount <= 0n) return invalidInput('amount', 'NEGATIVE_AMOUNT', AMOUNT);
      const approver = role === 'township' ? 'township' : 'county';
      const caseRecord = stated.caseRecord?.trim() || null;
      const decision = temporaryRelief(policies, {
        division: divisionCode,
        on,
        amount,
        members: held.members,
        emergency: held.emergency,
        approver,
        delegated: approver === 'township' && (await isDelegated(transaction, divisionCode, on)),
        difficulty: { kind: held.difficulty, affectsLiving: held.affectsLiving },
        ...(especiallySerious && { especiallySerious: { hasRecord: caseRecord !== null } }),
      });
      if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
      const occurrence = await placeAmongEquals(transaction, held, { decidedOn: on, amount });
      return { amount, approver, decidedOn: on, caseRecord, occurrence };
    },
    { caseRecord: stated.caseRecord },
  );
}

/** Records what was paid; before the decision only to who returned to poverty or became poor (先行救助). */
export function recordReliefPayment(
  context: RequestContext,
  policies: PolicySet,
  stated: OfCase & { readonly amount: Fen },
): Promise<ReliefRow | UserErrorValue> {
  return actOnCase(context, 'recordReliefPayment', stated, async (transaction, household, held) => {
    const { amount, occurredOn: on } = stated;
    if (amount <= 0n) return invalidInput('amount', 'NEGATIVE_AMOUNT', AMOUNT);
    if (held.paidOn !== null) return alreadyPaid(held.paidOn);
    const first = held.decidedOn === null || held.decidedOn > on;
    if (first) {
      const refused = await payFirst(transaction, policies, { household, held, on });
      if (refused) return refused;
    }
    return { paid: amount, paidOn: on, paidFirst: first };
  });
}

async function payFirst(
  transaction: Statements,
  policies: PolicySet,
  { household, held, on }: { household: RegisteredHousehold; held: ReliefRow; on: PlainDate },
): Promise<UserErrorValue | undefined> {
  const { id: householdId, divisionCode } = household;
  const standing = await standings.held(transaction, householdId);
  const registeredPoor = standing && factsOn(standing, on).registeredPoor;
  const decision = reliefFirst(policies, { division: divisionCode, on, registeredPoor });
  if (decision.outcome !== 'GRANTED') return decisionRefused(decision, words);
  if (held.decidedOn === null) {
    const clauseIds = decision.flags.flatMap(({ clause }) => clause ?? []);
    const about = { subjectId: held.id, householdId, divisionCode, openedOn: on, clauseIds };
    await tasks.open(transaction, 'RELIEF_UNDECIDED', [about]);
  }
  return undefined;
}

/** States that who was helped first is in difficulty still: an enrolment in 低保 is to be looked at. */
export function stateStillDifficult(
  context: RequestContext,
  policies: PolicySet,
  stated: OfCase,
): Promise<ReliefRow | UserErrorValue> {
  return actOnCase(context, 'stateStillDifficult', stated, async (transaction, household, held) => {
    if (!held.paidFirst) return NOT_FIRST;
    const { occurredOn: on } = stated;
    const { id, divisionCode } = household;
    // The rule of the day on which relief came first binds what follows from it.
    const day = held.paidOn ?? on;
    const rule = ruleInForce(policies, 'relief-first-then-allowance', { division: divisionCode, on: day });
    const about = { subjectId: id, householdId: id, divisionCode, openedOn: on };
    await tasks.open(transaction, 'STILL_IN_DIFFICULTY', [
      { ...about, clauseIds: rule ? [rule.clause] : [] },
    ]);
    return { stillDifficultOn: on };
  });
}

const MEMBERS = { zh: '请填写家庭人数。', en: 'Please give the number of members.' };
const AMOUNT = { zh: '金额应大于零，请核对。', en: 'The amount must be above zero. Please check it.' };
const BEFORE = { zh: '日期早于申请日，请核对。', en: 'The day is before the application. Please check it.' };
const NO_CASE = notFound('reliefId', {
  zh: '这一户没有这项临时救助，请核对。',
  en: 'The household has no such relief. Please check it.',
});
const NOT_FIRST = notFound('reliefId', {
  zh: '这项救助不是先行救助，请按一般申请办理。',
  en: 'This relief was not paid first. Please take it as an ordinary application.',
});
