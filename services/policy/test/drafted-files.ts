import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policiesDirectory } from '@dixian/policy';
import type { Policy } from './running-policy';

/** The document of 博罗 under another title; `change` goes over its files. */
export function filesWith(title: string, change: (text: string, name: string) => string = (text) => text) {
  const folder = join(policiesDirectory, 'bo-luo-2022');
  return readdirSync(folder)
    .filter((name) => /\.(yaml|txt)$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const titled = name === 'document.yaml' ? text.replace(/^title: .*$/m, `title: ${title}`) : text;
      return { name, text: change(titled, name) };
    });
}

const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sends a scan and gives its id. */
export async function scanned(policy: Policy, account: string): Promise<string> {
  const send = async (path: string, bytes = Buffer.alloc(0)) =>
    (await policy.fetch(account, path, bytes)).json() as Promise<{ id: string }>;
  const { id } = await send(
    `/attachments?${new URLSearchParams({ file: '盖章件.png', bytes: String(SCAN.length) })}`,
  );
  await send(`/attachments/part?id=${id}&part=0`, SCAN);
  await send(`/attachments/whole?id=${id}`);
  return id;
}
