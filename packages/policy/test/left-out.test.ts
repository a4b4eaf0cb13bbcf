import {
  foldersLeftOut,
  loadPolicies,
  type Mistake,
  PolicyError,
  policiesDirectory,
  readPolicies,
  startPolicies,
} from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

async function mistakesOf(folders: Record<string, Files>): Promise<readonly Mistake[]> {
  const { directory, remove } = await writeFolders(folders);
  try {
    return (await readPolicies([policiesDirectory, directory])).folders.flatMap(({ mistakes }) => mistakes);
  } finally {
    await remove();
  }
}

describe('a folder with a mistake', () => {
  const wrong: Files = {
    ...countyLine,
    'parameters.yaml': (countyLine['parameters.yaml'] ?? '').replace('monitoring-line', 'monitoring-lines'),
  };

  it('is left out with an alarm and everything else counts, in the words of the check', async () => {
    const { directory, remove } = await writeFolders({
      'yun-yang-2025': countyLine,
      'wrong-2025': {
        ...Object.fromEntries(
          Object.entries(wrong).map(([file, text]) => [
            file,
            text.replaceAll('YY-2025', 'WR-2025').replace('id: yun-yang-2025', 'id: wrong-2025'),
          ]),
        ),
      },
    });
    const alarms: string[] = [];
    const read = await startPolicies(directory, { error: (_fields, message) => alarms.push(message) });
    expect(foldersLeftOut(read)).toEqual(['wrong-2025']);
    expect([...read.policies.documents.keys()]).toEqual(
      expect.arrayContaining(['pu-an-2025', 'yun-yang-2025']),
    );
    expect(read.policies.documents.has('wrong-2025')).toBe(false);
    const refused = await loadPolicies([policiesDirectory, directory]).catch((error: unknown) => error);
    if (!(refused instanceof PolicyError)) throw new Error('the check takes a wrong folder');
    const told = refused.message.split('\n').slice(1);
    expect(told).toHaveLength(1);
    expect(alarms).toEqual(told.map((line) => `policy folder left out: ${line}`));
    await remove();
  });

  it('takes no other folder with it that only names it', async () => {
    const link = '\nforwards: [{ document: yun-yang-2025, clause: ZZZ-2025-1 }]\n';
    const other = Object.fromEntries(
      Object.entries(countyLine).map(([file, text]) => [
        file,
        text.replaceAll('YY-2025', 'ZZZ-2025').replace('id: yun-yang-2025', 'id: other-2025'),
      ]),
    );
    const found = await mistakesOf({
      'yun-yang-2025': { ...countyLine, 'parameters.yaml': 'not a list' },
      'other-2025': { ...other, 'document.yaml': `${other['document.yaml']}${link}` },
    });
    expect(found.every(({ file }) => file.includes('yun-yang-2025'))).toBe(true);
  });

  it('a directory that is not there is an alarm, no stop', async () => {
    const read = await readPolicies([policiesDirectory, '/nowhere/at/all']);
    expect(foldersLeftOut(read)).toEqual(['all']);
    expect(read.policies.documents.size).toBeGreaterThan(5);
  });
});

it('the shipped folders have no mistake', async () => {
  const { folders } = await readPolicies([policiesDirectory]);
  expect(folders.filter(({ loaded }) => !loaded)).toEqual([]);
});
