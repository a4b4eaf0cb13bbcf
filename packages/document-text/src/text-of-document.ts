import type { DocumentFormat } from './extraction';
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits';
import { readApart } from './read-apart';
import { UnreadableDocument } from './unreadable';

/**
 * The text of a document: .docx, .pdf with text, or .txt. What it is, its bytes tell, not its name. Throws UnreadableDocument with a
 * sentence in both languages; hostile files end with one as well.
 */
export async function textOfDocument(
  bytes: Uint8Array,
  limits: Partial<DocumentLimits> = {},
): Promise<string> {
  const bounds = { ...DOCUMENT_LIMITS, ...limits };
  if (bytes.length > bounds.fileBytes) throw new UnreadableDocument('TOO_LARGE');
  const text = await readApart({ format: formatOf(bytes), limits: bounds }, bytes);
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n');
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
// .doc and whatever else is kept in a compound file.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function formatOf(bytes: Uint8Array): DocumentFormat {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return 'docx';
  if (begins(PDF)) return 'pdf';
  if (begins(COMPOUND)) throw new UnreadableDocument('NOT_A_DOCUMENT');
  return 'txt';
}
