import type { Words } from '../../shell/language/language';

export const words = {
  which: ['名单', 'List'],
  toDo: ['待办名单', 'To do'],
  moreFilters: ['更多条件', 'More filters'],
  all: ['全部', 'All'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  explained: ['说明判断依据', 'Explain decisions'],
  household: ['农户', 'Household'],
  act: ['办理', 'Next'],
  more: ['可办事项', 'What can be done'],
  none: ['没有符合条件的记录。', 'Nothing fits.'],
  met: ['满足', 'met'],
  notMet: ['不满足', 'not met'],
  toChange: ['还需要', 'Still needed'],
  from: ['{day}起', 'from {day}'],
  granted: ['符合', 'granted'],
  refused: ['不符合', 'refused'],
  referred: ['转人工', 'for a person to decide'],
} satisfies Words;
