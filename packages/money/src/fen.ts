/** An exact amount of money in fen (分), a hundredth of a yuan (元). May be negative. */
export type Fen = bigint;

const AMOUNT = /^(-?)(\d{1,17})(?:\.(\d{1,2}))?$/;
const WHOLE = /^-?\d{1,19}$/;

// What a PostgreSQL bigint column holds.
const LARGEST = 2n ** 63n - 1n;

/**
 * Reads an amount in yuan with at most two decimals, such as `50000.01`, `12.5` or `-1`, into fen; undefined for
 * anything else, separators and signs of currency included, and for what a bigint column cannot hold.
 */
export function parseYuan(text: string): Fen | undefined {
  const match = AMOUNT.exec(text);
  if (!match) return undefined;
  const [, sign, yuan = '', decimals = ''] = match;
  const fen = BigInt(yuan + decimals.padEnd(2, '0'));
  if (fen > LARGEST) return undefined;
  return sign ? -fen : fen;
}

/** Writes fen as yuan with two decimals: `5846.49`, `0.00`, `-1.20`. */
export function formatYuan(fen: Fen): string {
  const negative = fen < 0n;
  const digits = (negative ? -fen : fen).toString().padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads an amount of fen from a bigint column or from its text in jsonb. TypeError for anything else. */
export function fenFromRow(value: string | Fen): Fen {
  if (typeof value === 'bigint') return value;
  // BigInt('') is 0n: a missing column would turn into no money.
  if (!WHOLE.test(value)) throw new TypeError('A bigint column of fen was expected');
  return BigInt(value);
}
