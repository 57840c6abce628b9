import { loadPublisher } from '$lib/server/publisher/publisher.ts';
import type { LayoutServerLoad } from './$types';

/** Of the publisher, what the foot of every page shows. */
export const load: LayoutServerLoad = () => ({ publisherName: loadPublisher().name });
