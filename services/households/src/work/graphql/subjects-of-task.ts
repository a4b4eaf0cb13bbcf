import type { RequestContext } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import { doubtById } from '../../doubts/persistence/doubts';
import { measuresOf } from '../../help/persistence/measures';
import { leadById } from '../../leads/persistence/leads';
import { offerInSight } from '../../movement/persistence/offers';
import { labelById } from '../../periods/persistence/label-records';
import { periodById } from '../../periods/persistence/periods';
import { personById } from '../../register/persistence/persons';
import { correctionRequestById } from '../../rights/persistence/correction-requests';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import type { TaskRow } from '../persistence/task-list';

type About = Pick<TaskRow, 'kind' | 'step' | 'subjectId' | 'householdId' | 'personId'>;

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
  return kind === 'VERIFY_LEAD' || kind === 'SETTLE_LEAD' || (kind === 'CASE_STEP' && step === OPEN_CASE);
}

/** Fields of Task with what it is about, as an object of the kind that its kind says; null for the others. */
export const subjectsOfTask = {
  lead: about(isAboutLead, leadById),
  case: about((task) => task.kind === 'CASE_STEP' && !isAboutLead(task), caseById),
  period: about(
    ofKind(
      'MAKE_PLAN',
      'REVISE_PLAN',
      'ASSIGN_HELPER',
      'TRIAGE',
      'CONSIDER_RELEASE',
      'WATCH_VISIT',
      'GREEN_CHANNEL',
      'RECTIFY',
      'EXIT_STANDARD',
      'CHECK_STATED',
    ),
    periodById,
  ),
  label: about(ofKind('REVIEW_LABEL'), labelById),
  offer: about(ofKind('ACCEPT_MOVE'), offerInSight),
  doubt: about(ofKind('ANSWER_DOUBT'), doubtById),
  correctionRequest: about(ofKind('ANSWER_CORRECTION'), correctionRequestById),
  person: about(
    ({ kind, personId }) => kind === 'CHECK_DUPLICATE' || personId !== null,
    (context, id, { personId }) => personById(context, personId ?? id),
  ),
  measure: about(ofKind('DELIVER_MEASURE'), async (context, id, { householdId }) => {
    const measures = householdId ? await measuresOf(context, householdId) : [];
    return measures.find((measure) => measure.id === id) ?? null;
  }),
};
