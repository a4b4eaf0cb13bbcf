import { loadPolicies } from '../loading/load-policies';
import { policiesDirectory } from '../loading/project-directories';
import { clauseRef, clauseRefResolvers } from './clause-ref';

const loaded = loadPolicies([policiesDirectory]);

test('PA-2025-1.2a is cited by title, since no number is printed', async () => {
  expect(clauseRef(await loaded, 'PA-2025-1.2a')).toEqual({
    id: 'PA-2025-1.2a',
    documentNumber: '关于健全完善防止返贫动态监测和帮扶工作机制的通知',
    section: '一（二）',
    quote: '针对各类渠道发现的返贫致贫风险线索，5个工作日内到户核实',
    effectiveFrom: '2025-03-14',
    effectiveTo: null,
  });
});

test('JY-2025-1.1c is cited by the number its document prints', async () => {
  expect(clauseRef(await loaded, 'JY-2025-1.1c').documentNumber).toBe('济区农领办发〔2025〕8号');
});

test('a clause whose document was taken away stays readable by its id; nothing new is decided by it', async () => {
  const { documentNumber, quote } = clauseRefResolvers(await loaded);
  expect(documentNumber({ id: 'XX-2025-1' })).toBe('XX-2025');
  expect(quote({ id: 'XX-2025-1' })).toContain('该文件已撤下');
  const policies = await loaded;
  expect(() => clauseRef(policies, 'XX-2025-1')).toThrow('XX-2025-1');
});
