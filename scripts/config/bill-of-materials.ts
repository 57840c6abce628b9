import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import {
  isRuntime,
  lockedPackages,
  packageName,
  WITH_MIT,
  type LockedPackage
} from './lock-file.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Its address, from the root of the site. */
const BILL = 'sbom.cdx.json';
/** How many bytes of a package visitors are sent, over brotli; absent where there are none. */
const SENT = 'neuromodulatiewijzer:sent-brotli';

/** Writes what the site is made of: every runtime package, and whatever else visitors are sent. */
export function billOfMaterials(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: BILL, source: billOf(shippedPackages()) });
    }
  };
}

/**
 * The bill of materials in CycloneDX: the packages that run, with those that are shipped, by folder. It
 * bears neither a date nor a number of its own, so that the same build gives the same bill.
 */
export function billOf(shipped: ReadonlyMap<string, number>): string {
  const locked = lockedPackages();
  const unknown = [...shipped.keys()].find((folder) => !locked[folder]);
  if (unknown !== undefined) throw new Error(`${unknown} is shipped but not in the lock file.`);
  const listed = Object.entries(locked).filter(
    ([folder, one]) => shipped.has(folder) || isRuntime(one)
  );
  const components = new Map(
    listed.map(([folder, one]) => [folder, componentOf(folder, one, shipped.get(folder))])
  );
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: project([...components.values()]) }),
    components: new Models.ComponentRepository(components.values())
  });
  for (const [folder, { dependencies = {} }] of listed) {
    for (const name of Object.keys(dependencies)) {
      const needed =
        components.get(`${folder}/node_modules/${name}`) ?? components.get(`node_modules/${name}`);
      if (needed) components.get(folder)?.dependencies.add(needed.bomRef);
    }
  }
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: 2 });
}

/** The site itself, which rests on everything that the bill lists. */
function project(components: readonly Models.Component[]): Models.Component {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  return new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: `${name}@${version}`,
    version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    dependencies: new Models.BomRefRepository(components.map(({ bomRef }) => bomRef))
  });
}

function componentOf(
  folder: string,
  one: LockedPackage,
  sent: number | undefined
): Models.Component {
  const name = packageName(folder);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${one.version}`;
  const [, algorithm, hash = ''] = /^(sha512)-(.+)$/.exec(one.integrity ?? '') ?? [];
  if (!algorithm || !one.license)
    throw new Error(`${folder} has no hash or licence in the lock file.`);
  if (!WITH_MIT.includes(one.license))
    throw new Error(`${folder} may not be sent: ${one.license}.`);
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    purl,
    version: one.version,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(one.license)]),
    hashes: new Models.HashDictionary([
      [Enums.HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex')]
    ]),
    properties: new Models.PropertyRepository(
      sent === undefined ? [] : [new Models.Property(SENT, String(sent))]
    )
  });
}
