import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { run, type Machine } from './machine.ts';
import { inFolder, snippetFor, withInstead } from './manual.ts';
import { NGINX } from './programs.ts';

/** Starts nginx with the configuration of the manual, within the one that Debian gives it. */
export function startNginx(machine: Machine, at: string): Promise<() => Promise<void>> {
  const { folder, https } = machine;
  const config = join(folder, 'nginx.conf');
  const site = join(folder, 'site.conf');
  writeFileSync(site, siteOn(machine, at));
  writeFileSync(config, debiansOwn(folder, site));
  return run(NGINX, ['-c', config, '-e', join(folder, 'error.log')], https);
}

/** The manual's, with what the manual leaves to whoever has the machine. */
function siteOn({ root, https, http, certificate }: Machine, at: string): string {
  return withInstead(inFolder(snippetFor('nginx'), at), {
    'listen 443 ssl;': `listen 127.0.0.1:${https} ssl;`,
    'listen 80;': `listen 127.0.0.1:${http};`,
    'server_name example.org;': 'server_name localhost;',
    '# ssl_certificate and ssl_certificate_key go here.': `ssl_certificate ${certificate.file}; ssl_certificate_key ${certificate.key};`,
    'root /srv/neuromodulatiewijzer;': `root ${root};`,
    '# brotli_static on;': 'brotli_static on;'
  });
}

function debiansOwn(folder: string, site: string): string {
  const own = withInstead(readFileSync('/etc/nginx/nginx.conf', 'utf8'), {
    '/run/nginx.pid': join(folder, 'nginx.pid'),
    '/var/log/nginx/': `${folder}/`,
    'include /etc/nginx/sites-enabled/*;': `include ${site};`
  });
  // Only root may say as whom it runs.
  const user = userInfo().uid === 0 ? '' : 'user www-data;';
  return `daemon off;\n${user === '' ? own : own.replace(user, '')}`;
}
