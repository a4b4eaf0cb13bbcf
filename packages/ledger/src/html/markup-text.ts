import { TextDecoder } from 'node:util';
import { blocks } from '../csv/blocks';
import { StreamDecoder } from '../csv/encoding';

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of markup from its bytes. Unicode where the bytes are that, whatever is declared, for pages that call
 * themselves gb2312 often are; else as declared; else GB 18030, which holds all of GBK.
 */
export async function* markupText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: StreamDecoder | undefined;
  for await (const block of blocks(bytes)) {
    decoder ??= new StreamDecoder(declaredEncoding(block));
    yield decoder.decode(block);
  }
  yield decoder?.end() ?? '';
}

/** The encoding that markup declares, where it is one of a byte or two a character; `gb18030` for all of GB. */
function declaredEncoding(head: Buffer): string {
  const label = DECLARED.exec(head.toString('latin1'))?.[1]?.toLowerCase() ?? '';
  if (/^(gb|x-gbk|cp936|utf|unicode|iso-10646)/.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'gb18030';
  }
}
