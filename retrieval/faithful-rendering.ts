import { denies, figuresIn } from './figures.ts';
import { type Unit, unitsOf } from './units.ts';

/** A text with its English rendering. */
interface Rendered {
  readonly title: string;
  readonly body: string;
  readonly rendering: string | null;
}

/**
 * Whether units of an English rendering may be said for the Dutch text of today: every figure in them stands in the
 * Dutch sentence they render, and they deny what it denies. Where the two are not built alike (an original beside a
 * rendering of the bundled edition), the figures must stand somewhere in the text.
 */
export const isFaithful = ({ title, body, rendering }: Rendered, said: readonly Unit[]): boolean => {
  const dutch = unitsOf(body);
  const english = unitsOf(rendering ?? '');
  const alike =
    dutch.length === english.length && dutch.every(({ kind }, index) => kind === english[index]?.kind);
  return said.every((unit) => {
    const twin = alike ? dutch[english.findIndex(({ start }) => start === unit.start)] : undefined;
    const figures = figuresIn(twin?.text ?? `${title}\n${body}`, 'nl');
    return (
      [...figuresIn(unit.text, 'en')].every((figure) => figures.has(figure)) &&
      (!twin || denies(twin.text, 'nl') === denies(unit.text, 'en'))
    );
  });
};
