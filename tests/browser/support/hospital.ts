import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Somebody else's site, on which what we build is a guest. */
export const HOSPITAL = 'https://hospital.test/';

/** What its pages may do: run its own files, and nothing inline. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8'
};

/** Serves a folder as the hospital's site, under its policy, with pages and files of its own beside. */
export async function serveHospital(
  page: Page,
  folder: string,
  own: Readonly<Record<string, string>> = {}
): Promise<void> {
  await page.route(`${HOSPITAL}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = join(folder, name);
    const body = own[name] ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (body === undefined) return route.fulfill({ status: 204 });
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return route.fulfill({
      body,
      headers: { 'content-type': type, 'content-security-policy': STRICT }
    });
  });
}
