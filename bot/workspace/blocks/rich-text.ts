import { anything, byType, type Check, flag, list, number, object, type Shape, string } from './checks.ts';

const style = object({
  may: {
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  },
});
const styled = { style };

const leaves: Record<string, Shape> = {
  text: { needs: { text: string({ min: 1 }) }, may: styled },
  link: { needs: { url: string({ min: 1 }) }, may: { ...styled, text: string(), unsafe: flag } },
  emoji: { needs: { name: string({ min: 1 }) }, may: { unicode: string(), skin_tone: number, style } },
  user: { needs: { user_id: string({ min: 1 }) }, may: styled },
  usergroup: { needs: { usergroup_id: string({ min: 1 }) }, may: styled },
  channel: { needs: { channel_id: string({ min: 1 }) }, may: styled },
  broadcast: { needs: { range: string({ values: ['here', 'channel', 'everyone'] }) }, may: styled },
  color: { needs: { value: string() }, may: styled },
  date: {
    needs: { timestamp: number, format: string({ min: 1 }) },
    may: { ...styled, url: string(), fallback: string() },
  },
};

const line: Check = list(byType(leaves));
const section: Shape = { needs: { elements: line } };

const parts: Record<string, Shape> = {
  rich_text_section: section,
  rich_text_preformatted: { needs: { elements: line }, may: { border: number, language: anything } },
  rich_text_quote: { needs: { elements: line }, may: { border: number } },
  rich_text_list: {
    needs: {
      style: string({ values: ['bullet', 'ordered'] }),
      elements: list(byType({ rich_text_section: section }), { min: 1 }),
    },
    may: { indent: number, offset: number, border: number },
  },
};

/** The parts of a rich_text block. */
export const richTextParts: Check = list(byType(parts), { min: 1 });
