import { extractText, getDocumentProxy } from 'unpdf';
import type { DocumentLimits } from './limits';
import { UnreadableDocument } from './unreadable';

/** The text of a .pdf, line by line as it is printed; numbers of pages are left out. A scan has none. */
export async function pdfText(bytes: Uint8Array, { pages }: DocumentLimits): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
  try {
    if (document.numPages > pages) throw new UnreadableDocument('TOO_LARGE');
    const { text } = await extractText(document, { mergePages: false });
    return text.map(withoutPageNumber).join('\n');
  } finally {
    await document.destroy();
  }
}

function withoutPageNumber(page: string): string {
  return page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[—–\-\s]*\d{1,3}[—–\-\s]*$/.test(line))
    .join('\n');
}
