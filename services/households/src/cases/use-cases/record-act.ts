import type { Caller } from '@dixian/access';
import { attach, holdAttachments } from '@dixian/attachments';
import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law, ProcedureKind } from '@dixian/policy';
import { type Act, type KeyedInput, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import type { ActKind } from '../../ground/domain/act-kinds';
import { recordingLevel, takesPart } from '../../ground/domain/acting-level';
import { isRefusal } from '../../ground/domain/refusal';
import type { GivenFiles } from '../../ground/use-cases/attach-to';
import { refused } from '../../ground/use-cases/refused';
import { closeCasesToOpen } from '../../leads/persistence/lead-tasks';
import type { CaseAct, ProposedAct } from '../domain/case-act';
import { type Accepted, type CaseRefusal, type CaseWarning, isCaseRefusal } from '../domain/case-refusal';
import type { CaseRules } from '../domain/case-rules';
import { caseStates } from '../domain/case-state';
import { decideAct } from '../domain/decide-act';
import { decideCorrection, decideTakingBack } from '../domain/decide-correction';
import { foldCase } from '../domain/fold-case';
import { nextName } from '../domain/next-name';
import { standingSpans } from '../domain/standing-spans';
import { type ActRow, findAct } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import { standingCaseOf } from '../persistence/hold-case';
import { insertAct, insertCase, type NewCase, saveStanding } from '../persistence/save-act';
import { saveSpans } from '../persistence/standings';
import { actRecorded } from './act-recorded';
import { NOT_PERMITTED, refusedAct } from './case-messages';
import { findCase } from './find-case';
import { followCase } from './follow-case';
import { followCorrectedTasks } from './follow-corrected-tasks';
import { followCorrection } from './follow-correction';
import { followLeads } from './follow-leads';
import { followTasks } from './follow-tasks';
import type { ActTarget, FoundCase } from './found-case';
import { parseEvidence } from './parse-evidence';
import { withPhotos } from './photos-of-notice';
import { type PlacedAct, placedIn } from './placed-act';
import { restOnRecord } from './rest-on-record';
import { tellSetback } from './tell-setback';

/** What somebody entered to record an act: the mutation, with the input that its key stands for. */
export interface EnteredAct {
  readonly act: string;
  readonly input: KeyedInput & Pick<ReportedAct, 'occurredOn'> & { readonly lateReason?: string | null };
  /** The case, where the act is done for many at once. */
  readonly item?: string;
  /** What the key stands for in that case: what is for all, with what is different there. */
  readonly meaning?: object;
}

/** An act as somebody reports it. */
export interface ReportedAct {
  kind: ActKind;
  target: ActTarget;
  occurredOn: CaseAct['occurredOn'];
  /** The kinds of case it belongs to, where acts of its kind belong to more than one. */
  of?: readonly ProcedureKind[] | undefined;
  /** Where the act corrects another, the first entry of that. */
  corrects?: string;
  evidence: unknown;
  lateReason?: string | null;
  /** The printed step it is for, where more than one asks for its kind. */
  step?: string | null;
  attachments?: GivenFiles['attachments'];
  expectedVersion?: number | null;
  /** What is done with it as one printed step: the posting of a review, the announcement of a decision. */
  along?: ActAlong | undefined;
}

/** An act that is recorded with the one before it, or neither is; `field` is where its input stands. */
export interface ActAlong
  extends Pick<ReportedAct, 'kind' | 'of' | 'occurredOn' | 'evidence' | 'lateReason' | 'attachments'> {
  readonly field: string;
}

/** The case with the act that was recorded, and what is late about it. */
export interface ActRecorded {
  case: CaseRow;
  /** With its place in the procedure; none for an objection. */
  act: PlacedAct;
  warnings: readonly CaseWarning[];
}

/**
 * Writes an act into a case, which a lead's first act opens, and gives the case as it then is. The same key again
 * gives the first act; of two who act at once one succeeds, the other is told of the newer state. What is reported may
 * have to be read first, as the act that is corrected.
 */
export async function recordAct(
  law: Law,
  context: RequestContext,
  entered: EnteredAct,
  reported: ReportedAct | ((transaction: Statements) => Promise<ReportedAct | UserErrorValue>),
): Promise<ActRecorded | UserErrorValue> {
  const { caller, clock } = context;
  const { lateReason } = entered.input;
  const may = (asking: Caller) => (takesPart(asking) ? undefined : NOT_PERMITTED);
  const along = typeof reported === 'function' ? undefined : reported.along;
  return recordOnce<ActRecorded, string>(
    context,
    { ...entered, may, ...enteredAlong(along), texts: { lateReason, ...enteredAlong(along).texts } },
    async (transaction, by) => {
      const read = typeof reported === 'function' ? await reported(transaction) : reported;
      if (isUserError(read)) return read;
      const at = { caller, today: clock.today() };
      const done = await record(transaction, law, at, read, by);
      if (isUserError(done)) return done;
      const last = along ? await recordAlong(transaction, law, at, { done, along }, by) : done;
      if (isUserError(last)) return last;
      for (const { kind } of [read, ...(along ? [along] : [])])
        await actRecorded.tell(
          transaction,
          law.policies,
          { kind, householdId: done.case.householdId },
          at.today,
        );
      return { answer: last, reference: last.act.id };
    },
    (reader, actId) => again(reader, law, actId, along ? 2 : 1),
  );
}

function enteredAlong(along: ActAlong | undefined): Pick<Act, 'texts' | 'days'> {
  if (!along) return {};
  const { field, occurredOn, lateReason } = along;
  return {
    texts: { [`${field}.lateReason`]: lateReason },
    days: { [`${field}.occurredOn`]: { day: occurredOn, bounds: FACT_DAYS } },
  };
}

async function recordAlong(
  transaction: Statements,
  law: Law,
  at: { readonly caller: Caller; readonly today: PlainDate },
  { done, along }: { readonly done: ActRecorded; readonly along: ActAlong },
  by: RecordedBy,
): Promise<ActRecorded | UserErrorValue> {
  const { field, ...reported } = along;
  const last = await record(transaction, law, at, { ...reported, target: { caseId: done.case.id } }, by);
  if (!isUserError(last)) return { ...last, warnings: [...done.warnings, ...last.warnings] };
  const named = 'field' in last ? { field: `${field}.${last.field}` } : {};
  return { ...last, ...named };
}

async function record(
  transaction: Statements,
  law: Law,
  { caller, today }: { readonly caller: Caller; readonly today: PlainDate },
  reported: ReportedAct,
  by: RecordedBy,
): Promise<ActRecorded | UserErrorValue> {
  const parsed = parseEvidence(reported.kind, reported.evidence);
  if (isRefusal(parsed)) return refused(parsed);
  const files = await holdAttachments(transaction, by, reported.attachments);
  if (isUserError(files)) return files;
  const shown = withPhotos(parsed, files);
  const { occurredOn, lateReason, step = null } = reported;
  const act = { ...shown, occurredOn, step, lateReason: lateReason || null, level: recordingLevel(caller) };
  const found = await findCase(transaction, law, reported.target, act);
  if (!('rules' in found)) return found;
  const { row, rules, acts } = found;
  const misplaced = outdatedOrOther(found, reported);
  if (misplaced) return refusedAct(misplaced, row);
  const full = await restOnRecord(transaction, law, found, act, today);
  if (!('evidence' in full)) return full;
  const decision = decide(rules, acts, full, reported.corrects);
  if (isCaseRefusal(decision)) return refusedAct(decision, row);
  const other =
    reported.corrects && row && (await standingBeside(transaction, row, found, full, reported.corrects));
  if (other) return refusedAct({ why: 'CASE_STANDS', clauseIds: rules.clauseIds }, other);
  const written = { ...by, corrects: reported.corrects ?? null, ...decision };
  const recorded = await write(transaction, law, found, full, { ...written, today });
  if (isUserError(recorded)) return recorded;
  const { householdId, divisionCode } = recorded.case;
  await attach(transaction, by, { kind: 'CASE_ACT', id: recorded.act.id, householdId, divisionCode }, files);
  return recorded;
}

function outdatedOrOther(
  { row, rules, acts }: FoundCase,
  { expectedVersion, of = [rules.kind] }: ReportedAct,
): CaseRefusal | undefined {
  const { clauseIds } = rules;
  if (row && row.version !== (expectedVersion ?? row.version)) return { why: 'CASE_CONFLICT', clauseIds };
  if (of.includes(rules.kind)) return undefined;
  return { why: 'STEP_UNKNOWN', missingStep: nextName(rules, foldCase(rules, acts)), clauseIds };
}

function decide(
  rules: CaseRules,
  acts: readonly CaseAct[],
  act: ProposedAct,
  corrects: string | null | undefined,
): Accepted | CaseRefusal {
  if (!corrects) return decideAct(rules, acts, act);
  return act.kind === 'TAKING_BACK'
    ? decideTakingBack(rules, acts, corrects, act)
    : decideCorrection(rules, acts, corrects, act);
}

/** Writes a decided act into a found case, with all that follows; gives the case as it then is. */
export async function write(
  transaction: Statements,
  law: Law,
  { row, opening, rules, acts }: FoundCase,
  act: ProposedAct,
  { warnings, step, today, ...by }: Parameters<typeof insertAct>[3] & Accepted & { today: PlainDate },
): Promise<ActRecorded | UserErrorValue> {
  const held = row ?? (opening && (await openCase(transaction, law, opening)));
  if (!held) throw new Error('An act has neither a case nor a lead to open one');
  const recorded = await insertAct(transaction, held, { ...act, step: step ?? null }, by);
  const history = [...acts, recorded];
  const standing = foldCase(rules, history);
  const saved = await saveStanding(transaction, held, standing);
  await saveSpans(transaction, saved, standingSpans(rules, history));
  const answer = { case: saved, act: placedIn(rules, history, recorded), warnings };
  if (by.corrects === null) {
    await followTasks(transaction, rules, saved, { act, standing });
    await tellSetback(transaction, saved, recorded.id, act);
    await followCase(transaction, law, saved, history);
    return answer;
  }
  await followCorrectedTasks(transaction, rules, saved, { history, standing });
  const before = foldCase(rules, acts);
  const corrected = { saved, rules, before, standing, history };
  if (caseStates[before.state].ended)
    return (await followCorrection(transaction, law, corrected, today)) ?? answer;
  await followCase(transaction, law, saved, history);
  return answer;
}

// What was ended goes on again only where no other case of the household does.
async function standingBeside(
  transaction: Statements,
  { id, householdId }: CaseRow,
  { rules, acts }: FoundCase,
  act: ProposedAct,
  corrects: string,
): Promise<CaseRow | undefined> {
  const after = foldCase(rules, [...acts, { ...act, id: '', corrects } as CaseAct]);
  return caseStates[after.state].ended ? undefined : standingCaseOf(transaction, householdId, id);
}

async function openCase(transaction: Statements, law: Law, opening: NewCase): Promise<CaseRow> {
  const opened = await insertCase(transaction, opening);
  await closeCasesToOpen(transaction, opening);
  await followLeads(transaction, law, [opening.householdId]);
  return opened;
}

// The first answer once more: the warnings of its last acts follow from the acts before each.
async function again(
  reader: Statements,
  law: Law,
  actId: string,
  count: number,
): Promise<ActRecorded | undefined> {
  const act = await findAct(reader, actId);
  const found = act && (await findCase(reader, law, { caseId: act.caseId }, act));
  if (!act || !found || isUserError(found) || !found.row) return undefined;
  const { rules, acts } = found;
  const recorded = [...acts.filter(({ sequence }) => sequence < act.sequence), act].slice(-count);
  const warnings = recorded.flatMap((each) => warningsOf(rules, acts, each));
  return { case: found.row, act: placedIn(rules, acts, act), warnings };
}

function warningsOf(rules: CaseRules, acts: readonly ActRow[], act: ActRow): readonly CaseWarning[] {
  const earlier = acts.filter(({ sequence }) => sequence < act.sequence);
  const proposed = { ...act, level: (act.level ?? undefined) as ProposedAct['level'] } as ProposedAct;
  const decision = decide(rules, earlier, proposed, act.corrects);
  return isCaseRefusal(decision) ? [] : decision.warnings;
}
