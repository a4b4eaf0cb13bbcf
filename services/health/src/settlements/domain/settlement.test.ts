import { unexplainedCost } from './settlement';

test('payments that add up leave nothing unexplained', () => {
  // 29232.43 = 17539.46 + 2923.24 + 2923.24 + 5846.49
  expect(
    unexplainedCost({
      totalCost: 2_923_243n,
      basicInsurance: 1_753_946n,
      seriousIllnessInsurance: 292_324n,
      medicalAid: 292_324n,
      selfPaid: 584_649n,
    }),
  ).toBe(0n);
});

test('one fen too few shows as one fen', () => {
  expect(
    unexplainedCost({
      totalCost: 101n,
      basicInsurance: 100n,
      seriousIllnessInsurance: 0n,
      medicalAid: 0n,
      selfPaid: 0n,
    }),
  ).toBe(1n);
});

test('what others paid beside the layers explains a rest of just that, whether self-paid is printed before it or after', () => {
  const bill = { totalCost: 100_000n, basicInsurance: 70_000n, seriousIllnessInsurance: 0n, medicalAid: 0n };
  expect(unexplainedCost({ ...bill, selfPaid: 10_000n, otherPaid: 20_000n })).toBe(0n);
  expect(unexplainedCost({ ...bill, selfPaid: 30_000n, otherPaid: 20_000n })).toBe(0n);
  expect(unexplainedCost({ ...bill, selfPaid: 10_000n, otherPaid: 19_999n })).toBe(20_000n);
});
