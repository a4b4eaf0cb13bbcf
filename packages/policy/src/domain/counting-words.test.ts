import { exceeds, isBelow, reaches, within } from './counting-words';

describe('counting words', () => {
  it.each([
    ['within', within, [true, true, false]],
    ['reaches', reaches, [false, true, true]],
    ['exceeds', exceeds, [false, false, true]],
    ['isBelow', isBelow, [true, false, false]],
  ] as const)('%s: below, at and above the limit', (_, word, answers) => {
    expect([4_999_999n, 5_000_000n, 5_000_001n].map((fen) => word(fen, 5_000_000n))).toEqual(answers);
    expect([59, 60, 61].map((age) => word(age, 60))).toEqual(answers);
    expect(['2020-05-09', '2020-05-10', '2020-05-11'].map((day) => word(day, '2020-05-10'))).toEqual(answers);
  });
});
