import { ContentRefused } from './refused';

// Who opens a picture unpacks it whole: more than the largest cameras of phones take helps nobody.
const MOST_PIXELS = 120_000_000;

/** Throws where a picture has no size, or one that would fill the memory of whoever opens it. */
export function assertSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new ContentRefused('DAMAGED');
  if (width * height > MOST_PIXELS) throw new ContentRefused('TOO_MANY_PIXELS');
}
