import { createLazyRoute } from '@tanstack/react-router';
import { FindPage } from './find-page';

export const route = createLazyRoute('/households')({ component: FindPage });
