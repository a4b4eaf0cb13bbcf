import { convertToHtml } from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import type { DocumentLimits } from './limits';
import { ListNumbers } from './list-numbers';
import { UnreadableDocument } from './unreadable';

interface Element {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Element[];
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
}

/** The text of a .docx, a line for each paragraph; numbers that Word counts itself are written as official documents print them. */
export async function docxText(bytes: Uint8Array, limits: DocumentLimits): Promise<string> {
  await checkParts(bytes, limits);
  const lines: string[] = [];
  const numbers = new ListNumbers();
  // Only what the reader understood of the document is wanted; the page it would make of it is not.
  const transformDocument = (document: Element) => {
    for (const paragraph of paragraphsOf(document)) {
      const line = textOf(paragraph)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      const number = paragraph.numbering?.isOrdered ? numbers.next(Number(paragraph.numbering.level)) : '';
      if (line !== '') lines.push(`${number}${line}`);
    }
    return { ...document, children: [] };
  };
  await convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false });
  return lines.join('\n');
}

// Unpacked here first, part by part and counted, as the reader would unpack whatever it is given.
async function checkParts(bytes: Uint8Array, { parts, unpackedBytes }: DocumentLimits): Promise<void> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  if (zip.entryCount > parts) throw new UnreadableDocument('TOO_LARGE');
  let unpacked = 0;
  let hasDocument = false;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableDocument('PASSWORD');
    hasDocument ||= entry.fileName === 'word/document.xml';
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      unpacked += (chunk as Buffer).length;
      if (unpacked > unpackedBytes) throw new UnreadableDocument('TOO_LARGE');
    }
  }
  if (!hasDocument) throw new UnreadableDocument('NOT_A_DOCUMENT');
}

function paragraphsOf(element: Element): Element[] {
  if (element.type === 'paragraph') return [element];
  return (element.children ?? []).flatMap(paragraphsOf);
}

function textOf({ type, value, children }: Element): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab' || type === 'break') return ' ';
  return (children ?? []).map(textOf).join('');
}
