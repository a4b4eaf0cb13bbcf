import { whoseLedger } from './whose-ledger';

test('who may not load a ledger is told which one it is and who loads it', () => {
  expect(whoseLedger('microcredit').zh).toMatch(/^这是《脱贫人口小额信贷台账》，由.+部门导入，请转交。$/);
  expect(whoseLedger('songs').zh).toContain('您的角色不能导入这份台账');
});
