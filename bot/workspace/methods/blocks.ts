import { checkBlocks } from '../blocks/check-blocks.ts';
import { readView } from '../blocks/check-view.ts';
import { ApiRefusal, invalidArguments } from '../failures.ts';
import { isJson, type Json } from '../json.ts';
import type { Arguments } from './arguments.ts';
import type { Method } from './method.ts';

/** From "sentence [json-pointer:/place]" to the parts that blocks.validate names one by one. */
const takeApart = (problem: string): Json => {
  const [, message = problem, pointer = ''] = /^(.*) \[json-pointer:(.*)\]$/.exec(problem) ?? [];
  return { pointer, code: 'invalid', message };
};

const problemsOfView = (view: unknown): string[] => {
  try {
    readView(view, isJson(view) && view.type === 'home' ? 'home' : 'modal');
    return [];
  } catch (problem) {
    if (!(problem instanceof ApiRefusal)) throw problem;
    const { messages } = (problem.more.response_metadata ?? {}) as { messages?: string[] }; // written by invalidArguments
    return (messages ?? [problem.code]).map((message) => message.replace('[ERROR] ', ''));
  }
};

const problemsIn = (args: Arguments): string[] => {
  const view = args.json('view');
  if (view !== undefined) return problemsOfView(view);
  const message = args.json('message');
  const blocks = args.json('blocks') ?? (isJson(message) ? message.blocks : undefined);
  if (blocks === undefined) throw invalidArguments('missing required field: blocks');
  return checkBlocks(blocks, 'message');
};

const validate: Method = {
  tier: 'special',
  scope: null,
  run: ({ args }) => {
    const problems = problemsIn(args);
    if (problems.length > 0) throw new ApiRefusal('invalid_blocks', { errors: problems.map(takeApart) });
    return {};
  },
};

export const blockMethods: Record<string, Method> = { 'blocks.validate': validate };
