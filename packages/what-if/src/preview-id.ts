import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type PlainDate, parsePlainDate } from '@dixian/calendar';
import { isDivisionCode } from './what-if-id';

/** A draft of a whole document, tried on a division: by it on `on`, by what is in force on `comparedOn`. */
export interface Preview {
  readonly division: string;
  readonly on: PlainDate;
  readonly comparedOn: PlainDate;
  /** The files of its folder, by name. */
  readonly files: ReadonlyMap<string, string>;
}

// The largest document of the project takes 35,000 characters; what unpacks to more than the second is none.
const LONGEST = 400_000;
const LARGEST_BYTES = 4 * 1024 * 1024;

/** How much the files of a draft may hold in all, in bytes of UTF-8. */
export const LARGEST_DRAFT_BYTES = 1024 * 1024;

/** The id of a preview: the draft itself, packed, so that each department reads it without asking anybody. */
export function encodePreview({ division, on, comparedOn, files }: Preview): string {
  const text = JSON.stringify([division, on, comparedOn, [...files]]);
  return deflateRawSync(text).toString('base64url');
}

/** The preview of an id; undefined where the id was made up. What it may see is the reader's own scope to decide. */
export function decodePreview(id: string): Preview | undefined {
  if (id.length > LONGEST) return undefined;
  const parts = unpacked(id);
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [division, ...rest] = parts.map((part: unknown) => part);
  const [on, comparedOn] = rest.map((day) => (typeof day === 'string' ? parsePlainDate(day) : undefined));
  const files = filesOf(rest[2]);
  if (!isDivisionCode(division) || !on || !comparedOn || !files) return undefined;
  return { division, on, comparedOn, files };
}

function unpacked(id: string): unknown {
  try {
    const packed = Buffer.from(id, 'base64url');
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: LARGEST_BYTES }).toString());
  } catch {
    return undefined;
  }
}

function filesOf(pairs: unknown): Map<string, string> | undefined {
  if (!Array.isArray(pairs)) return undefined;
  const files = new Map<string, string>();
  for (const pair of pairs.map((one: unknown) => one)) {
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const [name, text] = pair.map((part: unknown) => part);
    if (typeof name !== 'string' || typeof text !== 'string') return undefined;
    files.set(name, text);
  }
  return files;
}
