import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import type { CaseOrigin } from '../domain/case-origin';
import { type CaseRules, rulesBy } from '../domain/case-rules';
import { type CaseTerms, termsOf } from '../domain/case-terms';
import { procedureOfCase } from '../domain/procedure-of-case';
import { heldVersion, versionOf } from '../persistence/procedure-versions';

/** What of a case says by which documents it goes. */
export type OwnDocuments = CaseOrigin & {
  readonly documentId: string | null;
  readonly procedureId: string | null;
  readonly procedureVersion: string | null;
};

/**
 * The rules of a case by what its documents said when it opened, whatever became of them; undefined for a case of before
 * whose document was taken away before that was kept.
 */
export async function rulesOf(
  law: Law,
  context: RequestContext,
  row: OwnDocuments,
): Promise<CaseRules | undefined> {
  const terms = await termsOfCase(law, context, row);
  return terms && rulesBy(terms, row, law.calendar);
}

/** What the documents said of a case, likewise. */
export async function termsOfCase(
  law: Law,
  context: RequestContext,
  row: OwnDocuments,
): Promise<CaseTerms | undefined> {
  const { procedureVersion } = row;
  return (procedureVersion !== null && (await versionOf(context, procedureVersion))) || termsByLaw(law, row);
}

/** What the documents said of a case, within a transaction. */
export async function heldTerms(
  transaction: Statements,
  law: Law,
  row: OwnDocuments,
): Promise<CaseTerms | undefined> {
  const { procedureVersion } = row;
  return (
    (procedureVersion !== null && (await heldVersion(transaction, procedureVersion))) || termsByLaw(law, row)
  );
}

/** What its documents say of a case that has kept nothing; undefined where they are not loaded. */
export function termsByLaw(law: Pick<Law, 'policies'>, row: OwnDocuments): CaseTerms | undefined {
  const procedure = procedureOfCase(law.policies, row.documentId, row.procedureId);
  return procedure === undefined ? undefined : termsOf(law, procedure ?? undefined, row);
}
