import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isOldNode } from '../prepare.mjs';
import { provedNodes } from './versions.mjs';

const root = path.resolve(__dirname, '../..');
const { oldest, newest } = provedNodes(root);

test('the oldest Node that is promised is the oldest that is let in', () => {
  const [major, minor] = oldest.split('.').map(Number);
  expect(isOldNode(oldest)).toBe(false);
  expect(isOldNode(`${major}.${(minor ?? 0) - 1}.0`)).toBe(true);
});

test('both are whole versions, and the images have the newest', () => {
  expect([oldest, newest]).toEqual([
    expect.stringMatching(/^\d+\.\d+\.\d+$/),
    expect.stringMatching(/^\d+\.\d+\.\d+$/),
  ]);
  const images = readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8').match(/^FROM node:\S+/gm);
  expect(new Set(images)).toEqual(new Set([`FROM node:${newest}-slim`]));
});
