import { parse, print } from 'graphql';
import { bothWays } from './both-ways';

const read = (text: string) => print(bothWays(parse(text))).replace(/\s+/g, ' ');

test('a list is read both ways, and its cost follows from either size', () => {
  const text = read(
    'type Query { loans(first: Int = 20, after: String): LoanConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }',
  );
  expect(text).toContain('last: Int');
  expect(text).toContain('before: String');
  expect(text).toContain('@listSize(slicingArguments: ["first", "last"], sizedFields: ["edges"])');
});

test('a list is counted as far as somebody wants', () => {
  expect(read('type LoanConnection { totalCount: Int }')).toMatch(/totalCount\( .*upTo: Int \): Int/);
});

test('what a room wrote itself stays as it is', () => {
  const own = 'type Query { loans("Mine." last: Int, before: String, after: String): LoanConnection }';
  expect(read(own)).toBe(read(print(parse(own))));
});

test('what gives no list in pages stays as it is', () => {
  const text = 'type Query { letters(first: Int = 20): [Letter!] after(after: String): Letter }';
  expect(read(text)).not.toContain('before');
});
