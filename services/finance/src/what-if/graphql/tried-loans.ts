import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { TriedSubsidy } from '../persistence/subsidised-loans';
import { type FiguresInDivision, readSubsidyEffect } from '../persistence/subsidy-effect';
import type { SubsidyRules } from '../use-cases/subsidy-rules';

/** Drafts tried on the loans; their figures are read once, and only if they are asked for. */
export class TriedLoans {
  private read: Promise<FiguresInDivision[]> | undefined;

  constructor(
    private readonly context: RequestContext,
    readonly tried: Omit<TriedSubsidy, 'places'> & { readonly places: readonly SubsidyRules[] },
    readonly to: PlainDate,
  ) {}

  figures(): Promise<FiguresInDivision[]> {
    this.read ??= readSubsidyEffect(this.context, this.tried);
    return this.read;
  }
}
