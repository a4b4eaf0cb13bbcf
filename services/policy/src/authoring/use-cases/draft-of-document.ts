import { textOfDocument } from '@dixian/document-text';
import { type DraftFiles, newDraft, printedOfDocument } from '@dixian/policy';

/** A document to make a draft of, as somebody hands it in. */
export interface HandedDocument {
  readonly text?: string | null;
  readonly file?: string | null;
  readonly id?: string | null;
  readonly prefix: string;
  readonly division: string;
  readonly title?: string | null;
  readonly number?: string | null;
  readonly issuer?: string | null;
  readonly issuedOn?: string | null;
  readonly from: string;
  readonly to?: string | null;
  readonly basis?: string | null;
}

const BASIS = '录入时填写';

/** A draft of a document's text; what nobody said of it is read from the text, and left empty for the validation to name. */
export async function draftOfDocument(
  given: HandedDocument,
  placeName: (code: string) => string | undefined,
): Promise<DraftFiles> {
  const text = given.text ?? (await textOfDocument(Buffer.from(given.file ?? '', 'base64')));
  const printed = printedOfDocument(text);
  return newDraft(
    {
      id: given.id ?? given.prefix.toLowerCase(),
      clausePrefix: given.prefix,
      title: given.title ?? printed.title ?? '',
      number: given.number ?? printed.number ?? null,
      issuer: given.issuer ?? printed.issuer ?? '',
      issuedOn: given.issuedOn ?? printed.issuedOn ?? null,
      place: { code: given.division, name: placeName(given.division) ?? given.division },
      effective: { from: given.from, to: given.to ?? null, basis: given.basis ?? BASIS },
    },
    text.replace(/\r\n?/g, '\n'),
  );
}
