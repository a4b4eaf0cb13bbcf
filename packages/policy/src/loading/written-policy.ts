import type { Clause, ClauseStatus } from '../domain/clause';
import type { Deadline } from '../domain/deadline';
import type { Entitlement } from '../domain/entitlement';
import type { PrintedEscalation } from '../domain/escalation';
import type { NamedParameter } from '../domain/parameter';
import type { PolicyDocument, Window } from '../domain/policy-document';
import type { PolicyFolder } from '../domain/policy-set';
import type { Procedure, ProcedureStep, StepEvidence } from '../domain/procedure';
import type { ResponsibleUnit } from '../domain/responsible-unit';
import type { Rule } from '../domain/rule';
import { type Said, saidOf } from '../domain/said';
import type { Target } from '../domain/target';
import type { Transition } from '../domain/transition';

type Defaults<T, K extends keyof T> = Omit<T, K | 'document'> & Partial<Pick<T, K>>;
type WithoutDocument<T> = T extends unknown ? Defaults<T, Extract<'atLeast', keyof T>> : never;
type Dated<T> = Omit<T, 'effective'> & { readonly effective?: Window };
type WrittenClause = Omit<
  Dated<Defaults<Clause, 'alsoServices' | 'timeWords' | 'readings' | 'related'>>,
  'summary' | 'status' | 'isOpen'
> & { readonly summary: string | Said; readonly status: ClauseStatus | 'open' };
type WrittenEvidence = Omit<StepEvidence, 'least'> & { readonly least?: number };
type WrittenStep = Omit<ProcedureStep, 'needs'> & { readonly needs?: readonly WrittenEvidence[] };

/** The files of one folder as their schemas let them be written. */
export interface WrittenPolicy {
  readonly document: Defaults<PolicyDocument, 'forwards' | 'details' | 'yieldsTo' | 'basedOn'>;
  readonly clauses: readonly WrittenClause[];
  readonly parameters: readonly Omit<NamedParameter, 'document'>[];
  readonly deadlines: readonly WithoutDocument<Deadline>[];
  readonly procedures: readonly (Omit<Procedure, 'document' | 'steps'> & {
    readonly steps: readonly WrittenStep[];
  })[];
  readonly rules: readonly Defaults<Rule, 'with'>[];
  readonly entitlements: readonly Defaults<Entitlement, 'clauses' | 'measure'>[];
  readonly targets: readonly Omit<Target, 'document'>[];
  readonly units: readonly Omit<ResponsibleUnit, 'document' | 'from' | 'to'>[];
  readonly transitions: readonly Defaults<Transition, 'clauses' | 'with'>[];
  readonly escalations: readonly Defaults<PrintedEscalation, 'kinds'>[];
}

/** Fills in what a policy file may leave away: empty lists, the document's window, the document's id. */
export function complete(written: WrittenPolicy, text: string): PolicyFolder {
  const { id: document, effective } = written.document;
  const lists = { forwards: [], details: [], yieldsTo: [], basedOn: [] };
  const clauseLists = { alsoServices: [], timeWords: [], readings: [], related: [] };
  return {
    document: { ...lists, ...written.document, text },
    clauses: written.clauses.map((clause) => ({
      ...clauseLists,
      ...clause,
      ...statusOf(clause.status),
      document,
      summary: saidOf(clause.summary),
      effective: windowOf(clause.effective ?? effective),
    })),
    parameters: written.parameters.map((parameter) => ({ ...parameter, document })),
    deadlines: written.deadlines.map((deadline): Deadline => ({ atLeast: false, ...deadline, document })),
    procedures: written.procedures.map(({ steps, ...procedure }) => ({
      ...procedure,
      document,
      steps: steps.map(({ needs, ...step }) => ({
        ...step,
        needs: neededBy(step, needs ?? []).map((evidence) => ({ least: 1, ...evidence })),
      })),
    })),
    rules: written.rules.map((rule) => ({ with: {}, ...rule, document })),
    entitlements: written.entitlements.map((item) => ({ clauses: [], measure: null, ...item, document })),
    targets: written.targets.map((target) => ({ ...target, document })),
    units: written.units.map((unit) => ({ ...unit, ...windowOf(effective), document })),
    transitions: written.transitions.map((item) => ({ clauses: [], with: {}, ...item, document })),
    escalations: written.escalations.map((item) => ({ kinds: null, ...item, document })),
  };
}

function statusOf(status: ClauseStatus | 'open'): Pick<Clause, 'status' | 'isOpen'> {
  return status === 'open' ? { status: 'not-kept', isOpen: true } : { status };
}

function windowOf({ from, to }: Window): Window {
  return { from, to };
}

// A step that names nothing is on record as such, or it would be passed over.
function neededBy(
  { id, name, clauses }: Omit<WrittenStep, 'needs'>,
  needs: readonly WrittenEvidence[],
): readonly WrittenEvidence[] {
  return needs.length > 0 ? needs : clauses.slice(0, 1).map((clause) => ({ name: id, text: name, clause }));
}
