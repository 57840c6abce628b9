import { posix, relative, sep } from 'node:path';
import { refusal } from './rooms.js';

/**
 * A file uses what its room reaches, through the door of the other room.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    /** @param {{ source?: unknown }} node */
    const check = ({ source }) => {
      const literal = /** @type {{ value?: unknown } | null | undefined} */ (source);
      if (typeof literal?.value !== 'string') return;
      const why = refusal(file, pathOf(literal.value, file));
      const node = /** @type {import('estree').Node} */ (source);
      if (why) context.report({ node, messageId: 'refused', data: { why } });
    };

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check
    };
  }
};

/**
 * Where an import leads, from the root; a package by its name.
 *
 * @param {string} specifier
 * @param {string} file
 */
function pathOf(specifier, file) {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('$lib/')) return `src/lib/${path.slice('$lib/'.length)}`;
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path;
}
