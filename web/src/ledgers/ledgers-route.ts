import { createLazyRoute } from '@tanstack/react-router';
import { LedgersPage } from './ledgers-page';
import { RunPage } from './run-page';

export const route = createLazyRoute('/ledgers')({ component: LedgersPage });
export const runRoute = createLazyRoute('/ledgers/$service/$id')({ component: RunPage });
