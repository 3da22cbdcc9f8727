import type { Citation } from './answer-form.ts';
import type { FoundSection } from './search-port.ts';

/** A citation whose quote is proven to stand in the section, or undefined when it does not. */
export const citationOf = (n: number, section: FoundSection, quote: string): Citation | undefined => {
  const trimmed = quote.trim();
  if (trimmed === '' || !section.body.includes(trimmed)) return undefined;
  return {
    n,
    document: section.document,
    section: section.id,
    title: section.title,
    page: section.page,
    class: section.class,
    edition: section.edition,
    quote: trimmed,
  };
};

/** The stretch of the body that was used: from the first to the last unit when they follow on, else the first run. */
export const quoteOf = (
  body: string,
  units: readonly { readonly start: number; readonly end: number }[],
): string => {
  const [first] = units;
  if (!first) return '';
  let end = first.end;
  for (const unit of units.slice(1)) {
    // Only white space and list marks may lie between units of one run.
    if (!/^[\s\-*•\d.)]*$/.test(body.slice(end, unit.start))) break;
    end = unit.end;
  }
  return body.slice(first.start, end);
};
