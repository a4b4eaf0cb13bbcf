import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of the ledger of rural households (乡村建设户信息). */
export const RURAL_HEADER =
  '户编号,行政村代码,行政村,姓名,性别,证件号码,与户主关系,是否参加城乡居民基本医疗保险,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出';

const DEMO = join(__dirname, '..', '..', '..', 'demo');

/** What expected.json says of one file. */
export interface ExpectedFile {
  file: string;
  personRows?: number;
  households?: number;
  rows?: number;
  rejected?: { row: number; why: string }[];
  warnings?: { row?: number; rows?: number[]; household?: string; why: string }[];
}

/** The proof that came with the samples, by county. */
export const expected: Record<string, ExpectedFile[]> = JSON.parse(
  readFileSync(join(DEMO, 'expected.json'), 'utf8'),
);

/** Path of the one sample of a county whose name begins so. */
export function sample(county: string, beginning: string): string {
  const name = readdirSync(join(DEMO, county)).find((file) => file.startsWith(beginning));
  if (!name) throw new Error(`No sample ${beginning} of ${county}`);
  return join(DEMO, county, name);
}

/** What expected.json says of that sample. */
export function expectedOf(county: string, beginning: string): ExpectedFile {
  const found = expected[county]?.find(({ file }) => file.startsWith(beginning));
  if (!found) throw new Error(`expected.json has no ${beginning} of ${county}`);
  return found;
}

export const NATIONAL = '防止返贫致贫监测对象信息';
export const RURAL = '乡村建设户信息';
export const LEADS = '风险线索';
