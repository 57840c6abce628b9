// A host shows this page at any depth, so no relative link can be right. An address of the site
// names its language after the site's root; where it does not, the root of the host is the guess.
for (const link of document.querySelectorAll('a')) {
  const root = /^(.*?\/)(?:nl|en)\//.exec(location.pathname)?.[1] ?? '/';
  link.href = root + link.dataset.page;
}
