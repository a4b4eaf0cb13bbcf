import { worstOf } from './problem';

test('a department that does not answer is told before a refusal, and by name', () => {
  const problem = worstOf([
    { code: 'FORBIDDEN', message: '无权', path: [] },
    { code: 'SUBGRAPH_UNAVAILABLE', message: '没有应答', path: ['household'], department: 'health' },
  ]);
  expect(problem).toEqual({ kind: 'DEPARTMENT_AWAY', department: 'health', message: '没有应答' });
});

test('what no code tells is a fault of the system', () => {
  expect(worstOf([{ code: 'INTERNAL_SERVER_ERROR', message: 'x', path: [] }])?.kind).toBe('FAULT');
  expect(worstOf([])).toBeUndefined();
});
