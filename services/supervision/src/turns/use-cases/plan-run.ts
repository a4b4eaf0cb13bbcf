import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { departmentsAsked } from '../domain/taking-part';
import { openParts } from '../persistence/run-parts';
import { findRun, type RunRow, writeRunAct } from '../persistence/runs';
import { transitionRun } from '../tables';
import { refusePlanner } from './refusals';
import { settleRun } from './settle-run';
import { startWork } from './start-work';
import type { Desk } from './step-run';

/** Where and when a run is to be. */
export interface PlanInput {
  readonly division?: string | null;
  readonly day: PlainDate;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Plans a run and has it previewed; a day that lies ahead is a rehearsal. */
export async function planRun(
  desk: Desk,
  context: RequestContext,
  input: PlanInput,
): Promise<RunRow | UserErrorValue> {
  const { caller } = context;
  const divisionCode = input.division ?? caller.division;
  const outcome = await recordOnce<RunRow, string>(
    context,
    {
      act: 'planTransitionRun',
      input,
      may: refusePlanner,
      days: { day: { day: input.day, bounds: PLANNED_DAYS } },
    },
    async (transaction, { account }) => {
      if (!divisionCode.startsWith(caller.division)) return NOT_OWN_PLACE;
      if (!PLACE.test(divisionCode)) return NOT_A_PLACE;
      const { day, occurredOn } = input;
      const { id } = await transaction.insert(
        transitionRun,
        { divisionCode, day, plannedBy: account, plannedOn: occurredOn },
        ['id'],
      );
      await writeRunAct(transaction, { id, divisionCode }, { step: 'PLANNED', account, occurredOn });
      const departments = departmentsAsked(desk.policies, { division: divisionCode, day });
      await openParts(transaction, { id, divisionCode }, departments);
      await settleRun(transaction, id);
      const answer = await findRun(transaction, id);
      if (!answer) throw new Error('The run was not written.');
      return { answer, reference: id };
    },
    findRun,
  );
  if ('id' in outcome) await startWork(desk.jobs, desk.workerDb, outcome.id);
  return outcome;
}

// A province, a city or a county: what is smaller plans with its county.
const PLACE = /^(\d{2}|\d{4}|\d{6})$/;
const NOT_OWN_PLACE = notFound('division', {
  zh: '本辖区内没有这个区划，请核对代码。',
  en: 'There is no such place within your division. Please check the code.',
});
const NOT_A_PLACE = invalidInput('division', 'NOT_A_PLACE', {
  zh: '请填写省、市或县的区划代码。',
  en: 'Please give the code of a province, city or county.',
});
