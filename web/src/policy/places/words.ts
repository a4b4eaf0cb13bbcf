import type { Words } from '../../shell/language/language';

export const words = {
  hint: [
    '新设、更名、撤销和合并都从某一天起，之前的日子仍按原样显示。成批的改动可上传统计用区划代码表。',
    'Each change counts from a day; days before are shown as they were. Many at once are loaded by the official table of codes.',
  ],
  upload: ['上传区划代码表', 'Load the official table'],
  below: ['下级区划', 'Divisions below'],
  none: ['没有下级区划。', 'No division lies below.'],
  missing: ['这一天没有这个区划。', 'There was no such division on this day.'],
  code: ['代码', 'Code'],
  name: ['名称', 'Name'],
  level: ['级别', 'Level'],
  urbanRural: ['城乡分类', 'Urban-rural class'],
  since: ['自', 'Since'],
  changes: ['变更', 'Changes'],
  acts: ['办理', 'Acts'],
  add: ['新设区划', 'Add a division'],
  rename: ['更名', 'Rename'],
  close: ['撤销', 'Close'],
  merge: ['并入“{name}”', 'Merge into {name}'],
  mergeInto: ['并入', 'Merge into'],
  choose: ['请选择', 'choose'],
  renamed: ['原名{name}', 'was {name}'],
  into: ['与“{name}”，随迁{count}户', 'with {name}, {count} households went along'],
} satisfies Words;
