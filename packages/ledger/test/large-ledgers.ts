import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syntheticCertificate } from './certificates';
import { writeXlsx } from './xlsx-file';

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

const PIECE_CHARACTERS = 65_536;

/** Joins many small pieces into few, for streams take their time over each. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE_CHARACTERS) continue;
    yield text;
    text = '';
  }
  yield text;
}

function settlement(n: number): string[] {
  const two = (value: number) => String(value).padStart(2, '0');
  const amounts = [n % 50_000, n % 30_000, n % 3 ? 0 : n % 3000, n % 2923, n % 5846].map(
    (yuan) => `${yuan}.${two(n % 100)}`,
  );
  const day = `2025-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
  return [
    syntheticCertificate(n),
    String(441_322_001_750_000 + n),
    day,
    n % 2 ? '住院' : '门诊慢特病',
    ...amounts,
  ];
}

/** Writes a UTF-8 ledger of 医保结算明细 with so many rows. */
export async function writeLargeCsv(path: string, rows: number): Promise<void> {
  function* lines(): Generator<string> {
    yield `${HEADERS.join()}\r\n`;
    for (let n = 0; n < rows; n++) {
      const [certificate, ...rest] = settlement(n);
      yield `="${certificate}",${rest.join()}\r\n`;
    }
  }
  await pipeline(Readable.from(joined(lines())), createWriteStream(path));
}

/** The same as .xlsx, every certificate and household code a text of its own in the shared table. */
export async function writeLargeXlsx(path: string, rows: number): Promise<void> {
  const column = (i: number) => String.fromCharCode(65 + i);
  function* strings(): Generator<string> {
    for (const header of HEADERS) yield `<si><t>${header}</t></si>`;
    for (let n = 0; n < rows; n++) {
      for (const text of settlement(n).slice(0, 4)) yield `<si><t>${text}</t></si>`;
    }
  }
  function* sheet(): Generator<string> {
    yield `<row r="1">${HEADERS.map((_, i) => `<c r="${column(i)}1" t="s"><v>${i}</v></c>`).join('')}</row>`;
    for (let n = 0; n < rows; n++) {
      const cells = settlement(n).map((value, i) => {
        const reference = `r="${column(i)}${n + 2}"`;
        const index = HEADERS.length + n * 4 + i;
        return i < 4 ? `<c ${reference} t="s"><v>${index}</v></c>` : `<c ${reference}><v>${value}</v></c>`;
      });
      yield `<row r="${n + 2}">${cells.join('')}</row>`;
    }
  }
  await writeXlsx(path, { sheets: [{ rows: joined(sheet()) }], strings: joined(strings()) });
}
