import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.ts';

const port = Number(process.env['RELATA_PORT'] ?? 4173);
const executablePath = findBrowser();

/** Browser tests run against the production build, as it will be hosted. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath !== undefined && { executablePath }) },
    screenshot: 'only-on-failure',
    // a trace slows every test, and nobody looks at it where the files are gone afterwards
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `npm run graph && npm run build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    timeout: 300_000,
    reuseExistingServer: process.env['CI'] === undefined,
  },
});
