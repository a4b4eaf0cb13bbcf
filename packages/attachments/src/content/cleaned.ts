import { isJpeg, strippedJpeg } from './jpeg';
import { isPdf, strippedPdf } from './pdf/stripped-pdf';
import { isPng, strippedPng } from './png';
import { ContentRefused } from './refused';

/** What a file is by its content, as HTTP calls it. */
export type MediaType = 'image/jpeg' | 'image/png' | 'application/pdf';

/** A file as it is kept. */
export interface Cleaned {
  readonly mediaType: MediaType;
  readonly content: Buffer;
}

/**
 * A file by its content, never by its name, without all that is not to be seen in it: position, time, device, texts of
 * programs, anything behind its end. Throws ContentRefused where it is neither picture nor PDF, or not whole.
 */
export function cleaned(bytes: Buffer): Cleaned {
  if (isJpeg(bytes)) return { mediaType: 'image/jpeg', content: strippedJpeg(bytes) };
  if (isPng(bytes)) return { mediaType: 'image/png', content: strippedPng(bytes) };
  if (isPdf(bytes)) return { mediaType: 'application/pdf', content: strippedPdf(bytes) };
  throw new ContentRefused('NO_PICTURE');
}
