import type { RequestContext } from '@dixian/service';
import type { TriedLine } from '../persistence/compared-incomes';
import { type GroupInDivision, readRegisterEffect } from '../persistence/register-effect';
import type { LineInForce } from '../use-cases/lines-in-force';

/** A drafted line tried against the register; its figures are read once, and only if they are asked for. */
export class TriedRegister {
  private read: Promise<GroupInDivision[]> | undefined;

  constructor(
    private readonly context: RequestContext,
    readonly tried: Omit<TriedLine, 'places'> & { readonly places: readonly LineInForce[] },
  ) {}

  groups(): Promise<GroupInDivision[]> {
    this.read ??= readRegisterEffect(this.context, this.tried);
    return this.read;
  }
}
