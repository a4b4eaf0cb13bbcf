import { fetchFile } from '@dixian/client';
import { expire } from '../sign-in/session';
import { asking } from './graph-client';

/** Brings a file of the gateway and hands it to the browser to keep, under the name that the gateway gives it. */
export async function download(path: string, fileName: string): Promise<void> {
  const { content, name } = await fetchFile(path, { ...asking, onSignedOut: expire });
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
