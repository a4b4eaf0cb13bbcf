import type { Words } from '../language/language';

export const words = {
  required: ['必填', 'required'],
  choose: ['请选择', 'Please choose'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  add: ['添加一项', 'Add one'],
  remove: ['去掉', 'Remove'],
  along: ['同时办理：{label}', 'At the same time: {label}'],
  differs: ['这一户不同：{label}', 'This one differs: {label}'],
  known: ['已知，来自{source}', 'Known from {source}'],
  changed: ['已改动，原为“{shown}”（{source}）', 'Changed; it was “{shown}” ({source})'],
  linesOne: ['每行一项', 'One a line'],
  submit: ['提交', 'Submit'],
  submitting: ['正在提交…', 'Submitting …'],
  missing: ['还有 {count} 项没填：', '{count} fields are still empty:'],
  refused: ['没有办成：', 'Not done:'],
  away: [
    '没有送到，内容还在，请稍后再提交；重复提交不会办两次。',
    'It was not delivered; what you filled in is still here. Submitting again does nothing twice.',
  ],
  done: ['已办结。', 'Done.'],
  draft: [
    '已接上次没有提交的草稿。健康和证件信息不在草稿里，请补上。',
    'Taken up from your draft. Health and identity details are not kept in drafts; please add them.',
  ],
  drop: ['清空草稿', 'Discard the draft'],
  basis: ['依据', 'Clause'],
} satisfies Words;
