import { type JobDefinition, jobTitle } from './job-definition';

/** A payload that its schema refuses. The message names places and rules, never values. */
export class InvalidPayload extends Error {
  override readonly name = 'InvalidPayload';
}

/** Gives the payload as its schema reads it, unknown keys dropped; throws InvalidPayload. */
export function parsePayload<P>(definition: JobDefinition<P>, payload: unknown): P {
  const parsed = definition.payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'payload'} (${issue.code})`);
  throw new InvalidPayload(`Payload of ${jobTitle(definition)} does not parse: ${problems.join(', ')}`);
}
