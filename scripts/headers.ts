/** The headers that a file of rules gives to the addresses that match a pattern. */
export interface HeaderRule {
  /** A path, in which a `*` at the end stands for anything. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as static hosts do: a pattern at the start of a line, its headers
 * indented below it, comments after `#`. Throws on a line that is neither.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2].trim()]);
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else throw new Error(`_headers: "${line}" is neither a path nor a header.`);
  }
  return rules;
}

/** Whether a path is one that a pattern stands for. */
export function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The headers for a path, by name. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  return new Map(matching.flatMap(({ headers }) => headers));
}
