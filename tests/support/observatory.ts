/**
 * The rules of Mozilla's HTTP Observatory, for what this site can come to: "HTTP Observatory Scoring
 * Methodology", https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, with its code
 * (https://github.com/mdn/mdn-http-observatory, `src/grader/charts.js` and `src/analyzer/tests`), read
 * on 30 November 2026. It looks at the answer for one address, and at where it leads without TLS.
 */
export interface Seen {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly html: string;
  /** Where the same address leads without TLS, and where it stands with it. */
  readonly redirect: string | undefined;
  readonly address: string;
}

/** What each of its tests adds or takes, by the name of the test. */
export type Scores = Readonly<Record<string, number>>;

type Policy = ReadonlyMap<string, readonly string[]>;

const BROAD = /^(?:ftp:|https?:|\*|https?:\/\/\*(?:\.\*)?)$/;
const UNSAFE = /^(?:'unsafe-inline'|data:)$/;
const HASHED = /^'(?:sha(?:256|384|512)|nonce)-/;
const SIX_MONTHS = 15_768_000;
const PRIVATE = /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/;

/** What every test comes to. */
export function scoresOf(seen: Seen): Scores {
  const sent = seen.headers.get('content-security-policy') ?? [];
  const inPage = valuesIn(
    seen.html,
    /<meta http-equiv="content-security-policy" content="([^"]*)"/g
  );
  return {
    'content-security-policy': ofPolicy(policyOf([...sent, ...inPage])),
    // Any cookie counts as the worst: the site sets none.
    cookies: seen.headers.has('set-cookie') ? -40 : 0,
    'cross-origin-resource-policy': ofResourcePolicy(one(seen, 'cross-origin-resource-policy')),
    'cross-origin-resource-sharing': seen.headers.has('access-control-allow-origin') ? -50 : 0,
    redirection: ofRedirection(seen),
    'referrer-policy': ofReferrer(one(seen, 'referrer-policy')),
    'strict-transport-security': ofTransport(one(seen, 'strict-transport-security')),
    'subresource-integrity': ofScripts(valuesIn(seen.html, /<script [^>]*src="([^"]*)"/g)),
    'x-content-type-options': one(seen, 'x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': ofFraming(policyOf(sent), one(seen, 'x-frame-options'))
  };
}

/** The score: what is added counts only from 90 on. */
export function scoreOf(scores: Scores): number {
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const base = 100 + sum(Object.values(scores).filter((each) => each < 0));
  const more = base >= 90 ? sum(Object.values(scores).filter((each) => each > 0)) : 0;
  return Math.max(0, base + more);
}

/** From here on a score is an A+, its best grade. */
export const BEST = 100;

function one({ headers }: Seen, name: string): string | undefined {
  return headers.get(name)?.join(', ');
}

/** The directives of all policies together. */
function policyOf(policies: readonly string[]): Policy {
  const directives = policies.flatMap((policy) => policy.split(';'));
  const parts = directives.map((directive) => directive.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function ofPolicy(policy: Policy): number {
  const from = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const hashed = (sources: readonly string[]) =>
    sources.some((source) => HASHED.test(source))
      ? sources.filter((source) => source !== "'unsafe-inline'")
      : sources;
  const [scripts, styles] = [hashed(from('script-src')), hashed(from('style-src'))];
  const isUnsafe = (source: string) => BROAD.test(source) || UNSAFE.test(source);
  const insecure = (source: string) => /^(?:http|ftp):/.test(source);
  const passive = [...from('img-src'), ...from('media-src')];

  if ([...policy.keys()].every((name) => name === '')) return -25;
  if (scripts.some(isUnsafe) || from('object-src').some((source) => BROAD.test(source))) return -20;
  const active = [...policy].filter(([name]) => !/^(?:img|media)-src$/.test(name));
  if (active.some(([, sources]) => sources.some(insecure))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (passive.some(insecure)) return -10;
  if (styles.some(isUnsafe)) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function ofFraming(sent: Policy, header: string | undefined): number {
  const ancestors = sent.get('frame-ancestors') ?? ['*'];
  if (!ancestors.some((source) => BROAD.test(source))) return 5;
  return /^(?:deny|sameorigin)$/i.test(header ?? '') ? 0 : -20;
}

function ofResourcePolicy(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/.test(value) ? 10 : -5;
}

function ofReferrer(value: string | undefined): number {
  if (value === undefined) return 0;
  return PRIVATE.test(value) ? 5 : -5;
}

function ofTransport(value: string | undefined): number {
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(value ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) >= SIX_MONTHS ? 0 : -10;
}

function ofRedirection({ redirect, address }: Seen): number {
  if (redirect === undefined) return -20;
  const to = new URL(redirect);
  if (to.protocol !== 'https:') return -10;
  return to.hostname === new URL(address).hostname ? 0 : -5;
}

function ofScripts(sources: readonly string[]): number {
  // Those of other hosts are scored by how they are fetched; here each counts as the worst.
  return sources.some((source) => /^(?:[a-z]+:)?\/\//i.test(source)) ? -50 : 0;
}

function valuesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) => value);
}
