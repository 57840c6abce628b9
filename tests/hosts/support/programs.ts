import { existsSync } from 'node:fs';
import { installOnDebian } from '../../support/debian.ts';

/** The two servers, and what makes a certificate for them. */
export const NGINX = '/usr/sbin/nginx';
export const APACHE = '/usr/sbin/apache2';
export const OPENSSL = '/usr/bin/openssl';

/** What nginx sends .br files with; Debian has it as a package of its own. */
export const BROTLI_FOR_NGINX = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const NEEDED = [NGINX, APACHE, OPENSSL, BROTLI_FOR_NGINX];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2', 'openssl'];

/** The two servers; installs them on Debian as root, and otherwise says how to get them. */
export function requireServers(): string[] {
  if (!NEEDED.every((path) => existsSync(path))) installOnDebian(PACKAGES);
  const absent = NEEDED.filter((path) => !existsSync(path));
  if (absent.length === 0) return [NGINX, APACHE];
  throw new Error(
    `The tests of hosting run as on Debian and lack ${absent.join(', ')}. On Debian or Ubuntu: ` +
      `"sudo apt-get install ${PACKAGES.join(' ')}".`
  );
}
