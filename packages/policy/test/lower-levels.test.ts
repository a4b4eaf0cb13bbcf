import { basename } from 'node:path';
import { loadPolicies, PolicyError, policiesDirectory } from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

/** A county of 安阳 that sets the subsidy rate. */
const countyRate = (rate: number, place = '410526'): Files => ({
  'document.yaml': (countyLine['document.yaml'] ?? '')
    .replace('id: yun-yang-2025', 'id: hua-2025')
    .replace('"500235", name: 云阳县', `"${place}", name: 滑县`),
  'clauses.yaml': countyLine['clauses.yaml'] ?? '',
  'text.txt': countyLine['text.txt'] ?? '',
  'parameters.yaml': `- { name: interest-subsidy-rate, unit: percent, clause: YY-2025-1, from: 2025-01-01, to: 2025-12-31,\n  value: ${rate} }\n`,
});

async function mistakes(files: Files): Promise<string[]> {
  const { directory, remove } = await writeFolders({ 'hua-2025': files });
  try {
    await loadPolicies([policiesDirectory, directory]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.mistakes.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`);
  } finally {
    await remove();
  }
}

describe('a lower level', () => {
  it('AY-2025-4.3a: may not weaken what the city sets', async () => {
    expect(await mistakes(countyRate(80))).toEqual([
      'parameters.yaml:2 interest-subsidy-rate: expected not less than 100, which AY-2025-3.2.1d sets; AY-2025-4.3a lets lower levels detail, not weaken',
    ]);
  });

  it('AY-2025-4.3a: may set as much, and elsewhere what it likes', async () => {
    expect(await mistakes(countyRate(100))).toEqual([]);
    expect(await mistakes(countyRate(80, '410181'))).toEqual([]);
  });
});
