import { checkBlocks, withIds } from '../blocks/check-blocks.ts';
import { ApiRefusal, invalid } from '../failures.ts';
import { newShortId } from '../ids.ts';
import { isJson, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { keepText } from '../world/portraits.ts';
import type { Message } from '../world/state.ts';
import type { Arguments } from './arguments.ts';

/** What stands in a message; a member that was not given is left out. */
export interface Content {
  readonly text?: string;
  readonly blocks?: Json[] | null;
  readonly metadata?: Message['metadata'];
}

const readBlocks = (args: Arguments): Json[] | undefined => {
  const given = args.json('blocks', 'invalid_blocks_format');
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw new ApiRefusal('invalid_blocks_format');
  const problems = checkBlocks(given, 'message');
  if (problems.length > 0) throw invalid('invalid_blocks', problems);
  return withIds(given.filter(isJson), newShortId);
};

const readMetadata = (args: Arguments): Message['metadata'] | undefined => {
  const given = args.json('metadata', 'invalid_metadata_format');
  if (given === undefined) return undefined;
  if (!isJson(given)) throw new ApiRefusal('invalid_metadata_format');
  // An empty object takes the metadata away, in chat.update.
  if (Object.keys(given).length === 0) return null;
  const { event_type, event_payload } = given;
  if (typeof event_type !== 'string' || event_type === '' || !isJson(event_payload))
    throw new ApiRefusal('invalid_metadata_schema');
  if (Buffer.byteLength(JSON.stringify(given)) > limits.message.metadataBytes)
    throw new ApiRefusal('metadata_too_large');
  return { event_type, event_payload };
};

const readMarkdown = (args: Arguments): string | undefined => {
  const markdown = args.text('markdown_text');
  if (markdown === undefined || markdown === '') return undefined;
  if (args.has('text') || args.has('blocks')) throw new ApiRefusal('markdown_text_conflict');
  if (markdown.length > limits.message.markdown) throw new ApiRefusal('msg_too_long');
  return markdown;
};

/** The content of a call that writes a message, checked as Slack checks it. */
export const readContent = (args: Arguments): Content => {
  const markdown = readMarkdown(args);
  const blocks =
    markdown === undefined
      ? readBlocks(args)
      : [{ type: 'markdown', block_id: newShortId(), text: markdown }];
  const text = markdown ?? args.text('text');
  const metadata = readMetadata(args);
  return {
    ...(text === undefined ? {} : { text: keepText(text) }),
    ...(blocks === undefined ? {} : { blocks }),
    ...(metadata === undefined ? {} : { metadata }),
  };
};

/** The content of a new message: there has to be something in it. */
export const readNewContent = (args: Arguments): { text: string } & Omit<Content, 'text'> => {
  const content = readContent(args);
  const { text = '', blocks } = content;
  if (text.trim() === '' && (blocks ?? []).length === 0) throw new ApiRefusal('no_text');
  return { ...content, text };
};
