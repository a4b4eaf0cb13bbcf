import type { Words } from '../shell/language/language';

export const words = {
  title: ['查户', 'Find a household'],
  search: ['姓名、拼音首字母、户编号后几位、村名', 'Name, pinyin initials, last digits of the code, village'],
  hint: [
    '例如：陈福涛、cft、710444；几个词之间空一格可以缩小范围。上下键选择，回车打开。',
    'For example 陈福涛, cft, 710444. Several words narrow it. Arrow keys choose, Enter opens.',
  ],
  tooShort: ['请再多写一点。', 'Please write a little more.'],
  none: ['没有找到。换一个写法，或只写姓名。', 'Nothing found. Try another spelling or the name alone.'],
  more: ['还有更多，请把条件写得更细。', 'There are more. A narrower text finds it quicker.'],
  register: ['登记新农户', 'Register a household'],
  registerHint: [
    '名册里查不到的农户在这里登记；没有户编号的先给临时编号，按名册导入后更换。',
    'For a household that the register lacks. Without a code it gets a provisional one, which the next ledger replaces.',
  ],
  township: ['乡镇', 'Township'],
  choose: ['请选择', 'Please choose'],
  head: ['户主', 'Head'],
  foundAs: ['查到的人', 'Found'],
  code: ['户编号', 'Code'],
  village: ['村', 'Village'],
  people: ['人口', 'People'],
  by: ['依据', 'By'],
  receiveLead: ['登记线索', 'Receive a lead'],
  acts: ['其他办理', 'Other acts'],
  print: ['打印', 'Print'],
  missing: ['没有这户，或不在您的辖区。', 'There is no such household, or it is not in your area.'],
  parts: ['本户各项', 'Parts'],
  timeline: ['时间线', 'Time line'],
  nothing: ['没有记录', 'Nothing recorded'],
  source: ['来源', 'Source'],
} satisfies Words;
