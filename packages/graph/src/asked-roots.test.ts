import { getOperationAST, parse } from 'graphql';
import { askedRoots } from './asked-roots';

function called(document: string): string | undefined {
  const operation = getOperationAST(parse(document));
  return operation ? askedRoots(operation) : undefined;
}

test('an operation is called by its root field, whatever its client calls it', () => {
  expect(called('query ZhangSan { a990101: household(id: "1") { id } }')).toBe('query household');
  expect(called('mutation { receiveLead { id } }')).toBe('mutation receiveLead');
});

test('where it asks for more than one field, or by a fragment, it is one of several', () => {
  expect(called('{ household { id } households { id } }')).toBe('query several');
  expect(called('{ ...parts } fragment parts on Query { households { id } }')).toBe('query several');
});
