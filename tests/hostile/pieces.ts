/* eslint-disable max-lines -- a list. */

/** Values of JSON that stand where others should: beyond measure, unseen, script, ambiguous, nested. */
export const VALUES = [
  ...[
    '1e999',
    '-1e999',
    '1e-999',
    '1e308',
    '-0',
    '9007199254740993',
    '0.1e1',
    '01',
    '+1',
    '.5',
    '1.'
  ],
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'undefined',
    'nul',
    'True',
    "'x'",
    'null',
    'true',
    '""',
    '{}',
    '[]'
  ],
  ...[
    '"\u202e4.5"',
    '"\\u202e"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\ud800"',
    '"\u0000"',
    '"\\u0000"'
  ],
  ...[
    '"\u200b"',
    '"\u2066x"',
    '"\ufeff"',
    '"\u{e0041}"',
    '"\uffff"',
    '"\\u00ad"',
    '"\u2028"',
    '"é😀"'
  ],
  ...['"<script>alert(1)</script>"', '"<img src=x onerror=alert(1)>"', '"<svg/onload=alert(1)>"'],
  ...[
    '"javascript:alert(1)"',
    '"</title><b>"',
    '"&lt;i&gt;"',
    '"{{found}}"',
    '"$t(site.title)"',
    '"$&"'
  ],
  ...[
    '"=1+1"',
    '"__proto__"',
    '"constructor"',
    '"2026-02-30"',
    '"9999999-01-01"',
    '"fbss"',
    '[[[[[1]]]]]'
  ],
  ...['{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"toString":1}'],
  ...[
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '[1,2,3,4,5,6,7,8,9]',
    '1234567890123456',
    '1e15',
    '1e16'
  ]
];

/** Members that stand before others in an object. */
export const MEMBERS = [
  ...[
    '"__proto__":{"x":1},',
    '"constructor":1,',
    '"prototype":[],',
    '"toString":"x",',
    '"valueOf":{},'
  ],
  ...[
    '"id":"a","id":"b",',
    '"country":"NL","country":"BE",',
    '"\\u005f_proto__":1,',
    '"":1,',
    '"<b>":1,'
  ],
  ...[
    '"hasOwnProperty":1,',
    '"schema":"x",',
    '"facts":{},',
    '"days":[],',
    '"\u202e":1,',
    '"{{given}}":2,'
  ]
];

/** Pieces of any text. */
export const PIECES = [
  ...VALUES.map((value) => value.replaceAll('"', '')),
  ...[
    '"',
    "'",
    '\\',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\ufeff',
    '\u0085',
    '\f',
    '[',
    '{',
    '}',
    ']',
    ':'
  ],
  ...[
    'sep=;\n',
    'datum',
    'score',
    'NRS 1',
    'tijd 1',
    '1-3-2026',
    '3/26/2026',
    '08:10',
    '=cmd|',
    '""""'
  ],
  ...[
    'mg',
    'oxycodon',
    'fen\u200btanyl',
    'fen\u00adtanyl',
    '1dd1',
    'gestopt',
    '1-0-1',
    ' | ',
    'd.d. ',
    '½'
  ],
  ...[
    '#q=',
    '%',
    '%zz',
    '../',
    '\\u202e',
    '²',
    'ſ',
    'İ',
    'ﬁ',
    '٤',
    '４',
    'Z̸̢͎',
    '(((((',
    'aaaaaaaaaa!'
  ]
];
