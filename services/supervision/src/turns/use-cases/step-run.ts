import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import { type RecordedBy, recordOnce } from '@dixian/recording';
import type { Database, RequestContext, Statements } from '@dixian/service';
import { type RunStep, stateAfter } from '../domain/run-state';
import { departmentsAsked } from '../domain/taking-part';
import { openParts } from '../persistence/run-parts';
import { isStopped, keepStops } from '../persistence/run-stops';
import { findRun, holdRun, type RunRow, writeRunAct } from '../persistence/runs';
import { transitionRun } from '../tables';
import { noteStops } from './note-stops';
import { refuseApproval, refusePlanner } from './refusals';
import { settleRun } from './settle-run';
import { resumeWork, startWork } from './start-work';

/** What steps of runs are taken with. */
export interface Desk {
  readonly policies: PolicySet;
  readonly jobs: JobHost;
  readonly workerDb: Database;
}

/** A step of a run as it is entered. */
export interface StepInput {
  readonly runId: string;
  readonly digest?: string;
  readonly reason?: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes a step with a run: previews it anew, approves, applies or undoes it. */
export async function stepRun(
  desk: Desk,
  context: RequestContext,
  step: Exclude<RunStep, 'PLANNED'>,
  input: StepInput,
): Promise<RunRow | UserErrorValue> {
  const goesByStops = step === 'RESUMED' || step === 'UNDONE';
  if (goesByStops && !refusePlanner(context.caller)) await noteStops(desk.jobs, desk.workerDb, input.runId);
  const outcome = await recordOnce<RunRow, string>(
    context,
    {
      act: ACTS[step],
      input,
      may: refusePlanner,
      ...(input.reason !== undefined && { texts: { reason: input.reason } }),
    },
    async (transaction, by) => {
      const run = await holdRun(transaction, input.runId);
      if (!run?.divisionCode.startsWith(context.caller.division)) return NO_RUN;
      const stepping = { run, input, by, isStopped: await isStopped(transaction, run.id) };
      const wrong = refuseStep(desk, context, step, stepping);
      if (wrong) return wrong;
      const answer = await taken(desk, transaction, step, stepping);
      return { answer, reference: run.id };
    },
    findRun,
  );
  if ('id' in outcome) {
    const work = step === 'RESUMED' ? resumeWork : startWork;
    await work(desk.jobs, desk.workerDb, outcome.id);
  }
  return outcome;
}

const ACTS = {
  PREVIEWED: 'previewTransitionRun',
  APPROVED: 'approveTransitionRun',
  APPLIED: 'applyTransitionRun',
  RESUMED: 'resumeTransitionRun',
  UNDONE: 'undoTransitionRun',
} as const;

interface Stepping {
  readonly run: RunRow;
  readonly input: StepInput;
  readonly by: RecordedBy;
  readonly isStopped: boolean;
}

function refuseStep(
  { policies }: Desk,
  { caller, clock }: RequestContext,
  step: Exclude<RunStep, 'PLANNED'>,
  { run, input, isStopped: stopped }: Stepping,
): UserErrorValue | undefined {
  if (stateAfter(step, run.state, stopped) === undefined) return notThere(run);
  if (step === 'APPROVED') return refuseApproval(policies, caller, run, input.digest ?? '');
  if (step === 'UNDONE' && !input.reason?.trim()) return REASON_NEEDED;
  return step === 'APPLIED' && clock.today() <= run.day ? NOT_OVER : undefined;
}

async function taken(
  { policies }: Desk,
  transaction: Statements,
  step: Exclude<RunStep, 'PLANNED'>,
  { run, input, by, isStopped: stopped }: Stepping,
): Promise<RunRow> {
  const { occurredOn, reason } = input;
  const state = stateAfter(step, run.state, stopped) ?? run.state;
  const anew = step === 'PREVIEWED' && {
    round: run.round + 1,
    digest: null,
    approvedBy: null,
    approvedOn: null,
  };
  const approved = step === 'APPROVED' && { approvedBy: by.account, approvedOn: occurredOn };
  const undone = step === 'UNDONE' && { undoReason: reason ?? null };
  await transaction.update(transitionRun, { id: run.id }, { state, ...anew, ...approved, ...undone });
  await writeRunAct(transaction, run, {
    step,
    account: by.account,
    occurredOn,
    digest: run.digest,
    ...(reason && { reason }),
  });
  // Whoever looks sees at once that it goes on; what is given up again stands again.
  if (stopped) await keepStops(transaction, run, []);
  if (step === 'PREVIEWED') {
    await openParts(
      transaction,
      run,
      departmentsAsked(policies, { division: run.divisionCode, day: run.day }),
    );
  }
  await settleRun(transaction, run.id);
  return (await findRun(transaction, run.id)) ?? run;
}

function notThere(run: RunRow): UserErrorValue {
  return userError('TransitionRunNotThere', 'RUN_NOT_THERE', NOT_THERE, { run });
}

const NO_RUN = notFound('runId', {
  zh: '没有找到这次转换，请核对编号。',
  en: 'There is no such run. Please check its id.',
});
const NOT_THERE = {
  zh: '这次转换当前的状态不能办理这一步，请先查看它的状态。',
  en: 'The run is not where this step begins. Please look at its state first.',
};
const NOT_OVER = invalidInput('runId', 'DAY_NOT_OVER', {
  zh: '转换日还没有过完，现在只能预演。',
  en: 'The day is not over yet: until then the run can only be previewed.',
});
const REASON_NEEDED = invalidInput('reason', 'REQUIRED', {
  zh: '请写明撤销的原因。',
  en: 'Please say why it is undone.',
});
