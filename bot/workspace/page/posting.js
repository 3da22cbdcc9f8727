import { say } from './settings.js';

/**
 * Sends what somebody typed in the open conversation: a command when it begins with one, else a message. Resolves to
 * true when the workspace took it.
 */
export const createPosting = ({ around, announcer, posted }) => {
  const run = async (channel, name, rest) =>
    (await around.send('command', { channel, command: name, text: around.fromTyping(rest ?? '') })) !==
    undefined;
  return async (text, threadTs) => {
    const channel = around.openConversationId();
    const command = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(text);
    if (command && threadTs) {
      announcer.warn(say('no-commands-in-thread'));
      return false;
    }
    if (command) return run(channel, command[1], command[2]);
    const place = threadTs ? { channel, threadTs } : { channel };
    const sent = (await around.send('post', { ...place, text: around.fromTyping(text) })) !== undefined;
    if (sent) posted(channel);
    return sent;
  };
};
