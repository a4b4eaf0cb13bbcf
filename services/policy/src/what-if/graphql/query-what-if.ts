import { invalidInput, type Message, notPermitted } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { encodeWhatIf, isDivisionCode } from '@dixian/what-if';
import type { QueryResolvers } from '../../ground/generated';
import { checkDrafts, type DraftProblem } from '../use-cases/draft-set';

const messages: Readonly<Record<DraftProblem['problem'], Message>> = {
  NO_DRAFTS: { zh: '请至少给出一个参数草案。', en: 'Give at least one draft.' },
  UNKNOWN_PARAMETER: {
    zh: '没有任何文件用过这个参数名，请核对。',
    en: 'No document knows a parameter of this name; please check it.',
  },
  NOT_TRIED: {
    zh: '这个参数目前还不能试算。可试算监测范围线、贴息比例、贷款上限和计息基准天数。',
    en: 'This parameter cannot be tried yet; the monitoring line, the subsidy rate, the principal limit and the day-count basis can.',
  },
  DRAFTED_TWICE: { zh: '同一参数只能给出一个草案。', en: 'Give each parameter one draft only.' },
  INVALID_VALUE: {
    zh: '草案的数值写法不对：金额写作“9000.00”（元），比例写作“50”（百分比，不超过100），计息基准写作“360”或“365”。',
    en: 'Write an amount as `9000.00` yuan, a percentage as `50` (at most 100), a day-count basis as `360` or `365`.',
  },
};

const NOT_A_DIVISION: Message = {
  zh: '区划代码应为2、4、6、9或12位数字。',
  en: 'A division code has 2, 4, 6, 9 or 12 digits.',
};

const ELSEWHERE: Message = {
  zh: '只能在您的辖区内试算，请换一个区划。',
  en: 'Drafts are tried within your own division; please choose one there.',
};

/** Query.whatIf: checks the drafts and gives them an id by which each department works out what they do. */
export function whatIf(policies: PolicySet): NonNullable<QueryResolvers['whatIf']> {
  return (_root, { input }, { caller, clock }) => {
    const division = input.division ?? caller.division;
    if (!isDivisionCode(division)) return invalidInput('division', 'NOT_A_DIVISION', NOT_A_DIVISION);
    if (!division.startsWith(caller.division)) return notPermitted(ELSEWHERE);
    const drafts = checkDrafts(policies, input.drafts);
    if ('problem' in drafts) {
      const { problem, draft } = drafts;
      return invalidInput(draft === undefined ? 'drafts' : `drafts[${draft}]`, problem, messages[problem]);
    }
    const from = input.from ?? clock.today();
    const comparedOn = input.comparedOn ?? clock.today();
    return {
      __typename: 'WhatIf',
      id: encodeWhatIf({ division, from, comparedOn, drafts }),
    };
  };
}
