import type { Clause } from '../domain/clause';
import type { Deadline } from '../domain/deadline';
import type { NamedParameter } from '../domain/parameter';
import type { PolicyDocument, Window } from '../domain/policy-document';
import type { PolicyFolder } from '../domain/policy-set';

type Defaults<T, K extends keyof T> = Omit<T, K | 'document'> & Partial<Pick<T, K>>;
type WithoutDocument<T> = T extends unknown ? Defaults<T, Extract<'atLeast', keyof T>> : never;

/** The files of one folder as their schemas let them be written. */
export interface WrittenPolicy {
  readonly document: Defaults<PolicyDocument, 'forwards' | 'details' | 'yieldsTo' | 'basedOn'>;
  readonly clauses: readonly (Omit<
    Defaults<Clause, 'alsoServices' | 'timeWords' | 'readings' | 'related'>,
    'effective'
  > & { readonly effective?: Window })[];
  readonly parameters: readonly Omit<NamedParameter, 'document'>[];
  readonly deadlines: readonly WithoutDocument<Deadline>[];
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
      document,
      effective: windowOf(clause.effective ?? effective),
    })),
    parameters: written.parameters.map((parameter) => ({ ...parameter, document })),
    deadlines: written.deadlines.map((deadline): Deadline => ({ atLeast: false, ...deadline, document })),
  };
}

function windowOf({ from, to }: Window): Window {
  return { from, to };
}
