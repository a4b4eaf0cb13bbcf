import { request as ask, type Dispatcher } from 'undici';

const SOON_MS = 2_000;

/** Asks a service by which sets of policies it can answer; undefined where it does not say. */
export async function askDigests(
  { url }: { readonly url: string },
  dispatcher: Dispatcher,
): Promise<readonly string[] | undefined> {
  try {
    const answer = await ask(new URL('/policies', url), {
      headersTimeout: SOON_MS,
      bodyTimeout: SOON_MS,
      dispatcher,
    });
    const told = (await answer.body.json()) as { digests?: unknown };
    const { digests } = told;
    if (answer.statusCode !== 200 || !Array.isArray(digests)) return undefined;
    return digests.filter((digest): digest is string => typeof digest === 'string');
  } catch {
    return undefined;
  }
}
