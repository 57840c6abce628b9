import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Machine } from './machine.ts';
import { inFolder, snippetFor, withInstead } from './manual.ts';
import { APACHE } from './programs.ts';

/** What `a2enmod` of the manual switches on, with what Debian's own switches on along with it. */
const MODULES = ['headers', 'rewrite', 'ssl', 'socache_shmcb'];

/** Starts Apache with the configuration of the manual, within the one that Debian gives it. */
export function startApache(machine: Machine, at: string): Promise<() => Promise<void>> {
  const { folder, https, http } = machine;
  const config = join(folder, 'apache2');
  cpSync('/etc/apache2', config, { recursive: true, verbatimSymlinks: true });
  for (const module of MODULES) enable(module, config);
  writeFileSync(
    join(config, 'ports.conf'),
    `ServerName localhost\nListen 127.0.0.1:${https}\nListen 127.0.0.1:${http}\n`
  );
  writeFileSync(join(config, 'sites-enabled/000-default.conf'), siteOn(machine, at));
  return run(APACHE, ['-d', config, '-f', 'apache2.conf', '-D', 'FOREGROUND'], https, {
    APACHE_RUN_USER: 'www-data',
    APACHE_RUN_GROUP: 'www-data',
    APACHE_PID_FILE: join(folder, 'apache2.pid'),
    APACHE_RUN_DIR: folder,
    APACHE_LOCK_DIR: folder,
    APACHE_LOG_DIR: folder
  });
}

function enable(module: string, config: string): void {
  for (const kind of ['load', 'conf']) {
    const name = `${module}.${kind}`;
    const enabled = join(config, 'mods-enabled', name);
    if (!existsSync(join(config, 'mods-available', name)) || existsSync(enabled)) continue;
    symlinkSync(`../mods-available/${name}`, enabled);
  }
}

/** The manual's, with what the manual leaves to whoever has the machine. */
function siteOn({ root, https, http, certificate }: Machine, at: string): string {
  return withInstead(inFolder(snippetFor('apache'), at), {
    '*:443>': `*:${https}>`,
    '*:80>': `*:${http}>`,
    'ServerName example.org': 'ServerName localhost',
    '# SSLEngine, SSLCertificateFile and SSLCertificateKeyFile go here.': `SSLEngine on\nSSLCertificateFile ${certificate.file}\nSSLCertificateKeyFile ${certificate.key}`,
    '/srv/neuromodulatiewijzer': root,
    'https://example.org/': 'https://localhost/'
  });
}
