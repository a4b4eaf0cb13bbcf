import { comparePerHead, type DisposableIncome, type NetIncome } from './income';
import type { IncomeMeasure } from './parameter';

const net = (fen: bigint): NetIncome => ({ measure: 'net-income', fen });
const disposable = (fen: bigint): DisposableIncome => ({ measure: 'disposable-income', fen });

describe('income per head against a line', () => {
  it('JY-2025-1.1c: is exact, nothing is rounded', () => {
    expect(comparePerHead(net(3_439_999n), 4, net(860_000n))).toBe(-1);
    expect(comparePerHead(net(3_440_000n), 4, net(860_000n))).toBe(0);
    expect(comparePerHead(net(3_440_001n), 4, net(860_000n))).toBe(1);
    // 8,600.00 × 3 is not reached by 25,799.99, though a rounded 8,599.9967 reads as the line.
    expect(comparePerHead(net(2_579_999n), 3, net(860_000n))).toBe(-1);
  });

  // Each constant is of the type `false` only while the compiler refuses the pair; `npm run check` compiles this file.
  it('does not compile across the two measures, and throws where a type was lost', () => {
    const netAgainstDisposable: Accepts<'net-income', DisposableIncome> = false;
    const disposableAgainstNet: Accepts<'disposable-income', NetIncome> = false;
    const netAgainstNet: Accepts<'net-income', NetIncome> = true;
    const oneForTheOther: Assignable<DisposableIncome, NetIncome> = false;
    expect([netAgainstDisposable, disposableAgainstNet, oneForTheOther, netAgainstNet]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const lost = disposable(1n) as unknown as NetIncome;
    expect(() => comparePerHead(net(1n), 1, lost)).toThrow('never compared');
  });
});

type Assignable<From, To> = [From] extends [To] ? true : false;
type Accepts<M extends IncomeMeasure, Line> = Assignable<Line, Parameters<typeof comparePerHead<M>>[2]>;
