import { z } from 'zod';

const Message = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().optional(),
});

/** A message of a person, as Durf reads it. */
export interface PersonMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  readonly user: string;
  readonly text: string;
  readonly direct: boolean;
  /** Durf is named in it. */
  readonly named: boolean;
  /** Somebody else is named in it. */
  readonly othersNamed: boolean;
  readonly inThread: boolean;
}

/** The kinds of message that people write; all others are edits, deletions, joins and the like. */
const WRITTEN = new Set<string | undefined>([undefined, 'file_share', 'thread_broadcast']);

/** Reads a message of a person; undefined for edits, joins, bots and Durf itself. */
export const readMessage = (event: unknown, botUser: string | undefined): PersonMessage | undefined => {
  const message = Message.safeParse(event).data;
  if (!message?.user || message.bot_id || !WRITTEN.has(message.subtype) || message.user === botUser)
    return undefined;
  const written = message.text ?? '';
  const named = message.type === 'app_mention' || (botUser !== undefined && written.includes(`<@${botUser}`));
  const withoutDurf = botUser ? written.replace(new RegExp(`<@${botUser}(\\|[^>]*)?>`, 'g'), ' ') : written;
  return {
    channel: message.channel,
    ts: message.ts,
    thread: message.thread_ts ?? message.ts,
    user: message.user,
    text: readableText(withoutDurf),
    direct: message.channel_type === 'im' || message.channel.startsWith('D'),
    named,
    othersNamed: /<@[UW]/.test(withoutDurf),
    inThread: message.thread_ts !== undefined,
  };
};

/** What Slack wrote between angle brackets, back to what the person saw; its escapes undone. */
export const readableText = (text: string): string =>
  text
    .replace(/<@[UW][A-Z0-9]+(?:\|([^>]*))?>/g, (_, name?: string) => name ?? '')
    .replace(/<#[CG][A-Z0-9]+(?:\|([^>]*))?>/g, (_, name?: string) => (name ? `#${name}` : ''))
    .replace(/<!([^|>]*)(?:\|([^>]*))?>/g, (_, _special: string, label?: string) => label ?? '')
    .replace(/<([^|>]*)(?:\|([^>]*))?>/g, (_, link: string, label?: string) => label || link)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]+/g, ' ')
    .trim();

const ASKING =
  /^(en |maar |of |and |but |or )?(wie|wat|waar|waarom|wanneer|welke?|hoe(veel|zo)?|kan|kun|mag|moet|is|zijn|heeft|hebben|leg|vertel|geef|noem|who|what|where|why|when|which|how|can|may|must|should|is|are|does|do|did|explain|tell|give|name|list|summari[sz]e)\b/i;

/** Whether somebody asks something: in a thread with others, Durf keeps silent about everything else. */
export const isQuestion = (text: string): boolean => {
  const said = text.trim();
  return /\?["'”’)\s]*$/.test(said) || /^durf\b[,:]?\s/i.test(said) || ASKING.test(said);
};

/** What a message is for Durf. `maybe`: only when Durf takes part in that thread. */
export const addressOf = (message: PersonMessage): 'durf' | 'maybe' | 'nobody' => {
  if (message.direct || message.named) return 'durf';
  if (!message.inThread || message.othersNamed || !isQuestion(message.text)) return 'nobody';
  return 'maybe';
};

/** Words that ask nothing, so that nothing is looked up for them. */
export const courtesyOf = (text: string): 'empty' | 'greeting' | 'thanks' | undefined => {
  const said = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim();
  if (said === '') return 'empty';
  if (
    /^(hoi|hallo|hai|hey|hi|hello|dag|goede(morgen|middag|avond)|goeden?avond|good (morning|afternoon|evening))( durf| daar| there)?$/.test(
      said,
    )
  )
    return 'greeting';
  if (
    /^(ok(e|é|ay)? )?(dank ?(je|u)?( wel)?|dankjewel|bedankt|thanks|thank you|thx|top|fijn|super)( (hoor|durf|dankjewel|bedankt|a lot))?$/.test(
      said,
    )
  )
    return 'thanks';
  return undefined;
};
