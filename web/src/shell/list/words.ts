import type { Words } from '../language/language';

export const words = {
  total: ['共 {count} 条', '{count} in all'],
  none: ['没有符合条件的记录。', 'Nothing matches.'],
  columns: ['列', 'Columns'],
  export: ['导出 Excel', 'Export to Excel'],
  exporting: ['正在导出 {rows} 行', 'Exporting, {rows} rows'],
  exported: ['已导出 {rows} 行', '{rows} rows exported'],
  exportFailed: ['导出没有完成：{why}', 'The export was not completed: {why}'],
  next: ['下一页', 'Next page'],
  previous: ['上一页', 'Previous page'],
  page: ['第 {page} 页', 'Page {page}'],
  sortUp: ['升序', 'ascending'],
  sortDown: ['降序', 'descending'],
  chooseAll: ['选择本页全部', 'Choose all of this page'],
  choose: ['选择', 'Choose'],
  loading: ['正在读取…', 'Loading …'],
} satisfies Words;
