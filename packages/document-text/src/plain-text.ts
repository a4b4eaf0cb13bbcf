import { UnreadableDocument } from './unreadable';

/** The text of a .txt file: UTF-8, or GB18030 as older office programs write it. */
export function plainText(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && !/[\0\ufffd]/.test(text)) return text;
  }
  throw new UnreadableDocument('NOT_UTF8');
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
