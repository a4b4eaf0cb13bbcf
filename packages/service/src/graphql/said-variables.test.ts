import { buildSubgraphSchema } from '@apollo/subgraph';
import { scalarResolvers } from '@dixian/graph';
import { parse } from 'graphql';
import { pino } from 'pino';
import type { RequestContext } from './request-context';
import { type SubgraphServer, startSubgraphServer } from './subgraph-server';

let server: SubgraphServer;
beforeAll(async () => {
  const schema = buildSubgraphSchema({
    typeDefs: parse('scalar Date scalar DateTime scalar Money type Query { on(day: Date, id: ID!): String }'),
    resolvers: { ...scalarResolvers, Query: { on: () => 'answered' } } as never,
  });
  server = await startSubgraphServer('days', schema, pino({ level: 'silent' }), false);
});
afterAll(() => server.stop());

async function mistakeOf(variables: object, language: 'zh' | 'en') {
  const body = { query: 'query ($day: Date, $id: ID!) { on(day: $day, id: $id) }', variables };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    search: '',
    body,
  };
  const { body: answer } = await server.execute(request, {
    caller: { role: 'county' },
    language,
  } as RequestContext);
  const { errors } = JSON.parse(answer.kind === 'complete' ? answer.string : '{}');
  return errors.map(({ message, extensions }: { message: string; extensions: { code: string } }) => ({
    message,
    code: extensions.code,
  }));
}

test('a variable that does not fit is the mistake of whoever asks, told in their language with its reason', async () => {
  const given = { day: '2025-02-30', id: 'a' };
  expect(await mistakeOf(given, 'zh')).toEqual([
    {
      message: '变量“$day”的值 "2025-02-30" 不对：应为类型 Date。日期应写作 YYYY-MM-DD，且须真实存在。',
      code: 'BAD_USER_INPUT',
    },
  ]);
  expect(await mistakeOf(given, 'en')).toEqual([
    {
      message:
        'Variable "$day" got invalid value "2025-02-30"; Expected type Date. Write a date as YYYY-MM-DD, a day that exists.',
      code: 'BAD_USER_INPUT',
    },
  ]);
  expect(await mistakeOf({}, 'zh')).toEqual([
    { message: '变量“$id”（类型 ID!）没有给值。', code: 'BAD_USER_INPUT' },
  ]);
});
