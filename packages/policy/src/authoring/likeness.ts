/** How often each pair of letters stands in words, blanks and signs aside, digits all alike. */
type Pairs = ReadonlyMap<string, number>;

/** Texts that can be asked which of them is most like some words: by the pairs of letters they share, the rare ones first. */
export class Likeness<Key> {
  private readonly texts: readonly { readonly key: Key; readonly pairs: Pairs; readonly length: number }[];
  private readonly weights: ReadonlyMap<string, number>;

  constructor(texts: readonly (readonly [key: Key, words: string])[]) {
    const read = texts.map(([key, words]) => ({ key, pairs: pairsOf(words) }));
    const among = new Map<string, number>();
    for (const { pairs } of read)
      for (const pair of pairs.keys()) among.set(pair, (among.get(pair) ?? 0) + 1);
    this.weights = new Map([...among].map(([pair, count]) => [pair, Math.log(1 + read.length / count)]));
    this.texts = read.map(({ key, pairs }) => ({ key, pairs, length: this.lengthOf(pairs) }));
  }

  /** Each text with how much it is like the words, 0 to 1; those that share nothing are left out. */
  like(words: string): { key: Key; likeness: number }[] {
    const pairs = pairsOf(words);
    const length = this.lengthOf(pairs);
    return this.texts.flatMap((text) => {
      let shared = 0;
      for (const [pair, count] of pairs) {
        shared += (text.pairs.get(pair) ?? 0) * count * this.weightOf(pair) ** 2;
      }
      return shared > 0 ? [{ key: text.key, likeness: shared / (length * text.length) }] : [];
    });
  }

  private lengthOf(pairs: Pairs): number {
    let sum = 0;
    for (const [pair, count] of pairs) sum += (count * this.weightOf(pair)) ** 2;
    return Math.sqrt(sum) || 1;
  }

  private weightOf(pair: string): number {
    return this.weights.get(pair) ?? 1;
  }
}

function pairsOf(words: string): Pairs {
  const letters = words
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .replace(/\d+/g, '0');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
