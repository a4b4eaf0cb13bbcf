import { PHOTO } from '@dixian/testkit';
import type { GraphClient } from '../src/client/graph-client';

/** Sends a photo through the gateway for a mutation, as a client does, and gives the id that the act names it by. */
export async function sentFile(
  { url }: { url: string },
  { token }: Pick<GraphClient, 'token'>,
  { mutation, fileName }: { mutation: string; fileName: string },
): Promise<string> {
  const asked = async <Answer>(path: string, body?: Uint8Array<ArrayBuffer>) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'x-dixian-upload': '1',
      },
      ...(body && { body }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const about = new URLSearchParams({ for: mutation, file: fileName, bytes: String(PHOTO.length) });
  const { address } = await asked<{ address: string }>(`/attachments?${about}`);
  await asked(`${address}/parts/0`, new Uint8Array(PHOTO));
  return (await asked<{ id: string }>(address)).id;
}
