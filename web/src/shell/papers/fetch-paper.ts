import { fetchFile } from '@dixian/client';
import { asking } from '../graph/graph-client';
import { expire } from '../sign-in/session';

/** A paper as the gateway writes it for A4; throws with the sentence of a refusal. */
export async function fetchPaper(paper: string, id: string): Promise<Blob> {
  const { content } = await fetchFile(`/print/${paper}/${id}`, { ...asking, onSignedOut: expire });
  return content;
}
