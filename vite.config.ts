import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the static files work under any path of any host.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: ['chrome120', 'firefox121', 'safari17'] },
  test: {
    include: ['{app,core,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
  },
});
