import { z } from 'zod';
import { ALWAYS, secretList } from './read-environment';

const HINT =
  'write name=secret for each that is asked, separated by commas, with at least 32 characters each';

/** `households=secret,health=secret`: by name of who is asked. */
const secretsByName = z.string().transform((text, context): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const part of text.split(',')) {
    const [, name, secret] = /^([a-z][a-z0-9-]*)=(.{32,})$/.exec(part.trim()) ?? [];
    if (name === undefined || secret === undefined || name in found) {
      context.addIssue({ code: 'custom', message: HINT });
      return z.NEVER;
    }
    found[name] = secret;
  }
  return found;
});

/** The settings by which the gateway and the services know each other: @dixian/access says what they are for. */
export const peerVariables = {
  GATEWAY_SECRETS: secretList
    .default([])
    .describe('secrets shared by the gateway and all services, the first signs; for one machine only'),
  OWN_SECRETS: secretList
    .default([])
    .describe('secrets of this process alone, from which follows what others sign with that ask it'),
  ASKING_SECRETS: secretsByName.default({}).describe('what this process signs with, by name of whom it asks'),
};

interface PeerVariables {
  NODE_ENV?: string | undefined;
  GATEWAY_SECRETS?: readonly string[] | undefined;
  OWN_SECRETS?: readonly string[] | undefined;
}

interface Rule {
  holds(value: PeerVariables): boolean;
  params: { path: string[]; message: string; when: () => boolean };
}

const isProduction = ({ NODE_ENV }: PeerVariables) => NODE_ENV === 'production';
// What is not readable is told by its own sentence; only what is left out is empty.
const isLeftOut = (list: readonly string[] | undefined) => list?.length === 0;

/** What must hold among them; for `.refine(holds, params)` of the environment that has them. */
export const PEER_RULES: readonly Rule[] = [
  {
    holds: (value) =>
      isProduction(value) || !isLeftOut(value.GATEWAY_SECRETS) || !isLeftOut(value.OWN_SECRETS),
    params: { path: ['GATEWAY_SECRETS'], message: 'is missing', ...ALWAYS },
  },
  {
    holds: (value) => !isProduction(value) || !isLeftOut(value.OWN_SECRETS),
    params: {
      path: ['OWN_SECRETS'],
      message: 'is missing: secrets of this process alone; deploy/write-env.mjs writes them',
      ...ALWAYS,
    },
  },
  {
    holds: (value) => !isProduction(value) || isLeftOut(value.GATEWAY_SECRETS) || !value.GATEWAY_SECRETS,
    params: {
      path: ['GATEWAY_SECRETS'],
      message: 'speaks for everybody to everybody; in production each has its OWN_SECRETS and ASKING_SECRETS',
      ...ALWAYS,
    },
  },
];
