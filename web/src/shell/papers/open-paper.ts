import { fetchFile } from '@dixian/client';
import { asking } from '../graph/graph-client';
import { expire } from '../sign-in/session';

/** Opens a page of the gateway beside this one, as it will come out of the printer; throws with the sentence of a refusal. */
export async function openPaper(path: string): Promise<void> {
  // Opened by the click itself: a window that opens later is taken for an advertisement.
  const sheet = window.open('', '_blank');
  try {
    const { content } = await fetchFile(path, { ...asking, onSignedOut: expire });
    if (sheet) sheet.location.href = URL.createObjectURL(content);
  } catch (error) {
    sheet?.close();
    throw error;
  }
}
