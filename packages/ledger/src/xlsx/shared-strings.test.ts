import fc from 'fast-check';
import { SharedStrings } from './shared-strings';

test('gives back every text, in any order, however little it may keep in memory', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 400 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(500), { maxLength: 100 }), fc.nat(600), (all, order, kept) => {
      const table = new SharedStrings(kept);
      try {
        for (const text of all) table.add(text);
        for (const index of order) expect(table.get(index)).toBe(all[index]);
      } finally {
        table.close();
      }
    }),
  );
});
