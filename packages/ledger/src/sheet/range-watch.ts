import type { LayoutColumn } from '../layouts/layout';
import { type Unit, unitOf } from '../units/unit';

const FEN = 100;
const ALTERNATIVES = ['万元', '元', '元/年', '千元'];

/** Looks whether all values of a column lie outside the usual range, as they do where its unit was misread. */
export class RangeWatch {
  private low = Number.POSITIVE_INFINITY;
  private high = Number.NEGATIVE_INFINITY;
  private readonly usual: readonly [number, number];

  constructor(
    private readonly layout: LayoutColumn,
    private readonly stated: Unit | undefined,
  ) {
    this.usual = layout.plausible ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }

  /** True once a value is usual, so that nobody needs to look further. */
  sees(value: unknown): boolean {
    const amount = typeof value === 'bigint' ? Number(value) / FEN : Number(value);
    if (!Number.isFinite(amount) || amount === 0) return false;
    if (amount >= this.usual[0] && amount <= this.usual[1]) return true;
    this.low = Math.min(this.low, amount);
    this.high = Math.max(this.high, amount);
    return false;
  }

  get hasSeen(): boolean {
    return this.low <= this.high;
  }

  get range(): readonly [number, number] {
    return this.usual;
  }

  /** The unit in which all values would be usual; undefined where none is. */
  likelyUnit(): string | undefined {
    if (this.layout.type !== 'money') return undefined;
    const places = this.stated?.places ?? 0;
    return ALTERNATIVES.find((text) => {
      const unit = unitOf(text);
      if (unit?.places === undefined) return false;
      const isPerYear = unit.period === 'YEAR' && this.layout.unit?.endsWith('/月') === true;
      if (unit.period !== undefined && !isPerYear) return false;
      if (unit.places === places && !isPerYear) return false;
      const factor = 10 ** (unit.places - places) / (isPerYear ? 12 : 1);
      return this.low * factor >= this.usual[0] && this.high * factor <= this.usual[1];
    });
  }
}
