import { closeSync, fstatSync } from 'node:fs';
import type { OpenedSheets } from '../cell';
import type { LedgerLimits } from '../limits';
import type { LedgerSource } from '../source';
import { descriptorOf } from '../source-descriptor';
import { openUnlinkedFile } from '../unlinked-file';
import type { ConvertedFormat } from './book';
import { convert } from './conversion-process';
import { convertedSheets } from './converted-sheets';

/** Opens a source of an old or loose format by converting it first, in a process of its own. */
export async function openConverted(
  source: LedgerSource,
  format: ConvertedFormat,
  limits: LedgerLimits,
): Promise<OpenedSheets> {
  const input = await descriptorOf(source, limits.fileBytes);
  let output: number | undefined;
  try {
    output = openUnlinkedFile();
    const book = await convert({ format, limits }, input, output);
    return convertedSheets(book, output, fstatSync(input).size);
  } catch (error) {
    if (output !== undefined) closeSync(output);
    throw error;
  } finally {
    closeSync(input);
  }
}
