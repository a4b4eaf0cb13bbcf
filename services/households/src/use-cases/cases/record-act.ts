import { type Caller, isReadOnly } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import type { ActKind } from '../../domain/cases/act-kinds';
import { recordingLevel } from '../../domain/cases/acting-level';
import type { CaseAct, ProposedAct } from '../../domain/cases/case-act';
import type { PlannedAct } from '../../domain/cases/case-plan';
import {
  type Accepted,
  type CaseRefusal,
  type CaseWarning,
  isCaseRefusal,
} from '../../domain/cases/case-refusal';
import type { CaseRules, Law } from '../../domain/cases/case-rules';
import { decideAct } from '../../domain/cases/decide-act';
import { decideCorrection } from '../../domain/cases/decide-correction';
import { foldCase } from '../../domain/cases/fold-case';
import { given, refuseKey, refuseTexts } from '../../domain/free-text';
import { refusal } from '../../domain/refusal';
import type { ActRow } from '../../persistence/cases/acts';
import type { CaseRow } from '../../persistence/cases/cases';
import { actByKey } from '../../persistence/cases/hold-case';
import { insertAct, insertCase, saveStanding } from '../../persistence/cases/save-act';
import { openPeriod } from '../../persistence/monitoring/periods';
import { isRefusal, refused } from '../refusal-messages';
import { NO_CASE, NOT_PERMITTED, refusedAct } from './case-messages';
import { type ActTarget, type FoundCase, findCase } from './find-case';
import { parseEvidence } from './parse-evidence';

/** An act as somebody reports it. */
export interface ReportedAct {
  kind: ActKind;
  target: ActTarget;
  /** Where the act corrects another, the first entry of that. */
  corrects?: string;
  occurredOn: PlainDate;
  evidence: unknown;
  lateReason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

export interface ActRecorded {
  case: CaseRow;
  /** With its place in the procedure; none for an objection. */
  act: ActRow & { planned: PlannedAct | undefined };
  warnings: readonly CaseWarning[];
}

/**
 * Writes an act into a case, which a lead's first act opens, and gives the case as it then is. The same key again
 * gives the first act; of two who act at once one succeeds, the other is told of the newer state.
 */
export async function recordAct(
  law: Law,
  context: RequestContext,
  reported: ReportedAct,
): Promise<ActRecorded | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  if (!takesPart(caller)) return NOT_PERMITTED;
  const { occurredOn, idempotencyKey, lateReason } = reported;
  if (occurredOn > clock.today()) return refused(refusal('occurredOn', 'DATE_IN_FUTURE'));
  const wrong = refuseKey(idempotencyKey) ?? refuseTexts({ lateReason });
  if (wrong) return refused(wrong);
  const shown = parseEvidence(reported.kind, reported.evidence);
  if (isRefusal(shown)) return refused(shown);
  const act = { ...shown, occurredOn, lateReason: given(lateReason), level: recordingLevel(caller) };
  const outcome = await db.write(scope, (transaction) => record(transaction, law, caller, reported, act));
  context.published();
  return outcome;
}

/** Whether a caller may be concerned with cases at all: neither auditors nor other departments are. */
export function takesPart(caller: Caller): boolean {
  return !isReadOnly(caller) && (caller.role !== 'department' || caller.sector === 'rural');
}

async function record(
  transaction: Statements,
  law: Law,
  caller: Caller,
  reported: ReportedAct,
  act: ProposedAct,
): Promise<ActRecorded | UserErrorValue> {
  const before = await actByKey(transaction, caller.id, reported.idempotencyKey);
  if (before) return again(transaction, law, before);
  const found = await findCase(transaction, law, reported.target, act);
  if (!('rules' in found)) return found;
  const { row, rules, acts } = found;
  const decision = isOutdated(row, reported)
    ? ({ why: 'CASE_CONFLICT', clauseIds: [rules.procedure.clause] } as const)
    : decide(rules, acts, act, reported.corrects);
  if (isCaseRefusal(decision)) return refusedAct(decision, row);
  return write(transaction, found, act, {
    account: caller.id,
    role: caller.role,
    actingFor: caller.division,
    key: reported.idempotencyKey,
    corrects: reported.corrects ?? null,
    warnings: decision.warnings,
  });
}

function isOutdated(row: CaseRow | undefined, { expectedVersion }: ReportedAct): boolean {
  return (
    row !== undefined &&
    expectedVersion !== null &&
    expectedVersion !== undefined &&
    row.version !== expectedVersion
  );
}

function decide(
  rules: CaseRules,
  acts: readonly CaseAct[],
  act: ProposedAct,
  corrects: string | null | undefined,
): Accepted | CaseRefusal {
  return corrects ? decideCorrection(rules, acts, corrects, act) : decideAct(rules, acts, act);
}

async function write(
  transaction: Statements,
  { row, opening, rules, acts }: FoundCase,
  act: ProposedAct,
  { warnings, ...by }: Parameters<typeof insertAct>[3] & Accepted,
): Promise<ActRecorded> {
  const held = row ?? (opening && (await insertCase(transaction, opening)));
  if (!held) throw new Error('An act has neither a case nor a lead to open one');
  const recorded = await insertAct(transaction, held, act, by);
  const standing = foldCase(rules.order, [...acts, recorded]);
  const saved = await saveStanding(transaction, held, standing);
  if (standing.state === 'IDENTIFIED') await beginPeriod(transaction, saved);
  return { case: saved, act: placed(rules, recorded), warnings };
}

function placed({ plan }: CaseRules, act: ActRow): ActRecorded['act'] {
  return { ...act, planned: plan.find(({ kind }) => kind === act.kind) };
}

async function beginPeriod(transaction: Statements, saved: CaseRow): Promise<void> {
  const { id: caseId, leadId, householdId, divisionCode, stateSince: identifiedOn, category } = saved;
  const period = { householdId, caseId, category, risks: [], identifiedOn, monthOnly: false, divisionCode };
  await openPeriod(transaction, { ...period, basis: 'IDENTIFICATION', source: 'monitoring-case' });
  if (leadId === null) throw new Error('An identification has no lead');
  await publish(transaction, {
    type: 'household-identified',
    divisionCode,
    payload: { caseId, leadId, householdId, divisionCode, identifiedOn, category },
  });
}

// The first answer once more: its warnings follow from the acts before it.
async function again(transaction: Statements, law: Law, act: ActRow): Promise<ActRecorded | UserErrorValue> {
  const found = await findCase(transaction, law, { caseId: act.caseId }, act);
  if (!('rules' in found) || !found.row) return NO_CASE;
  const earlier = found.acts.filter(({ sequence }) => sequence < act.sequence);
  const proposed = { ...act, level: (act.level ?? undefined) as ProposedAct['level'] } as ProposedAct;
  const decision = decide(found.rules, earlier, proposed, act.corrects);
  return {
    case: found.row,
    act: placed(found.rules, act),
    warnings: isCaseRefusal(decision) ? [] : decision.warnings,
  };
}
