/** Finds a Chromium for the browser tests, or gets one where that is possible. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Names the browser to use, over all others. */
const VARIABLE = 'RELATA_BROWSER';

/** The first is Chromium without a window around its pages: the tests take two thirds of the time in it. */
const NAMES = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Quiet flags for a browser that nobody watches: no sandbox as root in a container, no calls home. */
export const BROWSER_FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-default-apps'],
];

/** The path of a browser: the one named by RELATA_BROWSER, Playwright's own, or one that is installed here. */
export function findBrowser(): string | undefined {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== '') return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return NAMES.map(onPath).find((path) => path !== undefined) ?? MAC_APPS.find((path) => existsSync(path));
}

/** Finds a browser, or installs one: by the system's packages as root on Debian, else Playwright's own. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  const asRoot = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends'] as const;
  const attempts = [
    ...(asRoot
      ? [
          ['apt-get', 'update'],
          [...install, 'chromium-headless-shell'],
          [...install, 'chromium'],
        ]
      : []),
    ['npx', 'playwright', 'install', 'chromium'],
  ];
  for (const [command, ...args] of attempts) {
    process.stderr.write(`No browser found. Trying: ${[command, ...args].join(' ')}\n`);
    spawnSync(command!, args, { stdio: 'inherit', timeout: 600_000 });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  return undefined;
}

export const HOW_TO_GET_A_BROWSER =
  `The browser tests need Chromium or Chrome. Install one (\`npx playwright install --with-deps chromium\`, or on Debian ` +
  `\`apt-get install chromium\`), or name one: ${VARIABLE}=/path/to/chrome npm test`;

function onPath(name: string): string | undefined {
  try {
    const path = execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return path.split('\n')[0]?.trim() || undefined;
  } catch {
    return undefined;
  }
}
