import { mergeResolvers } from './merge-resolvers';

const answer = () => 'answer';

test('fields of one type add up', () => {
  const merged = mergeResolvers(
    { Query: { one: answer } },
    { Query: { other: answer }, Lead: { id: answer } },
  );
  expect(merged).toEqual({ Query: { one: answer, other: answer }, Lead: { id: answer } });
});

test('a field that two topics resolve is a mistake', () => {
  expect(() => mergeResolvers({ Query: { one: answer } }, { Query: { one: answer } })).toThrow(
    'Query.one is resolved twice',
  );
});
