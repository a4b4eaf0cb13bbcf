import { GraphQLError } from 'graphql';
import type { Language } from '../language';

/** What is wrong with a value that a subgraph sent. */
export type Fault = 'MISSING' | 'NULL' | 'NO_LIST' | 'NO_OBJECT' | 'UNKNOWN_TYPE' | 'INVALID_VALUE';

export type Path = readonly (string | number)[];

const words: Readonly<Record<Fault, Record<Language, string>>> = {
  MISSING: { zh: '没有取到', en: 'was not answered' },
  NULL: { zh: '不应为空，却是空的', en: 'is null where the schema allows none' },
  NO_LIST: { zh: '应为列表，却不是', en: 'is no list' },
  NO_OBJECT: { zh: '应为对象，却不是', en: 'is no object' },
  UNKNOWN_TYPE: { zh: '没有说明类型', en: 'does not tell its type' },
  INVALID_VALUE: { zh: '不是约定的值', en: 'is no value of its type' },
};

/** The error of one value that a department's service sent and that its schema does not allow, or did not send at all. */
export function answerProblem(
  fault: Fault,
  coordinate: string,
  path: Path | undefined,
  language: Language,
): GraphQLError {
  const what = words[fault][language];
  const message =
    language === 'zh'
      ? `部门服务答复有误：${coordinate} ${what}。其余内容不受影响。`
      : `A department's service answered wrongly: ${coordinate} ${what}. Everything else is unaffected.`;
  return new GraphQLError(message, {
    path,
    extensions: { code: 'SUBGRAPH_ANSWER_INVALID', coordinate, reason: fault },
  });
}
