import { readFileSync } from 'node:fs';

/** What the lock file says of one package. */
export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  /** It came within another package. */
  readonly inBundle?: true;
  /** Only what builds or tests asks for it; with `devOptional`, or somebody may who installs more. */
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package of the lock file by its folder, the project itself left out. */
export function lockedPackages(): Readonly<Record<string, LockedPackage>> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.fromEntries(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** The licences under which code may be sent together with the project's own, which is under MIT. */
export const WITH_MIT: readonly (string | undefined)[] = [
  ...['MIT', 'ISC', 'Apache-2.0'],
  ...['BSD-2-Clause', 'BSD-3-Clause', '0BSD']
];

/** Whether a package is installed where nothing is built or tested. */
export const isRuntime = ({ dev, devOptional, optional }: LockedPackage) =>
  !dev && !devOptional && !optional;

/** The name of the package in a folder of `node_modules`. */
export const packageName = (folder: string) => folder.replace(/^.*node_modules\//, '');
