import type { TriedRegister } from './graphql/tried-register';
import type { MovingHouseholdRow } from './persistence/register-effect';

export type WhatIfMapper = { id: string };
export type RegisterEffectMapper = TriedRegister;
export type MovingHouseholdMapper = MovingHouseholdRow;
