import { parsePlainDate } from '@dixian/calendar';
import { formatYuan, parseYuan } from '@dixian/money';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { SaidError } from './said-error';

function refuse(zh: string, en: string): never {
  throw new SaidError({ zh, en }, 'BAD_USER_INPUT');
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function dateFrom(value: unknown): string {
  const date = typeof value === 'string' ? parsePlainDate(value) : undefined;
  return (
    date ?? refuse('日期应写作 YYYY-MM-DD，且须真实存在。', 'Write a date as YYYY-MM-DD, a day that exists.')
  );
}

/** `Date`: a PlainDate both ways. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => value,
  parseValue: dateFrom,
  parseLiteral: (node) => dateFrom(textOf(node)),
});

function instantFrom(value: unknown): Date {
  const instant =
    typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : undefined;
  return instant && !Number.isNaN(instant.getTime())
    ? instant
    : refuse('时间应写作带时区的 RFC 3339。', 'Write an instant as RFC 3339 with its offset.');
}

/** `DateTime`: a JavaScript Date in code, RFC 3339 with +08:00 in the graph. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => inShanghai(value instanceof Date ? value : new Date(String(value))),
  parseValue: instantFrom,
  parseLiteral: (node) => instantFrom(textOf(node)),
});

// China has kept one offset, +08:00, since 1991; the register holds no older instants.
function inShanghai(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
}

function fenFrom(value: unknown): bigint {
  const fen = typeof value === 'string' ? parseYuan(value) : undefined;
  return (
    fen ??
    refuse('金额应写作字符串，至多两位小数。', 'Write an amount as a string with at most two decimals.')
  );
}

/** `Money`: integer fen (bigint) in code, yuan with two decimals in the graph. */
export const MoneyScalar = new GraphQLScalarType({
  name: 'Money',
  serialize: (value) => formatYuan(typeof value === 'bigint' ? value : BigInt(String(value))),
  parseValue: fenFrom,
  parseLiteral: (node) => fenFrom(textOf(node)),
});

/** Resolvers of the shared scalars. */
export const scalarResolvers = { Date: DateScalar, DateTime: DateTimeScalar, Money: MoneyScalar };
