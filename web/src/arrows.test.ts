import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const source = __dirname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated/') && !file.includes('.test.'));

/** What each file imports of this workspace, by its path in src. */
const imports = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to = '']) => ({
    file,
    to: posix.normalize(posix.join(dirname(file), to)),
  }));
});

const topicOf = (file: string) => file.split('/')[0] ?? '';
const isTopic = (name: string) => !['shell', 'generated', ''].includes(name) && !name.includes('.');

// A household shows what waits for it as the first screen does.
const allowed = ['households > work/task-filter'];

test('what all stand on knows no topic', () => {
  const wrong = imports.filter(({ file, to }) => topicOf(file) === 'shell' && isTopic(topicOf(to)));
  expect(wrong).toEqual([]);
});

test('a topic uses what all stand on and no other topic', () => {
  const wrong = imports
    .filter(({ file, to }) => {
      const from = topicOf(file);
      return file.includes('/') && isTopic(from) && isTopic(topicOf(to)) && topicOf(to) !== from;
    })
    .filter(({ file, to }) => !allowed.includes(`${topicOf(file)} > ${to}`));
  expect(wrong).toEqual([]);
});

test('the router loads pages but the first only when one goes there', () => {
  expect(files.length).toBeGreaterThan(60);
  const text = readFileSync(join(source, 'router.tsx'), 'utf8');
  const eager = [...text.matchAll(/^import .* from '\.\/([^']+-page)';$/gm)].map(([, to]) => to);
  expect(eager).toEqual(['work/work-page']);
});
