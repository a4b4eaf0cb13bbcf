import type { Words } from '../shell/language/language';
import { caseWords } from '../shell/rows/words';

export const words = {
  ...caseWords,
  missing: ['没有这件事项，或不在您的辖区。', 'There is no such case, or it is not in your area.'],
  openedOn: ['{day} 开始', 'opened {day}'],
  steps: ['步骤', 'Steps'],
  next: ['下一步：{name}', 'Next: {name}'],
  ended: ['已办结，没有下一步。', 'Ended; nothing comes next.'],
  done: ['办理经过', 'What was done'],
  needs: ['需要：', 'Needs: '],
  notice: ['公示公告', 'Public notice'],
  posted: ['{from} 张贴，公示到 {to}', 'posted {from}, until {to}'],
  printNotice: ['打印公示', 'Print the notice'],
  lateReason: ['迟办原因', 'Late because'],
  open: ['办理中', 'Open'],
  allKinds: ['全部类型', 'All kinds'],
  allSteps: ['全部步骤', 'All steps'],
  hasEnded: ['已办结', 'Ended'],
  together: ['{step}：一起办理 {count} 户', '{step}: handle {count} together'],
  sameStep: ['请选择下一步相同的事项。', 'Choose cases with the same next step.'],
  attach: ['补充附件', 'Attach files'],
} satisfies Words;
