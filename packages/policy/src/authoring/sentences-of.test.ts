import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policiesDirectory } from '../loading/project-directories';
import { sentencesOf } from './sentences-of';

const read = (text: string) =>
  sentencesOf(text).map(({ number, section, quote }) => `${number} ${section} ${quote}`);

test('the numbers of a document give its sentences their sections and ids', () => {
  const text = `某县防返贫工作办法

各乡镇人民政府：
为做好工作，制定本办法。
一、识别
（一）入户核实。线索5个工作日内到户核实；逾期说明原因。
（二）公示。
1.村内公示不少于5天。
2．异议由乡镇答复。（1）书面答复。
（1）书面答复。
二、风险消除
应同时满足：①收入稳定；②住房安全。
某县农业农村局
2026年1月5日`;
  expect(read(text)).toEqual([
    '0.1 序言 某县防返贫工作办法',
    '0.2 序言 各乡镇人民政府：',
    '0.3 序言 为做好工作，制定本办法。',
    '1.0 一 识别',
    '1.1.0 一（一） 入户核实。',
    '1.1a 一（一） 线索5个工作日内到户核实；',
    '1.1b 一（一） 逾期说明原因。',
    '1.2 一（二） 公示。',
    '1.2.1 一（二）1 村内公示不少于5天。',
    '1.2.2a 一（二）2 异议由乡镇答复。',
    '1.2.2b 一（二）2 （1）书面答复。',
    '1.2.2.1 一（二）2（1） 书面答复。',
    '2.0 二 风险消除',
    '2 二 应同时满足：',
    '2.1 二① 收入稳定；',
    '2.2 二② 住房安全。',
    '0.4 序言 某县农业农村局',
    '0.5 序言 2026年1月5日',
  ]);
});

test('articles number a document as well, and go on through its chapters', () => {
  const text = '第一章 总则\n第一条　为规范工作，制定本办法。\n第二章 程序\n第十二条 县级应当公告。';
  expect(read(text)).toEqual([
    '0.1 序言 第一章 总则',
    '1 第一条 为规范工作，制定本办法。',
    '0.2 序言 第二章 程序',
    '12 第十二条 县级应当公告。',
  ]);
});

test('a sentence goes on where a line breaks off, and not at a stop within brackets or quotation marks', () => {
  const text = '一、收入\n人均纯收入（含补贴；不含借款）低于\n8700元的，“应纳尽纳。”不得遗漏。';
  expect(read(text)).toEqual([
    '1.0 一 收入',
    '1 一 人均纯收入（含补贴；不含借款）低于\n8700元的，“应纳尽纳。”不得遗漏。',
  ]);
});

test('decimals, dates and lines of a page number open no section', () => {
  const text = '一、标准\n按\n3.5%贴息，\n— 2 —\n2025年起执行。';
  expect(read(text)).toEqual(['1.0 一 标准', '1 一 按\n3.5%贴息，\n— 2 —\n2025年起执行。']);
});

test('sections that give the same number share its letters, and many sentences still have ids of their own', () => {
  const twice = read('四、措施\n1.甲事办好，乙事办妥。\n（一）丙事办好，丁事办妥。');
  expect(twice).toEqual([
    '4.0 四 措施',
    '4.1a 四1 甲事办好，乙事办妥。',
    '4.1b 四（一） 丙事办好，丁事办妥。',
  ]);
  const numbers = sentencesOf(`一、事项\n${'某事，办好。'.repeat(60)}`).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(61);
  expect(numbers.slice(25, 30)).toEqual(['1y', '1z', '1a1', '1b1', '1c1']);
});

test.each(['an-yang-2025', 'bo-luo-2022', 'he-nan-2020', 'ji-yuan-2025', 'pu-an-2025', 'zheng-zhou-2020'])(
  'every word of %s lies in one sentence',
  (document) => {
    const text = readFileSync(join(policiesDirectory, document, 'text.txt'), 'utf8');
    const sentences = sentencesOf(text);
    const ids = sentences.map(({ number }) => number);
    expect(new Set(ids).size).toBe(ids.length);
    let at = 0;
    for (const { start, end, quote } of sentences) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(text.slice(start, end)).toBe(quote);
      const between = text.slice(at, start).replace(/[\s#—\-\d（）()、.．一二三四五六七八九十①-⑳]/g, '');
      expect(between).toBe('');
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  },
);

test('a document without a stop or of one endless line is read in no time', () => {
  const began = Date.now();
  expect(sentencesOf('无标点文字\n'.repeat(60_000)).length).toBe(1);
  expect(sentencesOf(`一、甲\n${'（'.repeat(100_000)}`).length).toBe(2);
  expect(sentencesOf(`一、甲\n${'乙。'.repeat(100_000)}`).length).toBe(100_001);
  expect(Date.now() - began).toBeLessThan(30_000);
});
