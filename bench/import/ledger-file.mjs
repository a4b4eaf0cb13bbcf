import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { householdCode, householdCount, membersOf, two } from './people.mjs';

const HEADERS = [
  '证件号码',
  '户编号',
  '结算日期',
  '类别',
  '医疗总费用',
  '基本医保支付',
  '大病保险支付',
  '医疗救助支付',
  '个人自付',
];
const TEXT_COLUMNS = 4;
const PIECE_CHARACTERS = 64 * 1024;

// A prime step walks through all households before it meets one again: people come as they were treated, not in order.
const STEP = 7_919;

function settlement(n, households) {
  const household = (n * STEP) % households;
  const members = membersOf(household);
  const cost = 20_000 + ((n * 48_271) % 5_000_000);
  const basic = Math.floor(cost * 0.6);
  const serious = n % 5 ? 0 : Math.floor(cost * 0.1);
  const aid = n % 3 ? 0 : Math.floor(cost * 0.05);
  const day = Math.floor((n * 3) / households) % 336;
  return [
    members[Math.floor(n / households) % members.length],
    householdCode(household),
    `2025-${two(1 + Math.floor(day / 28))}-${two(1 + (day % 28))}`,
    n % 2 ? '住院' : '门诊慢特病',
    ...[cost, basic, serious, aid, cost - basic - serious - aid].map(yuan),
  ];
}

function yuan(fen) {
  return `${Math.floor(fen / 100)}.${two(fen % 100)}`;
}

/** Writes a ledger 医保结算明细 of so many synthetic rows, as .csv or .xlsx by the path's ending. */
export async function writeLedger(path, rows) {
  if (path.endsWith('.xlsx')) return writeXlsxLedger(path, rows);
  await pipeline(Readable.from(joined(csvLines(rows))), createWriteStream(path));
}

function* csvLines(rows) {
  const households = householdCount(rows);
  yield `${HEADERS.join()}\r\n`;
  for (let n = 0; n < rows; n++) {
    const [certificate, ...rest] = settlement(n, households);
    yield `="${certificate}",${rest.join()}\r\n`;
  }
}

// Texts in the shared table, as spreadsheets write them; each row brings four of its own.
async function writeXlsxLedger(path, rows) {
  const require = createRequire(import.meta.url);
  require('../../packages/ledger/test/typescript-hook.cjs');
  const { writeXlsx } = require('../../packages/ledger/test/xlsx-file.ts');
  await writeXlsx(path, { sheets: [{ rows: joined(sheetRows(rows)) }], strings: joined(sharedTexts(rows)) });
}

function* sharedTexts(rows) {
  const households = householdCount(rows);
  for (const header of HEADERS) yield `<si><t>${header}</t></si>`;
  for (let n = 0; n < rows; n++) {
    for (const text of settlement(n, households).slice(0, TEXT_COLUMNS)) yield `<si><t>${text}</t></si>`;
  }
}

function* sheetRows(rows) {
  const households = householdCount(rows);
  const column = (index) => String.fromCharCode(65 + index);
  yield `<row r="1">${HEADERS.map((_, i) => `<c r="${column(i)}1" t="s"><v>${i}</v></c>`).join('')}</row>`;
  for (let n = 0; n < rows; n++) {
    const cells = settlement(n, households).map((value, i) => {
      const at = `r="${column(i)}${n + 2}"`;
      const shared = HEADERS.length + n * TEXT_COLUMNS + i;
      return i < TEXT_COLUMNS ? `<c ${at} t="s"><v>${shared}</v></c>` : `<c ${at}><v>${value}</v></c>`;
    });
    yield `<row r="${n + 2}">${cells.join('')}</row>`;
  }
}

function* joined(pieces) {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text;
}
