import { inputMistake } from '@dixian/graph';
import type { GraphQLFormattedError } from 'graphql';
import type { Language } from '../language';
import { type RefusalCode, refusal } from '../limits/refusal';

// What Apollo Server says without a code of its own.
const uncoded: Readonly<Record<string, RefusalCode>> = {
  'Unsupported persisted query version': 'PERSISTED_QUERY_VERSION_UNKNOWN',
  'provided sha does not match query': 'PERSISTED_QUERY_MISMATCH',
};

const inChinese: Readonly<Record<string, string>> = {
  BAD_REQUEST: '请求的格式不对',
  BAD_USER_INPUT: '请求里的变量或参数不对',
  GRAPHQL_PARSE_FAILED: '查询有语法错误',
  GRAPHQL_VALIDATION_FAILED: '查询与图的定义不符',
  PERSISTED_QUERY_NOT_FOUND: '没有登记过这个查询，请连同内容再发一次',
};

/** A client's mistake, which the libraries tell in English, in the caller's language; what is wrong where stays as they say it. */
export function mistakeInWords(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const code = uncoded[error.message];
  if (code && error.extensions?.code === 'INTERNAL_SERVER_ERROR') {
    return { message: refusal(code, language, 400).message, extensions: { code } };
  }
  const mistake = language === 'zh' ? inputMistake(error.message) : undefined;
  if (mistake) return { ...error, message: mistake.zh };
  const words = language === 'zh' ? inChinese[String(error.extensions?.code)] : undefined;
  return words === undefined ? error : { ...error, message: `${words}：${error.message}` };
}
