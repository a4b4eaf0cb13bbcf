import { GraphQLError } from 'graphql';
import type { Language } from '../language';

/** Why a subgraph's fields are missing; for the log and for the error's extensions. */
export type UnavailableReason =
  | 'NO_ANSWER_IN_TIME'
  | 'NOT_REACHED'
  | 'FAILED_BEFORE'
  | 'ANSWER_NOT_UNDERSTOOD';

const departments: Readonly<Record<string, { zh: string; en: string }>> = {
  households: { zh: '农业农村部门', en: 'agriculture and rural affairs department' },
  employment: { zh: '人社部门', en: 'human resources and social security department' },
  education: { zh: '教育部门', en: 'education department' },
  health: { zh: '卫健部门', en: 'health department' },
  'housing-water': { zh: '住建水利部门', en: 'housing and water departments' },
  finance: { zh: '财政金融部门', en: 'finance department' },
  'social-assistance': { zh: '民政部门', en: 'civil affairs department' },
  policy: { zh: '政策', en: 'policy office' },
  supervision: { zh: '督查部门', en: 'supervision office' },
};

/** The one error that a department costs which does not answer; its fields are null, the rest of the answer stands. */
export function subgraphUnavailable(
  subgraph: string,
  language: Language,
  reason: UnavailableReason,
): GraphQLError {
  const department = departments[subgraph] ?? { zh: subgraph, en: `service "${subgraph}"` };
  const message =
    language === 'zh'
      ? `${department.zh}的服务暂时没有应答，其余内容不受影响。请稍后再试。`
      : `The ${department.en} is not answering at the moment; everything else is unaffected. Please try again later.`;
  return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, reason } });
}
