import type { WithFiles } from '@dixian/attachments';
import { statementChanged } from '@dixian/department';
import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { before, proofRequired } from '../../ground/refusals';
import { tasks } from '../../ground/tasks';
import { EVERY_OFFICE, type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import type { DropoutReason } from '../domain/dropouts';
import type { SchoolDays } from '../domain/school-choices';
import { type CaseRow, caseOn } from '../persistence/cases';
import { DROPOUT_FILES } from '../persistence/filed';
import { followAnswers, OF_RECORDS } from '../persistence/follow-answers';
import { dropoutStep, type StepKind } from '../tables';

/** What was done in a case, as it is entered. */
export interface EnteredStep extends OfPupil, WithFiles {
  readonly caseId: string;
  readonly kind: StepKind;
  readonly reason?: DropoutReason | null;
  readonly proven?: boolean | null;
  readonly school?: string | null;
  readonly note?: string | null;
  /** The newest step that the person saw; another one meanwhile is told. */
  readonly seenStep?: string | null;
}

/** What each is called where it is asked for; a key stands for one of them. */
const ACTS: Readonly<Record<StepKind, string>> = {
  CONFIRMED: 'confirmDropout',
  CLEARED: 'clearSuspicion',
  VISITED: 'recordReturnVisit',
  TAUGHT: 'recordHomeLesson',
  RETURNED: 'recordReturn',
};

/** 劝返 and 送教上门, the two actions that a case knows. */
const ACTIONS: Partial<Record<StepKind, string>> = { CONFIRMED: '劝返', VISITED: '劝返', TAUGHT: '送教上门' };
const CLOSING: readonly StepKind[] = ['CLEARED', 'RETURNED'];

/** Records what was done in a case: a visit, a lesson, that it is confirmed, cleared, or that the child is back at a school. */
export function recordSchoolingStep(
  context: RequestContext,
  days: SchoolDays,
  input: EnteredStep,
): Promise<CaseRow | UserErrorValue> {
  const { kind, reason, proven, school, note, occurredOn } = input;
  const today = context.clock.today();
  return recordOfPupil<CaseRow>(
    context,
    {
      act: ACTS[kind],
      offices: EVERY_OFFICE,
      texts: { school, note },
      along: DROPOUT_FILES.of(input),
      async write(transaction, { account }) {
        const held = await holdCase(transaction, input.caseId, today);
        if (!held?.personId || !held.householdId) return NO_CASE;
        const wrong = refuse(held, input);
        if (wrong) return wrong;
        const { id, personId, householdId, divisionCode } = held;
        await transaction.insert(dropoutStep, {
          caseId: id,
          personId,
          householdId,
          divisionCode,
          kind,
          occurredOn,
          action: ACTIONS[kind] ?? null,
          reason: reason ?? null,
          proven: proven ?? false,
          school: school?.trim() || null,
          note: note?.trim() || null,
          account,
        });
        if (CLOSING.includes(kind))
          await tasks.close(transaction, 'BRING_BACK', { subjectId: id }, occurredOn);
        await followAnswers(transaction, [householdId], {
          on: days(occurredOn),
          source: OF_RECORDS,
          account,
        });
        const now = await caseOn(transaction, id, today);
        if (!now) throw new Error('The case is gone.');
        return now;
      },
      again: (reader, id) => caseOn(reader, id, today),
    },
    input,
  );
}

async function holdCase(transaction: Statements, id: string, today: OfPupil['occurredOn']) {
  if (!isEntityId(id)) return undefined;
  await transaction.query('SELECT FROM dropout_case WHERE id = $1 FOR UPDATE', [id], 'hold-case');
  return caseOn(transaction, id, today);
}

function refuse(held: CaseRow, input: EnteredStep): UserErrorValue | undefined {
  const { kind, reason, proven, school, seenStep, occurredOn } = input;
  const newest = held.newestStep;
  if (seenStep !== undefined && seenStep !== null && newest !== null && seenStep !== newest)
    return statementChanged(newest);
  if (occurredOn < held.droppedOn) return before('occurredOn', held.droppedOn);
  if (held.closedOn !== null) return CASE_CLOSED;
  if (CLOSING.includes(kind) && !school?.trim()) return SCHOOL_NEEDED;
  if (kind === 'CLEARED' && held.state !== 'SUSPECTED') return ONLY_SUSPECTED;
  return reason === 'HEALTH' && !proven ? proofRequired() : undefined;
}

const NO_CASE = notFound('caseId', {
  zh: '您的辖区内没有这条控辍保学记录，请核对。',
  en: 'There is no such case in your division. Please check it.',
});
const CASE_CLOSED = invalidInput('caseId', 'CASE_CLOSED', {
  zh: '这条记录已经了结；孩子再次失学的，请重新登记。',
  en: 'This case is closed. If the child is out of school again, please report it anew.',
});
const SCHOOL_NEEDED = invalidInput('school', 'REQUIRED', {
  zh: '请填写孩子就读的学校。',
  en: 'Please name the school that the child attends.',
});
const ONLY_SUSPECTED = invalidInput('caseId', 'NOT_SUSPECTED', {
  zh: '已核实失学的，须重新入学才能了结，请填写复学。',
  en: 'A confirmed case is closed by a return to school alone. Please record the return.',
});
