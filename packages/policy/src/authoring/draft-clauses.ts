import { parseDocument } from 'yaml';
import type { DraftFiles } from './draft-files';

/** A clause of a draft as its file has it, whether or not it can run yet. */
export interface DraftClause {
  readonly id: string;
  readonly section: string;
  readonly quote: string;
  readonly status: string;
  readonly reason?: string;
}

/** The clauses of a draft in their order; none where the file is no list. */
export function draftClauses(files: DraftFiles): DraftClause[] {
  const read: unknown = parseDocument(files['clauses.yaml'] ?? '').toJS();
  return Array.isArray(read) ? read.filter((clause) => typeof clause?.id === 'string') : [];
}
