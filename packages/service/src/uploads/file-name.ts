import { FILE_NAME, readText } from '@dixian/graph';
import { UploadRefused } from './upload-refused';

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}]/gu;

/** The name of an uploaded file without folders of any system and what cannot be seen; throws where none is left. */
export function readFileName(given: string): string {
  const last = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const read = readText(last, FILE_NAME);
  if (read.problem) throw new UploadRefused(read.problem);
  const name = read.text.replace(INVISIBLE, '').trim();
  if (/^\.*$/.test(name)) throw new UploadRefused('FILE_NAME_MISSING');
  return name;
}
