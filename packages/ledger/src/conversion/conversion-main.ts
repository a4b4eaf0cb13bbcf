import { LedgerUnreadable } from '../unreadable';
import { BookWriter } from './book-writer';
import { CONVERTERS } from './converters';
import { type ConversionAnswer, type ConversionRequest, INPUT, OUTPUT } from './messages';

/** Run in a process of its own (conversion-process.ts): converts the file it was given and answers once. */
async function answer(): Promise<ConversionAnswer> {
  const request: ConversionRequest = JSON.parse(process.argv[2] ?? '');
  try {
    const book = new BookWriter(OUTPUT, request.limits);
    await CONVERTERS[request.format](INPUT, book);
    return { book: book.end() };
  } catch (error) {
    // Whatever a reader stumbles over, the bytes are not what their format asks for.
    if (!(error instanceof LedgerUnreadable)) return { refused: 'TRUNCATED', details: {} };
    return { refused: error.code, details: error.details };
  }
}

void answer().then((message) => process.send?.(message, () => process.disconnect()));
