// A host shows this page at any depth, so no relative link can be right. An address of the site
// names its language after the site's root; where it does not, the root of the host is the guess.
const root = /^(.*?\/)(?:nl|en)\//.exec(location.pathname)?.[1] ?? '/';

for (const link of document.querySelectorAll('a')) link.href = root + link.dataset.page;

// What is searched for stands behind the #: it is not sent.
for (const field of document.querySelectorAll('input')) {
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${root}${field.dataset.page}#q=${encodeURIComponent(field.value)}`;
  });
}
