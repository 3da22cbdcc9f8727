import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where the browser for the tests is; undefined when this machine has none (`npm test` says so in words). */
export const chromiumPath = (): string | undefined =>
  [process.env.DURF_CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));

/** A real browser that asks nothing of the network by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath() === undefined ? {} : { executablePath: chromiumPath() ?? '' }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFault {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or critical on this page, one line each. */
export const seriousFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  // Axe's own result; only these fields are read.
  const violations = (await page.evaluate('axe.run().then((result) => result.violations)')) as AxeFault[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};
