import { init, type Z3_context } from 'z3-solver';

/** A session with the prover, which keeps what it was told. */
export interface Session {
  /** What the prover answers to a piece of SMT-LIB. */
  readonly tell: (text: string) => Promise<string>;
  readonly end: () => void;
}

/** How long an answer may take, in milliseconds. A limit in Z3's configuration is not heeded here. */
const LIMIT = '(set-option :timeout 20000)';

/**
 * Runs something with the prover and ends its threads, without which Node never ends. One question at a
 * time: the prover answers no two at once.
 */
export async function withProver<T>(
  run: (begin: () => Session, version: string) => Promise<T>
): Promise<T> {
  const worker = Object.getOwnPropertyDescriptor(globalThis, 'Worker');
  const { Z3, em } = await init();
  const begin = () => {
    const config = Z3.mk_config();
    const context = Z3.mk_context_rc(config);
    Z3.del_config(config);
    return {
      tell: (text: string) => tell(em, context, `${LIMIT}${text}`),
      end: () => Z3.del_context(context)
    };
  };
  try {
    return await run(begin, Z3.get_full_version());
  } finally {
    em.PThread.terminateAllThreads();
    // It leaves its own kind of worker where others look for the browser's.
    Reflect.deleteProperty(globalThis, 'Worker');
    if (worker) Object.defineProperty(globalThis, 'Worker', worker);
  }
}

/** The part of the prover's memory and calls that is used here. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
  readonly _free: (at: number) => void;
  readonly async_call: (call: () => void) => Promise<string>;
  readonly _async_Z3_eval_smtlib2_string: (context: Z3_context, at: number) => void;
}

/**
 * `Z3.eval_smtlib2_string` keeps a text on a stack that is given free before the thread has read it, so
 * that part of it can be overwritten. Here it stays in memory until there is an answer.
 */
async function tell(em: Memory, context: Z3_context, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const at = em._malloc(bytes.length);
  em.HEAPU8.set(bytes, at);
  try {
    return await em.async_call(() => em._async_Z3_eval_smtlib2_string(context, at));
  } finally {
    em._free(at);
  }
}
