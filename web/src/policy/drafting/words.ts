import type { Words } from '../../shell/language/language';

export const words = {
  file: ['文件（docx、带文字的pdf、txt）', 'Document (docx, pdf with text, txt)'],
  prefix: ['条款编号前缀', 'Prefix of clause ids'],
  prefixHint: ['大写字母加年份，如 YY-2026', 'Capitals and the year, e.g. YY-2026'],
  from: ['施行日期', 'In force from'],
  to: ['截止日期', 'Until'],
  issuer: ['发文机关', 'Issuer'],
  read: ['拆成条款', 'Read into clauses'],
  tooLarge: [
    '文件超过700KB，请另存为纯文字版再试。',
    'The file is above 700 KB; save it as plain text first.',
  ],
  bound: [
    '正文已落实 {percent}%，还有 {open} 句未处理',
    '{percent} % of the text is bound; {open} sentences are open',
  ],
  clauses: ['条款', 'Clauses'],
  bind: ['处理', 'Decide'],
  bindThis: ['落实为此项', 'Bind to this'],
  nothing: ['无需办理', 'Nothing to do'],
  notKept: ['不执行', 'Not kept'],
  because: ['理由', 'Because'],
  alike: ['相近 {percent}%', '{percent} % alike'],
  values: ['取值', 'Values'],
  noSuggestion: ['没有相近的条目。', 'Nothing is like it.'],
  findings: ['校验结果', 'Findings'],
  noFinding: ['没有问题。', 'Nothing to say.'],
  files: ['下载草案文件', 'Files of the draft'],
} satisfies Words;
