import type { PictureId } from './pictures.ts';

/** A drawing of 96 by 72: people and things, the device, and what hurts or warns. */
interface Drawing {
  readonly line: string;
  readonly device?: string;
  readonly warn?: string;
}

const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Head and shoulders, the shoulders' foot at `y`. */
const person = (x: number, y: number) =>
  `${ring(x, y - 33, 9)}M${x - 15} ${y}c0-13 6-20 15-20s15 7 15 20`;

/** A back from neck to hips. */
const BACK =
  'M42 4c0 8-3 10-10 12c-9 3-12 6-12 16v22M54 4c0 8 3 10 10 12c9 3 12 6 12 16v22' +
  'M30 30c1 10 4 14 4 20c0 6-5 10-5 20M66 30c-1 10-4 14-4 20c0 6 5 10 5 20';

export const DRAWINGS: Readonly<Record<PictureId, Drawing>> = {
  pain: {
    line: `${ring(40, 12, 8)}M40 21v22M24 34l16-8l16 8M40 43l-10 24M40 43l11 24`,
    warn: 'M70 34l-8 12h9l-7 13M18 50l-7-4M16 60h-8'
  },
  first: {
    line: 'M8 46l17-17a10 10 0 0 1 14 14l-17 17a10 10 0 0 1-14-14zM16 37l15 15M60 26v22M84 26v22M60 37h24M54 31v12M90 31v12'
  },
  team: { line: `${person(20, 56)}${person(48, 50)}${person(76, 56)}M6 66h84` },
  choice: {
    line: 'M48 68V46C48 32 24 36 24 14M48 46C48 32 72 36 72 14M16 22l8-9l8 9M64 22l8-9l8 9'
  },
  electrode: { line: BACK, device: 'M48 20v44M43 24h10M43 33h10M43 42h10' },
  home: {
    line: `M10 36L48 8l38 28M18 31v37h60V31${person(40, 68)}`,
    device: 'M54 58h6M61 52h10v12H61z'
  },
  result: {
    line: `${person(22, 66)}${person(74, 66)}M37 3h22a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5H52l-5 6v-6H37a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z`,
    device: 'M44 12c0-6 9-6 9 0c0 4-5 3-5 6M48 24h.1'
  },
  stimulator: { line: BACK, device: 'M48 20v24c0 8 5 8 7 11M52 55h12v10H52z' },
  checks: {
    line: 'M16 14h64v52H16zM16 28h64M32 8v12M64 8v12',
    device: 'M36 46l9 9l17-17'
  },
  call: {
    line: 'M34 4h28a5 5 0 0 1 5 5v54a5 5 0 0 1-5 5H34a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5zM44 60h8',
    warn: 'M48 16v20M48 46h.1M18 20c-5 8-5 24 0 32M78 20c5 8 5 24 0 32'
  }
};
