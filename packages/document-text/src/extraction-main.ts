import { docxText } from './docx-text';
import type { DocumentFormat, ExtractionAnswer, ExtractionRequest } from './extraction';
import type { DocumentLimits } from './limits';
import { pdfText } from './pdf-text';
import { plainText } from './plain-text';
import { UnreadableDocument } from './unreadable';

type Reader = (bytes: Uint8Array, limits: DocumentLimits) => string | Promise<string>;

const readers: Readonly<Record<DocumentFormat, Reader>> = { docx: docxText, pdf: pdfText, txt: plainText };

async function answer({ format, limits }: ExtractionRequest, bytes: Uint8Array): Promise<ExtractionAnswer> {
  try {
    const text = await readers[format](bytes, limits);
    if (text.trim() === '') return { refused: 'NO_TEXT' };
    return text.length > limits.characters ? { refused: 'TOO_LARGE' } : { text };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { refused: error.code };
    // Whatever a reader stumbles over, the bytes are not what their format asks for.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { refused: isLocked ? 'PASSWORD' : 'DAMAGED' };
  }
}

// Run in a process of its own (read-apart.ts): reads the document it is sent and answers once.
process.once('message', (bytes: Uint8Array) => {
  const request: ExtractionRequest = JSON.parse(process.argv[2] ?? '');
  void answer(request, bytes).then((message) => process.send?.(message, () => process.disconnect()));
});
