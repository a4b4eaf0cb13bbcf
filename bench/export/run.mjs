// node bench/export/run.mjs [ROWS]: writes a workbook of so many rows as exports do, from pages of the graph's size into a
// sink, and prints peak memory at 1,000 rows and at ROWS (1,000,000), and rows a second beside plain text of the same rows.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { writeWorkbook } = require('../../packages/spreadsheet/dist/index.js');
const FEW = 1_000;
const COLUMNS = [
  '合同号',
  '户编号',
  '户主姓名',
  '行政村',
  '借款人姓名',
  '证件号码',
  '承贷银行',
  '放款日',
  '到期日',
  '贷款金额',
];

const [kind, given] = process.argv.slice(2);
if (kind === 'one') await one(Number(given));
else compare(Number(kind ?? 1_000_000));

function cells(row) {
  const number = String(row).padStart(7, '0');
  return [
    `AY-${number}`,
    `41052600${number}`,
    '张三',
    '解放南路社区居民委员会',
    '李四',
    '990000************',
    '滑县农商银行',
    { day: '2024-03-01' },
    { day: '2026-03-01' },
    { amount: '36500.00' },
  ];
}

async function one(rows) {
  let bytes = 0;
  const sink = new Writable({
    write(piece, _encoding, done) {
      bytes += piece.length;
      done();
    },
  });
  let peak = 0;
  const began = performance.now();
  const book = writeWorkbook(sink);
  const sheet = book.sheet({ name: '台账', columns: COLUMNS.map((heading) => ({ heading })) });
  for (let row = 0; row < rows; row++) {
    await sheet.row(cells(row));
    if (row % 1_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  await sheet.end();
  await book.end();
  const seconds = (performance.now() - began) / 1_000;
  const plain = performance.now();
  let text = 0;
  for (let row = 0; row < rows; row++) text += JSON.stringify(cells(row)).length;
  const plainSeconds = (performance.now() - plain) / 1_000;
  console.log(
    JSON.stringify({ rows, peakMegabytes: Math.round(peak / 1e6), seconds, bytes, text, plainSeconds }),
  );
}

function compare(rows) {
  const measured = [FEW, rows].map((count) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=64', fileURLToPath(import.meta.url), 'one', String(count)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`writing ${count} rows ended with ${status}`);
    return JSON.parse(stdout);
  });
  const [few, many] = measured;
  console.log(
    `peak memory: ${few.peakMegabytes} MB at ${few.rows} rows, ${many.peakMegabytes} MB at ${many.rows}`,
  );
  console.log(`ratio of peaks: ${(many.peakMegabytes / few.peakMegabytes).toFixed(2)} (heap bound to 64 MB)`);
  console.log(
    `rows a second: ${Math.round(many.rows / many.seconds)}, ${(many.seconds / many.plainSeconds).toFixed(1)} times the time of the same rows as JSON`,
  );
  console.log(`bytes: ${(many.bytes / many.text).toFixed(2)} of the text`);
}
