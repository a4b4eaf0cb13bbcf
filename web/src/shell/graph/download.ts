import { keptLanguage } from '../language/language';
import { expire, session } from '../sign-in/session';

/** Brings a file of the gateway, which wants the token, and hands it to the browser to keep. */
export async function download(path: string, fileName: string): Promise<void> {
  const answer = await fetch(path, {
    headers: { authorization: `Bearer ${session()?.token ?? ''}`, 'accept-language': keptLanguage() },
  });
  if (answer.status === 401) expire();
  if (!answer.ok) throw new Error(String(answer.status));
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
