/** The slot whose vectors are searched; see `embedders`. */
export const SLOT = 'passages';
