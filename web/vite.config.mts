import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A graph that runs already (npm start) answers a page in development: no other origin, no CORS.
const graph = 'http://127.0.0.1:4000';
const paths = [
  '/graphql',
  '/uploads',
  '/exports',
  '/imports',
  '/ledgers',
  '/issuer',
  '/print',
  '/files',
  '/app/settings.json',
];

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
  server: { proxy: Object.fromEntries(paths.map((path) => [path, graph])) },
});
