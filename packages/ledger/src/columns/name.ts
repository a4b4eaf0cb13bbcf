import { isMaskedName } from '@dixian/personal-data';
import { type Column, columnOf } from './column';
import { text } from './text';

const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const BREAKS = /\s*[\r\n\t]+\s*/g;

/** A person's name, at most 60 characters: line breaks and the blanks that set two letters apart are taken out. */
export function name(options: { maxLength?: number } = {}): Column<string> {
  const plain = text({ maxLength: options.maxLength ?? 60 });
  return columnOf('name', (cell, kind, report) => {
    const value = plain.parse(cell.replace(BREAKS, ' ').replace(BETWEEN_HAN, ''), kind, report);
    if (value !== undefined && isMaskedName(value)) report.sight('MASKED_NAME');
    return value;
  });
}
