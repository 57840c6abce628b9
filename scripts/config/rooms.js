/**
 * The rooms of `src/lib`, each with the rooms that stand right below it: a room may use all that it
 * reaches. Every room may use `words`, and the core in `statecharts`. The lint rule beside this file
 * and the picture in docs/architecture.md are made from this list.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROOMS = {
  routes: ['review'],
  review: ['build'],
  build: ['referral', 'specialist', 'explainer', 'why'],
  why: ['case'],
  referral: ['case'],
  specialist: ['case', 'diary'],
  case: ['tools'],
  tools: ['site'],
  diary: ['site'],
  explainer: ['site'],
  site: ['ui'],
  ui: ['words'],
  words: []
};

/** What leads into the router: the rooms that may have it. All others are told where pages are. */
const ROUTED = ['routes', 'site'];

/** What ships nothing: it may look anywhere. */
const TEST = /(?:\.test|\/testing)\.ts$/;

/**
 * The rooms that a room reaches.
 *
 * @param {string} room
 * @returns {ReadonlySet<string>}
 */
export function reachedFrom(room) {
  const below = ROOMS[room] ?? [];
  return new Set(below.flatMap((each) => [each, ...reachedFrom(each)]));
}

/**
 * The room that a file is in; none for what lies outside `src`. Whatever in `src` is in no other
 * room belongs to the routes.
 *
 * @param {string} file its path from the root
 * @returns {string | undefined}
 */
export function roomOf(file) {
  const [src, lib, room] = file.split('/');
  if (src !== 'src') return undefined;
  return lib === 'lib' ? room : 'routes';
}

/**
 * Why a file may not import another; `undefined` where it may.
 *
 * @param {string} file its path from the root
 * @param {string} imported the path of the other; or a module of the router's
 * @returns {string | undefined}
 */
export function refusal(file, imported) {
  const room = roomOf(file);
  if (room === undefined || TEST.test(file)) return undefined;
  if (imported.startsWith('$app/'))
    return ROUTED.includes(room) ? undefined : `${room} knows no router: take its links from ui.`;
  const other = roomOf(imported);
  if (other === undefined || other === room) return undefined;
  // Texts lie beside what they word; `words` knows where, and what their keys are.
  if (room === 'words' && imported.endsWith('.json')) return undefined;
  if (!reachedFrom(room).has(other)) return `${room} does not reach ${other}.`;
  return isDoor(imported) ? undefined : `${imported} is ${other}'s own: only its root is its door.`;
}

/**
 * Whether a file stands at the root of its room.
 *
 * @param {string} file
 */
function isDoor(file) {
  return file.split('/').length === 4;
}

/** The rooms and what stands below each, as a diagram in Mermaid's language. */
export function pictureOfRooms() {
  const arrows = Object.entries(ROOMS).flatMap(([room, below]) =>
    below.map((each) => `  ${room} --> ${each}`)
  );
  return ['flowchart TD', ...arrows].join('\n');
}
