import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The kinds of tests: the task of turbo that runs each, and where jest is configured for it. A file's name says its kind
 * (jest.preset.js); what needs neither a restart nor a Redis nor a browser is quick.
 */
export const KINDS = {
  quick: { task: 'test', config: 'jest.config.js' },
  long: { task: 'test:long', config: 'jest.long.config.js' },
  redis: { task: 'test:redis', config: 'jest.redis.config.js' },
  browser: { task: 'test:browser', config: 'jest.browser.config.js' },
};

/** The configuration of a kind in a workspace; undefined where it has no tests of that kind. */
export function configOf(root, folder, kind) {
  const file = path.join(root, folder, KINDS[kind].config);
  return existsSync(file) ? file : undefined;
}
