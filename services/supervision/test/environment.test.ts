import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '@dixian/service';
import { ownVariables, supervisionEnvironment } from '../src/environment';

const ROOT = join(__dirname, '..', '..', '..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test.each(ownVariables)(
  '%s is told by the README and goes through npm start and docker-compose.yml',
  (name) => {
    expect(text('services/supervision/README.md')).toContain(`| \`${name}\` |`);
    expect(text('runner/src/start/environments.ts')).toContain(`'${name}'`);
    // For tests only, and refused there.
    if (name !== 'NOTICE_WEBHOOK_LOOPBACK')
      expect(text('docker-compose.yml')).toContain(`${name}: \${${name}:-}`);
  },
);

const GIVEN = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://somebody@127.0.0.1/dixian',
  REDIS_URL: 'redis://127.0.0.1',
  OWN_SECRETS: 'a secret of thirty-two characters or more',
};

function problemsOf(more: Record<string, string>): readonly string[] {
  try {
    supervisionEnvironment({ ...GIVEN, ...more });
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

test.each([
  [{}, []],
  [{ NOTICE_SMTP_URL: 'smtp://post.example.gov.cn' }, ['NOTICE_MAIL_FROM', 'NOTICE_MAIL_DOMAINS']],
  [{ NOTICE_WEBHOOK_HOSTS: 'hook.example.gov.cn' }, ['NOTICE_SECRETS']],
  [
    { NOTICE_WEBHOOK_HOSTS: 'https://hook.example.gov.cn', NOTICE_SECRETS: 'x'.repeat(32) },
    ['NOTICE_WEBHOOK_HOSTS'],
  ],
  [{ NOTICE_WEBHOOK_LOOPBACK: 'true' }, ['NOTICE_WEBHOOK_LOOPBACK']],
  [{ NOTICE_SECRETS: 'short' }, ['NOTICE_SECRETS']],
])('of %j what is wrong is told at start: %j', (given, names) => {
  expect(problemsOf(given).map((problem) => problem.split(':')[0])).toEqual(names);
});
