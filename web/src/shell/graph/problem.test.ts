import { problemIn } from './problem';

test('a department that does not answer is told before a refusal, and by name', () => {
  const problem = problemIn([
    { message: '无权', extensions: { code: 'FORBIDDEN' } },
    { message: '没有应答', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' } },
  ]);
  expect(problem).toEqual({ kind: 'DEPARTMENT_AWAY', subgraph: 'health', message: '没有应答' });
});

test('what no code tells is a fault of the system', () => {
  expect(problemIn([{ message: 'x' }])?.kind).toBe('FAULT');
  expect(problemIn([])).toBeUndefined();
});
