import { type Law, resolveProcedure } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { caseRules } from '../../cases/domain/case-rules';
import { formOfStep } from '../../cases/domain/form-of-step';
import { nextFormOf } from '../../cases/graphql/next-form';
import { caseById } from '../../cases/persistence/cases';
import type { Form, Known } from '../../ground/domain/form';
import type { Words } from '../../ground/domain/refusal';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { plansOnDay } from '../../help/persistence/plans';
import { leadById } from '../../leads/persistence/leads';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import { taskForms } from '../domain/task-forms';
import type { TaskRow } from '../persistence/task-list';

const TASK = { zh: '本待办', en: 'this task' };

/** The form that finishes a task: of a case its next step's, of a department's work what the department named. */
export async function formOfTask(
  law: Law,
  context: RequestContext,
  task: TaskRow,
  name: Words,
): Promise<Form | null> {
  const known = knownOfTask(task);
  const { kind, clauseIds: clauses } = task;
  if (kind === 'DEPARTMENT') return task.form === null ? null : { mutation: task.form, name, clauses, known };
  if (kind === 'CASE_STEP') {
    if (!takesPartIn(context)) return null;
    if (task.step === OPEN_CASE) return formToOpen(law, context, task, known);
    const row = await caseById(context, task.subjectId);
    return row ? nextFormOf(law, context, row) : null;
  }
  const { mutation, subject } = taskForms[kind];
  if (subject) known.set(subject, { value: task.subjectId, source: TASK });
  if (kind === 'REVISE_PLAN') await knowPlan(context, task, known);
  const printed = kind !== 'CONSIDER_RELEASE' || releaseIsPrinted(law, context, task);
  return { mutation: printed ? mutation : 'recordElimination', name, clauses, known };
}

function knownOfTask({ householdId, personId, kind, step, divisionCode, subjectId }: TaskRow) {
  const known = new Map<string, Known>();
  const knows = (path: string, value: unknown) => {
    if (value !== null) known.set(path, { value, source: TASK });
  };
  knows('householdId', householdId);
  knows('personId', personId);
  if (kind === 'CHECK_DUPLICATE') knows('personIds', [subjectId]);
  if (kind === 'REPORT_LIST' || kind === 'REACH_NODE') {
    knows('kind', kind);
    knows('division', divisionCode);
    knows('cycle', step);
  }
  return known;
}

async function knowPlan(context: RequestContext, { householdId }: TaskRow, known: Map<string, Known>) {
  const plan = householdId
    ? (await plansOnDay(context, householdId, context.clock.today())).at(-1)
    : undefined;
  if (!plan) return;
  const source = { zh: '帮扶计划', en: 'the help plan' };
  known.set('planId', { value: plan.id, source });
  known.set('expectedVersion', { value: plan.version, source });
}

function releaseIsPrinted({ policies }: Law, { clock }: RequestContext, { divisionCode }: TaskRow): boolean {
  const at = { division: divisionCode, on: clock.today() };
  return resolveProcedure(policies, { ...at, kind: 'ELIMINATION' }) !== undefined;
}

// The first act of the procedure of the place opens the case.
async function formToOpen(
  law: Law,
  context: RequestContext,
  task: TaskRow,
  known: Map<string, Known>,
): Promise<Form | null> {
  const lead = await leadById(context, task.subjectId);
  const today = context.clock.today();
  const at = { division: task.divisionCode, on: today };
  const procedure = lead && resolveProcedure(law.policies, { ...at, kind: 'IDENTIFICATION' });
  if (!procedure) return null;
  const rules = caseRules(law, procedure, {
    kind: 'IDENTIFICATION',
    openedIn: task.divisionCode,
    openedOn: today,
    foundOn: lead.foundOn,
    channel: lead.channel,
    includedMonth: null,
  });
  const [first] = rules.plan;
  // The lead says whose case it is.
  known.delete('householdId');
  known.set('leadId', { value: lead.id, source: TASK });
  return first ? formOfStep(rules, first, { today, explained: false }, known) : null;
}
