/** Where something is said, as far as it decides who can read it there. */
export type Place =
  | { readonly kind: 'direct'; readonly groups: readonly string[] }
  | {
      readonly kind: 'channel';
      readonly id: string;
      readonly private: boolean;
      /** Shared with another organisation, or somebody in it is a guest or a stranger. */
      readonly outsiders: boolean;
    };

/** Who asks: a full member of the workspace, or anybody else (guest, stranger, foreign team, bot). */
export type Asker = 'member' | 'outsider';

/**
 * The levels that may be used here: those of the weakest reader of the place. What is not known for certain counts as
 * an outsider, so that a failure shows less, never more.
 */
export const visibleLevels = (place: Place, asker: Asker): readonly string[] => {
  if (asker === 'outsider') return ['openbaar'];
  if (place.kind === 'direct') return ['openbaar', 'douane', ...place.groups.map((id) => `groep:${id}`)];
  if (place.outsiders) return ['openbaar'];
  return place.private ? ['openbaar', 'douane', `groep:${place.id}`] : ['openbaar', 'douane'];
};
