import { Readable } from 'node:stream';
import {
  type Bilingual,
  type Column,
  certificate,
  code,
  date,
  dayOrMonth,
  defineLedger,
  householdCode,
  integer,
  listed,
  month,
  name,
  percent,
  phone,
  quantity,
  range,
  readLedger,
  severalListed,
  text,
  yesNo,
  yuan,
} from '../src';

const columns: Record<string, Column<unknown>> = {
  certificate: certificate(),
  code: code(),
  date: date(),
  dayOrMonth: dayOrMonth(),
  householdCode: householdCode(),
  integer: integer({ max: 9 }),
  listed: listed(['是']),
  month: month(),
  name: name({ maxLength: 5 }),
  percent: percent(),
  phone: phone(),
  quantity: quantity(),
  range: range(),
  severalListed: severalListed(['是']),
  text: text({ maxLength: 5 }),
  yesNo: yesNo(),
  yuan: yuan(),
};
const NUMBERS = ['990067194905202394', '990067194905202395', '=990067194905202394', '99006719490520239X44'];

test.each(NUMBERS)(
  'no message tells a number that stands in a cell, whatever the column: %s',
  async (number) => {
    const definition = defineLedger({
      id: 'any',
      title: { zh: '任意', en: 'Any' },
      columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.under(key)])),
    });
    const header = Object.keys(columns).join(',');
    const content = `${header}\n${Object.keys(columns)
      .map(() => number)
      .join(',')}\n`;
    const source = { fileName: 'any.csv', open: async () => Readable.from([Buffer.from(content)]) };
    const said: Bilingual[] = [];
    for await (const { rows, reading } of readLedger(source, definition, { asks: true })) {
      said.push(...rows.flatMap(({ problems }) => problems.map(({ message }) => message)));
      said.push(...[...reading.remarks, ...reading.questions].map(({ message }) => message));
    }
    expect(said.length).toBeGreaterThan(0);
    for (const { zh, en } of said) expect(`${zh}${en}`).not.toMatch(/\d{9}/);
  },
);
