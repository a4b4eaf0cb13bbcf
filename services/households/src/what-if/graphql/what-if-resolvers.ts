import type { PolicySet } from '@dixian/policy';
import type { Resolvers } from '@dixian/service';
import { MovingHousehold, RegisterEffect, RegisterMovementOfDivision } from './register-effect';
import { whatIfFields } from './what-if';

/** Resolvers of what a drafted line does to the register. */
export function whatIfResolvers(policies: PolicySet): Resolvers {
  return { WhatIf: whatIfFields(policies), RegisterEffect, RegisterMovementOfDivision, MovingHousehold };
}
