import { execFileSync } from 'node:child_process';
import path from 'node:path';

// Each child sets its own zone before Node starts; changing TZ inside a running process is not reliable.
const node = (args: string[], zone: string) =>
  execFileSync(process.execPath, args, {
    env: { ...process.env, TZ: zone, FORCE_COLOR: '0' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('in %s', (zone) => {
  test('every suite of the calendar gives the same answers', () => {
    const probe = node(['-p', "new Date('2025-01-01T00:00:00Z').getTimezoneOffset()"], zone).trim();
    expect(probe).toBe(zone === 'America/Los_Angeles' ? '480' : '-840');

    const jest = require.resolve('jest/bin/jest');
    const config = path.join(__dirname, '..', 'jest.config.js');
    const output = node(
      [jest, '-c', config, '--json', '--silent', '--testPathIgnorePatterns', 'time-zones'],
      zone,
    );
    const result = JSON.parse(output);
    expect(result.numFailedTests).toBe(0);
    expect(result.numPassedTests).toBeGreaterThan(40);
  });
});
