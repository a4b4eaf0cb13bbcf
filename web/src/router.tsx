import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import { readAsOf } from './shell/frame/as-of';
import { Frame } from './shell/frame/frame';
import { NotFound } from './shell/frame/not-found';
import { readWorkSearch } from './work/search';
import { WorkPage } from './work/work-page';

export const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: readAsOf,
  // The day stays while one goes from page to page.
  search: { middlewares: [retainSearchParams(['asOf'])] },
});

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readWorkSearch,
  component: WorkPage,
});

const householdRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/households/$id',
}).lazy(() => import('./households/household-route').then(({ route }) => route));

export const router = createRouter({
  routeTree: rootRoute.addChildren([workRoute, householdRoute]),
  basepath: '/app',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
