import type { PlainDate } from '@dixian/calendar';
import { alreadyPaid, type FundLevel } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type Act, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { keepOwnPayments } from '../../book/persistence/keep-own-payments';
import { tasks } from '../../ground/tasks';
import { refuseSource } from '../../ground/use-cases/paying';
import { type ListAct, takesStep } from '../domain/list-states';
import { linesToCheck } from '../persistence/subsidy-line';
import { lists, type SubsidyListRow, writeAct } from '../persistence/subsidy-list';
import { tellPaidLines } from '../persistence/tell-paid-lines';
import { subsidyList } from '../tables';
import {
  approvesLists,
  linesLeft,
  listChanged,
  NO_LIST,
  SAME_PERSON,
  worksOnLists,
  wrongStep,
} from './refusals';

/** A step that is taken on a list as somebody saw it. */
export interface StepInput {
  readonly listId: string;
  readonly version: number;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface PaymentInput extends StepInput {
  readonly source: string;
  readonly level: FundLevel;
}

type Step = Exclude<ListAct, 'PREPARED' | 'SETTLED'>;

/** Posts a list (公示) of which nothing is left to check. */
export function postList(
  context: RequestContext,
  input: StepInput,
): Promise<SubsidyListRow | UserErrorValue> {
  return step(
    context,
    { act: 'postSubsidyList', step: 'POSTED', input, may: worksOnLists },
    async (tx, list, by) => {
      const left = await linesToCheck(tx, list.id);
      return left > 0 ? linesLeft(left) : { postedBy: by.account, postedOn: input.occurredOn };
    },
  );
}

/** Approves a list that somebody else prepared and posted, as it stands at that version. */
export function approveList(
  context: RequestContext,
  input: StepInput,
): Promise<SubsidyListRow | UserErrorValue> {
  return step(
    context,
    { act: 'approveSubsidyList', step: 'APPROVED', input, may: approvesLists },
    async (_tx, list, { account }) =>
      account === list.preparedBy || account === list.postedBy
        ? SAME_PERSON
        : { approvedBy: account, approvedOn: input.occurredOn },
  );
}

/** Takes down that an approved list was paid, from which source, and tells the plans of its households. */
export function payList(
  policies: PolicySet,
  context: RequestContext,
  input: PaymentInput,
): Promise<SubsidyListRow | UserErrorValue> {
  return step(
    context,
    { act: 'recordSubsidyPayment', step: 'PAID', input, may: worksOnLists },
    async (tx, list) => {
      if (list.paidOn) return alreadyPaid(list.paidOn);
      // What interest is paid from is said by the document under which it arose, also where the money comes later.
      const at = { division: list.divisionCode, on: list.toOn };
      const refused = refuseSource(policies, at, input.source);
      if (refused) return refused;
      await tasks.close(tx, 'SUBSIDY_LIST_UNPAID', { subjectId: list.id }, input.occurredOn);
      await tellPaidLines(tx, list.id, input.occurredOn);
      await keepOwnPayments(tx, {
        sql: `SELECT id, household_id, division_code, '小额信贷贴息' AS paid_for, subsidy - listed_before AS amount,
            $2::text AS source, $3::text AS level, $4::date AS paid_on
          FROM subsidy_line WHERE list_id = $1 AND subsidy <> listed_before`,
        parameters: [list.id, input.source.trim(), input.level, input.occurredOn],
      });
      return { paidOn: input.occurredOn, fundSource: input.source.trim(), fundLevel: input.level };
    },
  );
}

type Changed = Partial<
  Pick<
    SubsidyListRow,
    'postedBy' | 'postedOn' | 'approvedBy' | 'approvedOn' | 'paidOn' | 'fundSource' | 'fundLevel'
  >
>;

function step(
  context: RequestContext,
  { act, step: taken, input, may }: { act: string; step: Step; input: StepInput; may: Act['may'] },
  work: (transaction: Statements, list: SubsidyListRow, by: RecordedBy) => Promise<Changed | UserErrorValue>,
): Promise<SubsidyListRow | UserErrorValue> {
  return recordOnce<SubsidyListRow, string>(
    context,
    { act, input, ...(may && { may }) },
    async (transaction, by) => {
      const list = await lists.hold(transaction, input.listId);
      if (!list) return NO_LIST;
      if (list.version !== input.version) return listChanged(list.version);
      if (taken === 'PAID' && list.paidOn) return alreadyPaid(list.paidOn);
      if (!takesStep(list.state, taken)) return wrongStep(list.state);
      if (input.occurredOn < lastStepOn(list)) return BEFORE_LAST_STEP;
      const changed = await work(transaction, list, by);
      if ('__typename' in changed) return changed;
      const version = list.version + 1;
      await transaction.update(subsidyList, { id: list.id }, { ...changed, state: taken, version });
      await writeAct(
        transaction,
        { ...list, version },
        { act: taken, account: by.account, occurredOn: input.occurredOn },
      );
      return { answer: { ...list, ...changed, state: taken, version }, reference: list.id };
    },
    lists.find,
  );
}

function lastStepOn({ preparedOn, postedOn, approvedOn }: SubsidyListRow): PlainDate {
  return approvedOn ?? postedOn ?? preparedOn;
}

const BEFORE_LAST_STEP = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});
