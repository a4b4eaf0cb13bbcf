/** Counts the items of lists as Word does, and writes their numbers as official documents do: 一、（一） 1. （1） ①. */
export class ListNumbers {
  private readonly counts: number[] = [];

  /** The number of the next item of a level, from 0; those of deeper levels begin again. */
  next(level: number): string {
    this.counts.length = Math.min(this.counts.length, level + 1);
    const count = (this.counts[level] ?? 0) + 1;
    for (let above = 0; above < level; above += 1) this.counts[above] ??= 0;
    this.counts[level] = count;
    const written = [`${chinese(count)}、`, `（${chinese(count)}）`, `${count}. `, `（${count}）`];
    return written[level] ?? circled(count);
  }
}

const DIGITS = '零一二三四五六七八九';

function chinese(count: number): string {
  if (count < 10) return DIGITS.charAt(count);
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

function circled(count: number): string {
  return count <= 20 ? String.fromCharCode('①'.charCodeAt(0) + count - 1) : `（${count}）`;
}
