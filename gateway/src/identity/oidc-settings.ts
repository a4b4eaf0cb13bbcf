import { AUDIENCE, CLAIMS, namedRole, type OidcIssuer } from '@dixian/access';
import { z } from 'zod';
import { json } from '../json-setting';

const path = z.string().min(1);
const claimPaths = z.union([path.transform((only) => [only]), z.array(path).min(1)]);

/** What is to be known of an OIDC issuer besides its address; docs/login.md says how. */
export const oidcVariables = {
  OIDC_AUDIENCE: z
    .string()
    .transform((text) => text.split(',').map((audience) => audience.trim()))
    .refine((audiences) => audiences.every(Boolean), 'write audiences separated by commas')
    .default([AUDIENCE]),
  OIDC_CLAIMS: json(z.partialRecord(z.enum(CLAIMS), claimPaths)).optional(),
  OIDC_ROLES: json(z.record(z.string(), z.string()))
    .refine(
      (roles) => Object.values(roles).every((role) => namedRole(role) !== undefined),
      'leads to a role that there is not: county, department/health and so on',
    )
    .optional(),
};

/** The same as the verifier of tokens takes it; the variables have been checked. */
export function oidcSettings(
  source: Readonly<Record<string, string | undefined>>,
): Omit<OidcIssuer, 'kind' | 'issuer'> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const { OIDC_AUDIENCE, OIDC_CLAIMS, OIDC_ROLES } = z.object(oidcVariables).parse(given);
  return { audiences: OIDC_AUDIENCE, claims: OIDC_CLAIMS, roles: OIDC_ROLES };
}
