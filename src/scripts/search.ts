/** What `find.js` fetches once somebody searches: few who come to the list of indications do. */
export { isListed } from './search/codes.ts';
export { searchIn } from './search/search.ts';
