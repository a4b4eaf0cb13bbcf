import { LedgerUnreadable } from '../unreadable';
import { BookWriter } from './book-writer';
import { CONVERTERS } from './converters';
import type { ConversionAnswer, ConversionRequest } from './messages';

/** Converts the file of a descriptor, its rows to another. */
export async function answer(
  { format, limits }: ConversionRequest,
  input: number,
  output: number,
): Promise<ConversionAnswer> {
  try {
    const book = new BookWriter(output, limits);
    await CONVERTERS[format](input, book);
    return { book: book.end() };
  } catch (error) {
    // Whatever a reader stumbles over, the bytes are not what their format asks for.
    if (!(error instanceof LedgerUnreadable)) return { refused: 'TRUNCATED', details: {} };
    return { refused: error.code, details: error.details };
  }
}
