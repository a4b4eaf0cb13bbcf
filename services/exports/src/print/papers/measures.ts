import { table } from '../sheet/blocks';
import type { Html } from '../sheet/html';
import { word } from '../words';

/** A helper who stands for a household now. */
export interface Helper {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
}

export const HELPERS = `helpers { name unit post }`;

/** Helpers in a line; nothing where they are not to be seen. */
export function helperNames(helpers: readonly Helper[] | null): string | undefined {
  return helpers?.map(({ name, unit, post }) => `${name}（${unit}${post}）`).join('、');
}

/** A measure of a plan with what became of it. */
export interface Measure {
  readonly family: string;
  readonly name: string;
  readonly content: string | null;
  readonly responsibleUnit: string;
  readonly plannedFrom: string;
  readonly plannedUntil: string;
  readonly state: string;
}

export const MEASURES = `measures { family name content responsibleUnit plannedFrom plannedUntil state }`;

/** The measures with who is responsible and until when. */
export function measureTable(measures: readonly Measure[]): Html {
  return table(
    ['类别', '措施', '内容', '责任单位', '起止日期', '落实情况'],
    measures.map(({ family, name, content, responsibleUnit, plannedFrom, plannedUntil, state }) => [
      word('MeasureFamily', family),
      name,
      content,
      responsibleUnit,
      `${plannedFrom}至${plannedUntil}`,
      word('MeasureState', state),
    ]),
  );
}
