import { ApiRefusal, invalidArguments } from '../failures.ts';
import { isJson, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { checkBlocks } from './check-blocks.ts';
import { anything, collect, flag, object, string } from './checks.ts';
import { plain } from './texts.ts';

const { view: size } = limits;

const common = {
  private_metadata: string({ max: size.privateMetadata }),
  callback_id: string({ max: size.id }),
  external_id: string({ max: size.id }),
};
const modal = object({
  needs: { type: anything, title: plain(size.title), blocks: anything },
  may: {
    ...common,
    close: plain(size.title),
    submit: plain(size.title),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
});
const home = object({ needs: { type: anything, blocks: anything }, may: common });

/** The view as Slack takes it, without empty members; refused in Slack's words otherwise. */
export const readView = (given: unknown, type: 'modal' | 'home'): Json => {
  if (!isJson(given)) throw invalidArguments('missing required field: view');
  // Clients send null for what they left out.
  const view = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  if (Buffer.byteLength(JSON.stringify(view)) > size.bytes) throw new ApiRefusal('view_too_large');
  if (view.type !== type) throw invalidArguments('must be a valid enum value [json-pointer:/view/type]');
  const problems = [
    ...collect((report) => (type === 'modal' ? modal : home)(view, '/view', report)),
    ...checkBlocks(view.blocks, type, '/view/blocks'),
    ...withoutSubmit(view, type),
  ];
  if (problems.length > 0) throw invalidArguments(...problems);
  return view;
};

const withoutSubmit = (view: Json, type: 'modal' | 'home'): string[] => {
  if (type === 'home' || view.submit !== undefined || !Array.isArray(view.blocks)) return [];
  return view.blocks.flatMap((block: unknown, index) =>
    isJson(block) && block.type === 'input'
      ? [
          `must define \`submit\` to use an \`input\` block in modals [json-pointer:/view/blocks/${index}/input]`,
        ]
      : [],
  );
};
