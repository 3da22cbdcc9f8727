import type { AckFn, App, ViewResponseAction } from '@slack/bolt';
import { visibleLevels } from '../../facilitation/audience.ts';
import { Refusal } from '../../facilitation/errors.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { cutText } from '../slack/escape.ts';
import { answerTo } from '../slack/handle.ts';
import { limits } from '../slack/limits.ts';
import { type Press, readPress, replyPrivately } from '../slack/press.ts';
import { publishHome } from './page.ts';

/** What a form says that can not be kept, by field. */
export interface FieldFaults {
  readonly errors: Readonly<Record<string, string>>;
}

type OnPress = (press: Press, texts: Texts) => Promise<string>;
type OnForm = (
  form: { readonly id: string; readonly about: string; readonly values: unknown; readonly person: string },
  texts: Texts,
) => Promise<string | FieldFaults>;

/** How who looks after the knowledge works on the start page. */
export interface Keeper {
  /** A button. The page is drawn again when `handle` says so. */
  readonly onPress: (id: string, handle: OnPress) => void;
  /** A form; what goes wrong as a whole is said at `field`. */
  readonly onForm: (id: string, field: string, handle: OnForm) => void;
  readonly redraw: (person: string) => Promise<void>;
}

/** The levels that this person may see on the own start page. */
export const visibleTo = async (desk: Desk, person: string): Promise<readonly string[]> =>
  visibleLevels(await desk.directory.alone(person), await desk.directory.asker(person));

/** The role is asked at each press and each form, whatever the page showed. */
const authorise = async (desk: Desk, person: string): Promise<void> => {
  if (!(await desk.roles.has(person, 'kennisbeheer'))) throw new Refusal({ say: 'roleNeeded' });
};

export const createKeeper = (app: App, desk: Desk): Keeper => {
  /** The change is committed; a page that can not be drawn now is drawn the next time it opens. */
  const redraw = async (person: string): Promise<void> => {
    await publishHome(desk, person).catch(() => undefined);
  };
  return {
    redraw,
    onPress: (id, handle) => {
      app.action(id, async ({ body, ack }) => {
        const press = readPress(body);
        let acknowledged = false;
        const acknowledge = async (): Promise<void> => {
          if (!acknowledged) await ack();
          acknowledged = true;
        };
        await answerTo(
          desk,
          { kind: 'action', feature: 'home', name: id, ids: { about: press.value } },
          press.user,
          async (text) => {
            await acknowledge();
            await replyPrivately(desk, press, undefined, text);
            await redraw(press.user);
          },
          async () => {
            await authorise(desk, press.user);
            const outcome = await handle(press, await desk.words(press.user));
            await acknowledge();
            return outcome;
          },
          'notKept',
        );
      });
    },
    onForm: (id, field, handle) => {
      app.view(id, async ({ ack, body, view }) => {
        const person = body.user.id;
        const refuse = (errors: Readonly<Record<string, string>>): Promise<void> =>
          // Bolt types the acknowledgement of each kind of view apart; a submission takes this one.
          (ack as AckFn<ViewResponseAction>)({
            response_action: 'errors',
            errors: Object.fromEntries(
              Object.entries(errors).map(([name, text]) => [name, cutText(text, limits.inputHint)]),
            ),
          });
        await answerTo(
          desk,
          { kind: 'view', feature: 'home', name: id },
          person,
          (text) => refuse({ [field]: text }),
          async () => {
            await authorise(desk, person);
            const texts = await desk.words(person);
            const form = { id: view.id, about: view.private_metadata, values: view.state.values, person };
            const outcome = await handle(form, texts);
            if (typeof outcome !== 'string') {
              await refuse(outcome.errors);
              return 'not-complete';
            }
            await ack();
            await redraw(person);
            return outcome;
          },
          'notKeptForm',
        );
      });
    },
  };
};
