import type { RequestContext } from '@dixian/service';
import { OPEN_CASE } from '../../domain/tasks/case-to-open';
import { caseById } from '../../persistence/cases/cases';
import { measuresOf } from '../../persistence/help/measures';
import { leadById } from '../../persistence/leads/leads';
import { labelById } from '../../persistence/monitoring/label-records';
import { periodById } from '../../persistence/monitoring/periods';
import { personById } from '../../persistence/register/persons';
import type { TaskRow } from '../../persistence/tasks/task-list';

type About = Pick<TaskRow, 'kind' | 'step' | 'subjectId' | 'householdId'>;

// Read by the id that a task is about, where its kind says that it is one of these.
function about<Subject>(
  is: (task: About) => boolean,
  read: (context: RequestContext, id: string, task: About) => Subject,
) {
  return (task: About, _args: unknown, context: RequestContext) =>
    is(task) ? read(context, task.subjectId, task) : null;
}

const ofKind =
  (...kinds: readonly TaskRow['kind'][]) =>
  ({ kind }: About) =>
    kinds.includes(kind);

function isAboutLead({ kind, step }: About): boolean {
  return kind === 'VERIFY_LEAD' || (kind === 'CASE_STEP' && step === OPEN_CASE);
}

/** Fields of Task with what it is about, as an object of the kind that its kind says; null for the others. */
export const subjectsOfTask = {
  lead: about(isAboutLead, leadById),
  case: about((task) => task.kind === 'CASE_STEP' && !isAboutLead(task), caseById),
  period: about(
    ofKind('MAKE_PLAN', 'ASSIGN_HELPER', 'TRIAGE', 'CONSIDER_RELEASE', 'WATCH_VISIT', 'EXIT_STANDARD'),
    periodById,
  ),
  label: about(ofKind('REVIEW_LABEL'), labelById),
  person: about(ofKind('CHECK_DUPLICATE'), personById),
  measure: about(ofKind('DELIVER_MEASURE'), async (context, id, { householdId }) => {
    const measures = householdId ? await measuresOf(context, householdId) : [];
    return measures.find((measure) => measure.id === id) ?? null;
  }),
};
