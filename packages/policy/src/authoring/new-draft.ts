import { stringify } from 'yaml';
import type { DraftFiles } from './draft-files';
import { kindOfClause } from './kind-of-clause';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences-of';
import { shortened } from './shortened';

/** What a text does not say of itself, or not for sure. */
export interface NewDocument {
  /** Name of the folder. */
  readonly id: string;
  /** What the ids of its clauses begin with, e.g. `PA-2025`. */
  readonly clausePrefix: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly place: { readonly code: string; readonly name: string };
  readonly effective: { readonly from: string; readonly to: string | null; readonly basis: string };
}

/** A folder of a text: every sentence a clause that nobody has decided on; headings and the frame say nothing to be kept. */
export function newDraft(document: NewDocument, text: string): DraftFiles {
  const sentences = sentencesOf(text);
  return {
    'document.yaml': yaml({ ...document, text: 'text.txt' }),
    'clauses.yaml': yaml(sentences.map((sentence) => clauseOf(document, sentence))),
    'text.txt': text,
  };
}

const reasons: Readonly<Record<Exclude<Sentence['form'], 'sentence'>, string>> = {
  heading: '标题，没有可执行的内容',
  frame: '文件标题、文号、主送单位或落款',
};

function clauseOf(
  { clausePrefix, issuer }: NewDocument,
  { number, section, start, end, quote, form }: Sentence,
) {
  return {
    ...{ id: `${clausePrefix}-${number}`, section, quote, start, end, summary: shortened(quote) },
    kind: form === 'sentence' ? kindOfClause(quote) : 'definition',
    ...(form === 'sentence' ? { status: 'open' } : { status: 'informative', reason: reasons[form] }),
    responsible: [issuer],
  };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', version: '1.2' });
}
