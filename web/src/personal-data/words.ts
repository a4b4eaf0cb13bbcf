import type { Words } from '../shell/language/language';
import { rightsWords } from '../shell/rows/words';

export const words = {
  ...rightsWords,
  title: ['个人信息', 'Personal data'],
  household: ['农户', 'Household'],
  village: ['村', 'Village'],
  place: ['地区', 'Place'],
  office: ['答复单位', 'Office that answers'],
  all: ['全部', 'All'],
  waiting: ['待答复', 'Waiting'],
  answered: ['已答复', 'Answered'],
  onlyLate: ['只看逾期', 'Late only'],
  standingOnes: ['有效', 'Standing'],
  endedOnes: ['已失效或撤回', 'Run out or withdrawn'],
  runsOutBy: ['到期不晚于', 'Runs out by'],
  noRequests: ['没有这样的更正申请。', 'There is no such request.'],
  noLetters: ['没有这样的授权书。', 'There is no such letter.'],
} satisfies Words;
