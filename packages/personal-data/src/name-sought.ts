/** Whom a row names that found no household: an index of the name alone, and where the row says that they live. */
export interface NameSought {
  /** `loneNameIndex`, in hexadecimal digits. */
  readonly nameIndex: string;
  /** Code of the township of its household code, else of the office that loaded it. */
  readonly division: string;
  /** Township and village as printed. */
  readonly township?: string | undefined;
  readonly village?: string | undefined;
}

/** As one text, by which one service asks another; the same of the same. */
export function writtenSought({ nameIndex, division, township = '', village = '' }: NameSought): string {
  return Buffer.from(JSON.stringify([nameIndex, division, township, village])).toString('base64url');
}

/** What was written so; undefined for any other text. */
export function readSought(text: string): NameSought | undefined {
  const parts = partsOf(text);
  if (!Array.isArray(parts) || parts.length !== 4 || parts.some((part) => typeof part !== 'string'))
    return undefined;
  const [nameIndex, division, township, village] = parts as [string, string, string, string];
  const isSought = /^[0-9a-f]{64}$/.test(nameIndex) && /^\d{6}(\d{3})?(\d{3})?$/.test(division);
  return isSought
    ? { nameIndex, division, ...(township && { township }), ...(village && { village }) }
    : undefined;
}

function partsOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
