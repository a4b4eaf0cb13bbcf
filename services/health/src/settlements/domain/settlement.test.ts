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
