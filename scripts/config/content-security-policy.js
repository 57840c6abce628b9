/**
 * The content security policy of every page. Each exception carries its reason.
 * SvelteKit adds the hashes of its own inline script and style.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  // The style attribute of SvelteKit's route announcer, and nothing else; a browser test guards it.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  // data: small icons that the build inlines.
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'worker-src': ['self'],
  'base-uri': ['none'],
  // What is entered never goes into an address that is sent, whatever fails.
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  // Svelte's, SvelteKit's, and that of src/scripts/offline.ts; any other is refused.
  'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'service-worker']
};
