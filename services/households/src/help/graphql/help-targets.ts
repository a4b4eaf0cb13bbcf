import { type CountTarget, percentOf } from '@dixian/service';
import { type AskedCoverage, readCoverage } from '../persistence/coverage';

function covered(of: AskedCoverage['of'], basis: string): CountTarget {
  return async (context, { division, on }) => {
    const rows = await readCoverage(context, { of, division, asOf: on });
    const part = rows.reduce((total, row) => total + row.covered, 0);
    const whole = rows.reduce((total, row) => total + row.households, 0);
    const value = percentOf(BigInt(part), BigInt(whole));
    return value === undefined ? undefined : { value, part: String(part), whole: String(whole), basis };
  };
}

/** Targets that the records of help tell. */
export const helpTargets: ReadonlyMap<string, CountTarget> = new Map([
  ['helper-coverage', covered('HELPER', '当日有帮扶责任人的监测对象户数')],
  ['application-sheet-coverage', covered('APPLICATION', '当年收到申报政策明白纸的农户数')],
  ['assistance-sheet-coverage', covered('ASSISTANCE', '当年收到帮扶政策明白纸的监测对象户数')],
]);
