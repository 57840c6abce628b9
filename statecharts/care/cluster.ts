/** The one indication that is judged by its attacks, and treated by stimulation of the occipital nerve. */
export const CLUSTER = 'cluster';
