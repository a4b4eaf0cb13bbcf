import type { Message } from '@dixian/graph';
import type { CaseRefusal, StandsCause } from '../domain/case-refusal';

type Stands = Extract<CaseRefusal, { readonly why: StandsCause }>;

/** Why an entry cannot be corrected or taken back, and what can be. */
export function standsMessage({ why, step, on }: Stands): Message {
  switch (why) {
    case 'ACT_CORRECTED':
      return {
        zh: '这条记录已经更正过，请更正最新的那一条。',
        en: 'This entry was corrected already. Please correct the newest one.',
      };
    case 'LATER_STEP':
      return {
        zh: `其后的“${step?.zh ?? ''}”（${on}）以这一步为依据，改后不再成立；请先更正那一步。`,
        en: `“${step?.en ?? ''}” of ${on} rests on this step and could not stand after it. Please correct that one first.`,
      };
    case 'RESULT_STANDS':
      return {
        zh: '更正不能改变流程的办理结果，请只更正日期和材料；结果有误的，请按程序另行办理。',
        en: 'A correction does not change what a case came to. Please correct days and evidence only; for another result go by the procedure.',
      };
    case 'OPENING_ACT':
      return {
        zh: '这是流程的第一条记录；误开的流程请撤回（withdrawCase）。',
        en: 'This entry opened the case. A case that was opened by mistake is withdrawn (`withdrawCase`).',
      };
    case 'PERIOD_STANDS':
      return {
        zh: '更正后的日期与其他监测期、消除或再标注的日期不符，请核对。',
        en: 'The corrected day does not fit with other times of monitoring, their release or re-labelling. Please check it.',
      };
  }
}
