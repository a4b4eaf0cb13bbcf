import { notFound, type UserErrorValue } from '@dixian/graph';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks, type NewTask, openTasks } from '../../tasks/persistence/tasks';
import { refusal } from '../domain/refusals';
import type { SupporterRelation, SupportOutcome } from '../domain/supporters';
import {
  findSupporter,
  holdSupporter,
  insertSupporter,
  type SupporterRow,
  settleSupporter,
} from '../persistence/supporters';
import { refuseCaller } from './help-messages';

/** A legal supporter as somebody reports him. */
export interface ReportedSupporter extends Reported {
  readonly householdId: string;
  readonly relation: SupporterRelation;
  readonly statement: string;
}

/** What became of urging one. */
export interface ReportedSupport extends Reported {
  readonly supporterId: string;
  readonly outcome: SupportOutcome;
  readonly statement: string;
}

type Supported = { supporter: SupporterRow };

/** Records a legal supporter of a household that lives apart, and opens the task to urge him; what he owes is no income. */
export function recordSupporter(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedSupporter,
): Promise<Supported | UserErrorValue> {
  const { householdId, occurredOn, relation } = reported;
  return once(context, 'recordLegalSupporter', reported, async (transaction, account) => {
    const [household] = await holdUnmerged(transaction, [householdId]);
    if (!household) return NO_HOUSEHOLD;
    const told = { relation, statement: reported.statement.trim(), since: occurredOn, account };
    const supporter = await insertSupporter(transaction, household, told);
    await openTasks(transaction, [urging(policies, supporter, occurredOn)]);
    return { answer: { supporter }, reference: supporter.id };
  });
}

/** Records what became of urging a supporter, and closes the task. */
export function recordSupport(
  context: RequestContext,
  reported: ReportedSupport,
): Promise<Supported | UserErrorValue> {
  const { supporterId, occurredOn: on, outcome } = reported;
  return once(context, 'settleLegalSupporter', reported, async (transaction, by) => {
    const held = await holdSupporter(transaction, supporterId);
    if (!held) return NO_SUPPORTER;
    if (on < held.since) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], held.since));
    const statement = reported.statement.trim();
    await settleSupporter(transaction, held.id, { on, outcome, statement, by });
    await closeTasks(transaction, { kind: 'URGE_SUPPORTER', subjectId: held.id }, on);
    const supporter = { ...held, settledOn: on, outcome, settledStatement: statement };
    return { answer: { supporter }, reference: held.id };
  });
}

/** The task to urge a supporter, from a day on. */
export function urging(policies: PolicySet, supporter: SupporterRow, openedOn: NewTask['openedOn']): NewTask {
  const { id: subjectId, householdId, divisionCode } = supporter;
  const rule = ruleInForce(policies, 'supporter-urged', { division: divisionCode, on: openedOn });
  const task = { kind: 'URGE_SUPPORTER', step: '', level: 'village', dueOn: null } as const;
  return { ...task, householdId, subjectId, openedOn, divisionCode, clauseIds: rule ? [rule.clause] : [] };
}

function once(
  context: RequestContext,
  act: string,
  input: Reported & { readonly statement: string },
  work: (transaction: Statements, account: string) => Promise<Recorded<Supported, string> | UserErrorValue>,
): Promise<Supported | UserErrorValue> {
  const { statement } = input;
  return recordOnce<Supported, string>(
    context,
    { act, input, may: refuseCaller, texts: { statement } },
    async (transaction, { account }) =>
      given(statement) === null ? refused(refusal('statement', 'REQUIRED')) : work(transaction, account),
    async (reader, id) => {
      const supporter = await findSupporter(reader, id);
      return supporter && { supporter };
    },
  );
}

const NO_SUPPORTER = notFound('supporterId', {
  zh: '您的辖区内没有这条赡养人记录，请核对。',
  en: 'There is no such legal supporter on record in your division. Please check it.',
});
