import type { LedgerLimits } from '../limits';
import type { UnreadableCode } from '../messages';
import type { ConvertedBook, ConvertedFormat } from './book';

/** What a conversion is asked for; its file and its output are descriptors that it inherits. */
export interface ConversionRequest {
  format: ConvertedFormat;
  limits: LedgerLimits;
}

/** How a conversion ends, if it is not ended. */
export type ConversionAnswer =
  | { book: ConvertedBook }
  | { refused: UnreadableCode; details: Readonly<Record<string, string | number>> };

/** Where the process finds its two files; before them stand the standard streams and the channel of messages. */
export const INPUT = 4;
export const OUTPUT = 5;
