import type { Sector } from '@dixian/access';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './request-context';

/** Throws FORBIDDEN for staff of another department and for who has no account; the field is then null with one clear error. */
export function assertSector(context: RequestContext, sectors: readonly Sector[]): void {
  const { sector } = context.scope;
  if (sector === '*' || (sector !== 'none' && sectors.includes(sector))) return;
  throw new GraphQLError(
    context.language === 'zh'
      ? '这些内容由其他部门保管，您的部门看不到。'
      : 'Another department keeps this; your department may not see it.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}
