import { keptLanguage } from '../language/language';
import { expire, session } from '../sign-in/session';

/** A paper as the gateway writes it for A4; throws with the sentence of a refusal. */
export async function fetchPaper(paper: string, id: string): Promise<Blob> {
  const answer = await fetch(`/print/${paper}/${id}`, {
    headers: { authorization: `Bearer ${session()?.token ?? ''}`, 'accept-language': keptLanguage() },
  });
  if (answer.status === 401) expire();
  if (answer.ok) return answer.blob();
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  throw new Error(errors?.[0]?.message ?? String(answer.status));
}
