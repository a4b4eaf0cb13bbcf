import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Language } from '../language';

export type RefusalCode =
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TOO_COSTLY'
  | 'PAGE_TOO_LARGE'
  | 'INTROSPECTION_TOO_COSTLY'
  | 'NUMBER_NOT_USABLE'
  | 'SUBSCRIPTIONS_NOT_OFFERED'
  | 'PERSISTED_QUERY_VERSION_UNKNOWN'
  | 'PERSISTED_QUERY_MISMATCH'
  | 'QUERY_TOO_LONG'
  | 'REQUEST_TOO_LARGE'
  | 'PERSISTED_OPERATION_REQUIRED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'SEVERAL_PUBLIC_MUTATIONS'
  | 'TOKEN_MISSING'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_INVALID'
  | 'IDENTITY_UNAVAILABLE'
  | 'QUOTA_USED_UP'
  | 'TOO_MANY_AT_ONCE';

type Detail = Readonly<Record<string, string | number>>;
type Message = (detail: Detail) => string;

const messages: Readonly<Record<RefusalCode, Record<Language, Message>>> = {
  QUERY_TOO_DEEP: {
    zh: ({ value, limit }) => `查询嵌套了 ${value} 层，最多 ${limit} 层。请分成几次查询。`,
    en: ({ value, limit }) =>
      `The query is ${value} levels deep; ${limit} are possible. Please ask in several queries.`,
  },
  TOO_MANY_ALIASES: {
    zh: ({ value, limit }) => `查询用了 ${value} 个别名，最多 ${limit} 个。请分成几次查询。`,
    en: ({ value, limit }) =>
      `The query uses ${value} aliases; ${limit} are possible. Please ask in several queries.`,
  },
  QUERY_TOO_COSTLY: {
    zh: ({ value, limit }) => `查询最多会取 ${value} 条记录，上限 ${limit} 条。请减小 first 或少取一些列表。`,
    en: ({ value, limit }) =>
      `The query may bring ${value} objects; ${limit} are possible. Please lower "first" or ask for fewer lists.`,
  },
  PAGE_TOO_LARGE: {
    zh: ({ value, limit }) => `一页只能取 1 至 ${limit} 条，这里要取 ${value} 条。请用 after 翻页。`,
    en: ({ value, limit }) =>
      `A page holds 1 to ${limit} rows; ${value} were asked for. Please page with "after".`,
  },
  INTROSPECTION_TOO_COSTLY: {
    zh: ({ value, limit }) => `查询架构的内容约为整个架构的 ${value} 倍，最多 ${limit} 倍。请分成几次查询。`,
    en: ({ value, limit }) =>
      `The query asks for some ${value} times the whole schema; ${limit} times is possible. Please ask in several queries.`,
  },
  NUMBER_NOT_USABLE: {
    zh: ({ value }) => `数字 ${value} 太大，无法使用。`,
    en: ({ value }) => `The number ${value} is too large to be used.`,
  },
  SUBSCRIPTIONS_NOT_OFFERED: {
    zh: () => '这里不提供订阅（subscription），只有查询和变更。',
    en: () => 'Subscriptions are not offered here; ask by query or mutation.',
  },
  PERSISTED_QUERY_VERSION_UNKNOWN: {
    zh: () => '不认识这种 persistedQuery 版本，请用版本 1。',
    en: () => 'This version of persistedQuery is unknown. Please use version 1.',
  },
  PERSISTED_QUERY_MISMATCH: {
    zh: () => 'persistedQuery 里的 sha256Hash 与查询内容不符。',
    en: () => 'The sha256Hash of persistedQuery is not that of the query.',
  },
  QUERY_TOO_LONG: {
    zh: ({ limit }) => `查询太长，最多 ${limit} 个词法单元。请分成几次查询。`,
    en: ({ limit }) => `The query is too long: ${limit} tokens are possible. Please ask in several queries.`,
  },
  REQUEST_TOO_LARGE: {
    zh: ({ limit }) => `请求内容太大，最多 ${limit} 字节。`,
    en: ({ limit }) => `The request is too large: ${limit} bytes are possible.`,
  },
  PERSISTED_OPERATION_REQUIRED: {
    zh: () => '这里只接受登记过的操作。请把这个操作登记到清单里。',
    en: () => 'Only registered operations are accepted here. Please have this one added to the manifest.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    zh: () => '请求里没有所指的操作。请检查 operationName。',
    en: () => 'The request holds no such operation. Please check operationName.',
  },
  SEVERAL_PUBLIC_MUTATIONS: {
    zh: () => '未登录时一次请求只能提交一项，请分开提交。',
    en: () => 'Without signing in, one request submits one thing. Please send them one by one.',
  },
  TOKEN_MISSING: {
    zh: () => '请先登录：在请求头 Authorization 里带上 Bearer 令牌。',
    en: () => 'Please sign in: send a bearer token in the Authorization header.',
  },
  TOKEN_EXPIRED: {
    zh: () => '登录已过期，请重新登录。',
    en: () => 'Your sign-in has expired. Please sign in again.',
  },
  TOKEN_INVALID: {
    zh: () => '令牌无法核验，请重新登录。',
    en: () => 'The token cannot be verified. Please sign in again.',
  },
  QUOTA_USED_UP: {
    zh: ({ whose, retryAfter }) =>
      `${whose === 'county' ? '本县' : '您'}这段时间的用量已满，请 ${retryAfter} 秒后再试。`,
    en: ({ whose, retryAfter }) =>
      `${whose === 'county' ? 'Your county has' : 'You have'} used up what may be asked in this time. Please try again in ${retryAfter} seconds.`,
  },
  TOO_MANY_AT_ONCE: {
    zh: ({ retryAfter }) => `本县同时进行的操作太多，请 ${retryAfter} 秒后再试。`,
    en: ({ retryAfter }) =>
      `Too much of your county is under way at once. Please try again in ${retryAfter} seconds.`,
  },
  IDENTITY_UNAVAILABLE: {
    zh: () => '身份核验服务暂时没有应答，请稍后再试。',
    en: () => 'The identity service is not answering at the moment. Please try again later.',
  },
};

/** The error of a request that the gateway does not run; `status` is its HTTP status, `detail` goes into message and extensions. */
export function refusal(
  code: RefusalCode,
  language: Language,
  status: number,
  detail: Detail = {},
): GraphQLError {
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (status === 429) headers.set('retry-after', String(detail.retryAfter));
  const http = { status, headers };
  return new GraphQLError(messages[code][language](detail), { extensions: { code, ...detail, http } });
}
