import type { BlindIndex } from './blind-index';
import { identityNumberOf } from './certificate-number';

/** Letters of a name hidden by a sign, or by one or two X at its end; the same pattern here and in SQL. */
export const MASKED_NAME = '[*＊﹡○◯〇●×✕]|(?<=[\u3400-\u9fff])[XxＸ]{1,2}$';
const MASKED = new RegExp(MASKED_NAME, 'u');
// Interpuncts as they are typed in names of minorities, all the same one.
const INTERPUNCTS = /[·•‧∙・･.．]/g;

/** Whether a name is printed masked (吴*刚), as on lists for the notice board: it neither names nor compares. */
export function isMaskedName(name: string): boolean {
  return MASKED.test(name);
}

/** A name as names are compared: in half width, without blanks, with one kind of interpunct. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(INTERPUNCTS, '·');
}

/**
 * Index of a name as the name of the holder of a number: of two services that know the number each learns whether the
 * other knows the same name, and nothing else; equal names of different people have different indexes. Undefined for a
 * name that is masked or empty.
 */
export function nameIndex(index: BlindIndex, certificateNumber: string, name: string): Buffer | undefined {
  const compared = normaliseName(name);
  if (compared === '' || isMaskedName(compared)) return undefined;
  return index.of(`name\n${identityNumberOf(certificateNumber)}\n${compared}`);
}

/**
 * Index of a name alone, kept of rows that nobody's number places, until they are placed: the rural office finds a head
 * of that name in the village by it. Undefined for a name that is masked or empty.
 */
export function loneNameIndex(index: BlindIndex, name: string): Buffer | undefined {
  const compared = normaliseName(name);
  if (compared === '' || isMaskedName(compared)) return undefined;
  return index.of(`lone name\n${compared}`);
}
