import { createLazyRoute } from '@tanstack/react-router';
import { RunPage } from './run-page';
import { RunsPage } from './runs-page';
import './year-end.css';

export const route = createLazyRoute('/year-end')({ component: RunsPage });
export const runRoute = createLazyRoute('/year-end/$id')({ component: RunPage });
