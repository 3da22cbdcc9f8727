import type { PlainTextOption } from '@slack/types';
import type { FoundSection } from '../../retrieval/search-port.ts';
import { plain } from './blocks.ts';
import { cutText } from './escape.ts';

/** Longest value of an option that Slack takes; a section with a longer id can be typed. */
const LONGEST_VALUE = 75;

/** Sections as options of a list: title and document; the value is the section's id. */
export const sectionOptions = (
  sections: readonly Pick<FoundSection, 'id' | 'title' | 'sourceTitle'>[],
): PlainTextOption[] =>
  sections
    .filter(
      ({ id }, index) => id.length <= LONGEST_VALUE && sections.findIndex((one) => one.id === id) === index,
    )
    .map(({ id, title, sourceTitle }) => ({
      text: plain(`§ ${cutText(title, 45)} (${cutText(sourceTitle, 24)})`, 75),
      value: id,
    }));
