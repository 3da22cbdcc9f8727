import { say } from '../settings.js';
import { plainText } from '../text/text-object.js';

const kindNames = { channel: 'public', private: 'private', im: 'im' };

/** The things one can pick in a select, as `{ key, label, picked, group? }`; `picked` is what goes in the state. */
const sources = {
  static_select: (element) => {
    const options = (list, group) =>
      list.map((option) => ({ key: option.value, label: plainText(option.text), picked: option, group }));
    if (element.options) return options(element.options);
    return (element.option_groups ?? []).flatMap((group) => options(group.options, plainText(group.label)));
  },
  users_select: (_, around) =>
    around
      .people()
      .filter((person) => !person.deactivated && !person.isBot)
      .map((person) => ({
        key: person.id,
        label: person.guest ? `${person.name} (${say('guest')})` : person.name,
        picked: person.id,
      })),
  channels_select: (_, around) =>
    around
      .conversations()
      .filter((conversation) => conversation.kind === 'channel' && !conversation.archived)
      .map((conversation) => ({
        key: conversation.id,
        label: `#${conversation.name}`,
        picked: conversation.id,
      })),
  conversations_select: (element, around) => {
    const include = element.filter?.include;
    return around
      .conversations()
      .filter(
        (conversation) =>
          !conversation.archived && (!include || include.includes(kindNames[conversation.kind])),
      )
      .filter((conversation) => !element.filter?.exclude_bot_users || !around.isAppConversation(conversation))
      .map((conversation) => ({
        key: conversation.id,
        label: conversation.kind === 'im' ? conversation.name : `#${conversation.name}`,
        picked: conversation.id,
      }));
  },
};

const stateKeys = {
  static_select: 'selected_option',
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
};

export const optionsOf = (element, around) => sources[element.type.replace('multi_', '')](element, around);
/** Where the pick stands in the state of this element; a multi select has the plural. */
export const stateKeyOf = (element) => {
  const single = stateKeys[element.type.replace('multi_', '')];
  return element.type.startsWith('multi_') ? `${single}s` : single;
};
export const keyOf = (picked) => (typeof picked === 'string' ? picked : picked?.value);
