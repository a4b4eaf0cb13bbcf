import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decides } from '@dixian/policy';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** A file of a policy folder. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

const LARGEST_BYTES = 1024 * 1024;
const MOST_ENTRIES = 1_000;

/** The files of a folder, or of a zip of one, that decide something; throws in plain words where there are none. */
export async function readPolicyFiles(path: string): Promise<PolicyFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new Error(`没有这个文件夹：${path}。请核对路径。There is no such folder; please check the path.`);
  const files = found.isDirectory() ? await ofFolder(path) : await ofZip(path);
  if (!files.some(({ name }) => name === 'document.yaml' || name === 'supplement.yaml'))
    throw new Error(
      `${path} 里没有 document.yaml，请给出一份文件的文件夹。There is no document.yaml in it; name the folder of one document.`,
    );
  return files;
}

/** Writes files into a new folder, or into a zip where the path ends so; what is there already is left alone. */
export async function writePolicyFiles(path: string, files: readonly PolicyFile[]): Promise<void> {
  if (await stat(path).catch(() => undefined))
    throw new Error(`${path} 已存在，请换一个名称。It is there already; please choose another name.`);
  if (!path.endsWith('.zip')) {
    await mkdir(path, { recursive: true });
    for (const { name, text } of files) await writeFile(join(path, basename(name)), text);
    return;
  }
  const zip = new ZipFile();
  for (const { name, text } of files) zip.addBuffer(Buffer.from(text), basename(name));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

async function ofFolder(path: string): Promise<PolicyFile[]> {
  const names = (await readdir(path)).filter(decides);
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(path, name), 'utf8') })));
}

// Unpacked part by part and counted; a folder packed as a whole has its name before each of them.
async function ofZip(path: string): Promise<PolicyFile[]> {
  const zip = await fromBufferPromise(await readFile(path)).catch(() => {
    throw new Error(`${path} 不是文件夹，也不是 zip 压缩包。It is neither a folder nor a zip of one.`);
  });
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(path);
  const files: PolicyFile[] = [];
  let left = LARGEST_BYTES;
  for await (const entry of zip.eachEntry()) {
    const name = basename(entry.fileName);
    if (entry.fileName.endsWith('/') || !decides(name)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      left -= (chunk as Buffer).length;
      if (left < 0) throw tooLarge(path);
      chunks.push(chunk as Buffer);
    }
    files.push({ name, text: Buffer.concat(chunks).toString('utf8') });
  }
  return files;
}

function tooLarge(path: string): Error {
  return new Error(
    `${path} 太大，草案的文件合计不能超过1MB。It is too large: the files of a draft hold at most 1 MB in all.`,
  );
}
