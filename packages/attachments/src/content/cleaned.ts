import { isOldOrLocked, isZip, strippedDocx } from './docx/stripped-docx';
import { isJpeg, strippedJpeg } from './jpeg';
import { isPdf, strippedPdf } from './pdf/stripped-pdf';
import { isPng, strippedPng } from './png';
import { ContentRefused } from './refused';

/** What a file is by its content, as HTTP calls it. */
export type MediaType = 'image/jpeg' | 'image/png' | 'application/pdf' | typeof DOCX;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a service takes: pictures and PDF, or Word documents as well. */
export type Taken = 'PICTURES' | 'DOCUMENTS';

/** A file as it is kept. */
export interface Cleaned {
  readonly mediaType: MediaType;
  readonly content: Buffer;
}

/**
 * A file by its content, never by its name, without all that is not to be seen in it: position, time, device, texts of
 * programs, anything behind its end. Throws ContentRefused where it is nothing that is taken, or not whole.
 */
export function cleaned(bytes: Buffer, taken: Taken = 'PICTURES'): Cleaned {
  if (isJpeg(bytes)) return { mediaType: 'image/jpeg', content: strippedJpeg(bytes) };
  if (isPng(bytes)) return { mediaType: 'image/png', content: strippedPng(bytes) };
  if (isPdf(bytes)) return { mediaType: 'application/pdf', content: strippedPdf(bytes) };
  if (taken === 'PICTURES') throw new ContentRefused('NO_PICTURE');
  if (isZip(bytes)) return { mediaType: DOCX, content: strippedDocx(bytes) };
  throw new ContentRefused(isOldOrLocked(bytes) ? 'OLD_OR_LOCKED' : 'NO_DOCUMENT');
}
