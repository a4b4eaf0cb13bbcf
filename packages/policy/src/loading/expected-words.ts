import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasDirectory } from './project-directories';

// What the schemas themselves call a value, and a value that is none.
const KINDS: readonly (readonly [string, string])[] = [
  ['string', '文字'],
  ['object', '一组字段'],
  ['array', '列表'],
  ['boolean', 'true（是）或 false（否）'],
  ['integer', '整数'],
  ['number', '数字'],
  ['nothing', '空'],
  ['a list', '列表'],
  ['a group of fields', '一组字段'],
];

let read: ReadonlyMap<string, string> | undefined;

/** In Chinese what a schema says that it expects, from schemas/policy/expected-words.json; as it is where nobody has said it. */
export function expectedInChinese(english: string): string {
  read ??= new Map([
    ...KINDS,
    ...Object.entries(
      JSON.parse(readFileSync(join(schemasDirectory, 'expected-words.json'), 'utf8')) as Record<
        string,
        string
      >,
    ),
  ]);
  return read.get(english) ?? english;
}
