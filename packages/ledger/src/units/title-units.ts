import type { SheetRow } from '../cell';
import { type Unit, unitOf } from './unit';

const STATED = /单位[:：]?([^\s()（）:：]+)/g;
const BRACKETED = /[(（]\s*(?:单位[:：]?)?((?:亿|万|千|百)?元[^()（）]*)[)）]/g;

/** The units of money that title rows state for the whole sheet (单位：万元、%), each once. */
export function titleUnits(titleRows: readonly SheetRow[]): Unit[] {
  const found = new Map<string, Unit>();
  for (const { cells } of titleRows) {
    const text = cells.join(' ');
    for (const pattern of [STATED, BRACKETED]) {
      for (const [, stated = ''] of text.matchAll(pattern)) {
        for (const part of stated.split(/[、,，;；和]/)) {
          const unit = unitOf(part);
          if (unit?.places !== undefined) found.set(unit.text, unit);
        }
      }
    }
  }
  return [...found.values()];
}

/** True when title rows say that shares are printed in percent. */
export function titleSaysPercent(titleRows: readonly SheetRow[]): boolean {
  return titleRows.some(({ cells }) => /单位[:：]?[^\s]*[%％]/.test(cells.join(' ')));
}
