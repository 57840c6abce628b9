import { createContext } from 'svelte';
import type { ReferralCheck } from './check.svelte.ts';

/** The referral check of the page, for every component on it. */
export const [getCheck, setCheck] = createContext<ReferralCheck>();
