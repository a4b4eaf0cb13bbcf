import type { RequestContext } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import { periodById } from '../../periods/persistence/periods';
import { OPEN_CASE, type TaskKind } from '../../tasks/domain/task-kinds';
import type { TaskRow } from '../persistence/task-list';

type Watched = Pick<TaskRow, 'id' | 'kind' | 'step' | 'subjectId' | 'obligationId'>;

// Duties about a time of monitoring or a finding, by the task that meets them.
const ABOUT_SUBJECT: Partial<Record<TaskKind, string>> = {
  ASSIGN_HELPER: 'PERIOD:HELPER_ASSIGNMENT',
  EXIT_STANDARD: 'PERIOD:EXIT_STANDARD',
  RECTIFY: 'PERIOD:RECTIFICATION',
  RECTIFY_FINDING: 'FINDING:CORRECTION',
  SETTLE_LEAD: 'LEAD:IDENTIFICATION',
  TRIAGE: 'PERIOD:LONG_UNRESOLVED',
  VERIFY_LEAD: 'LEAD:VERIFICATION',
};

/** What a task meets, as supervision finds it: an obligation's id, or what it is about, its kind and that thing's id. */
export async function watchedAs(
  task: Watched,
  _args: unknown,
  context: RequestContext,
): Promise<string | null> {
  const { id, kind, step, subjectId, obligationId } = task;
  if (obligationId !== null) return obligationId;
  const about = ABOUT_SUBJECT[kind];
  if (about) return `${about}:${subjectId}`;
  if (kind === 'ANSWER_PROMPT') return `TASK:CORRECTION:${id}`;
  if (kind === 'CASE_STEP') {
    const leadId = step === OPEN_CASE ? subjectId : (await caseById(context, subjectId))?.leadId;
    return leadId ? `LEAD:IDENTIFICATION:${leadId}` : null;
  }
  if (kind !== 'MAKE_PLAN' || step !== '') return null;
  const period = await periodById(context, subjectId);
  const opened = period?.caseId ? await caseById(context, period.caseId) : undefined;
  return opened?.leadId ? `LEAD:PLAN:${opened.leadId}` : null;
}
