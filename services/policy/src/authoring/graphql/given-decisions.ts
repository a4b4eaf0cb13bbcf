import {
  type Binding,
  bind,
  type ClauseCut,
  cutClauses,
  type DraftFiles,
  type KeptEntries,
  type TouchedEntry,
} from '@dixian/policy';
import type {
  ClauseBindingInput,
  ClauseCutInput,
  DraftedPolicyInput,
  KeptBindings,
} from '../../ground/generated';
import { catalogueKind } from './catalogue-kind';

/** A draft after its clauses were cut and bound as somebody says, and what became of entries of clauses that were cut. */
export function withDecisions(
  made: DraftFiles,
  { cuts, bindings }: Pick<DraftedPolicyInput, 'cuts' | 'bindings'>,
): { draft: DraftFiles; touched: TouchedEntry[] } {
  const touched: TouchedEntry[] = [];
  const cut = (cuts ?? []).reduce((files, given) => {
    const done = cutClauses(files, cutOf(given));
    touched.push(...done.touched);
    return done.files;
  }, made);
  return { draft: (bindings ?? []).reduce((files, given) => bind(files, bindingOf(given)), cut), touched };
}

const KEPT: Readonly<Record<KeptBindings, KeptEntries>> = {
  ALL: 'all',
  FIRST: 'first',
  NONE: 'none',
  SECOND: 'second',
};

function cutOf({ clause, at, kept }: ClauseCutInput): ClauseCut {
  return { clause, ...(typeof at === 'number' && { at }), ...(kept && { kept: KEPT[kept] }) };
}

function bindingOf({ clause, kind, name, fields, notKept, because }: ClauseBindingInput): Binding {
  return {
    clause,
    as: kind ? catalogueKind(kind) : notKept ? 'not-kept' : 'nothing',
    ...(name && { name }),
    ...(fields && { fields: fieldsOf(fields) }),
    ...(because && { because }),
  };
}

function fieldsOf(written: string): Record<string, unknown> {
  const read: unknown = JSON.parse(written);
  if (read === null || typeof read !== 'object' || Array.isArray(read)) throw new SyntaxError(written);
  return { ...read };
}
