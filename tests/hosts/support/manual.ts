import { readFileSync } from 'node:fs';

/** The configuration that the manual gives for a server. */
export function snippetFor(server: 'nginx' | 'apache'): string {
  const manual = readFileSync('docs/hosting.md', 'utf8');
  const snippet = new RegExp(`\`\`\`${server}\n(.*?)\`\`\``, 's').exec(manual)?.[1];
  if (snippet === undefined) throw new Error(`The manual has no snippet for ${server}.`);
  return snippet;
}

/** Puts something else in the place of what stands there, and says so where it does not. */
export function withInstead(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The manual no longer says "${from}".`);
    return changed.replaceAll(from, () => to);
  }, text);
}

/** What the manual tells somebody to do who serves the site in a folder of an origin. */
export function inFolder(snippet: string, at: string): string {
  if (at === '/') return snippet;
  return withInstead(snippet, { ' /404.html': ` ${at}404.html`, '^/_app/': `^${at}_app/` }).replace(
    'location = /_headers',
    `location = ${at}_headers`
  );
}
