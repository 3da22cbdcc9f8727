/** What the workspace itself says to people; everything else on the page is the app's or the page's own. */
const nl = {
  unknown_person: 'Deze persoon bestaat niet in de oefenwerkplek.',
  deactivated: 'Deze persoon doet niet meer mee en kan niets plaatsen.',
  channel_not_found: 'Dit kanaal is er niet, of je kunt het niet zien.',
  not_in_channel: 'Je bent geen lid van dit kanaal.',
  is_archived: 'Dit kanaal is gearchiveerd. Je kunt hier niets meer plaatsen.',
  message_not_found: 'Dit bericht is er niet meer.',
  cant_update_message: 'Je kunt alleen je eigen berichten wijzigen.',
  cant_delete_message: 'Je kunt alleen je eigen berichten verwijderen.',
  no_text: 'Schrijf eerst iets.',
  msg_too_long: 'Dit bericht is te lang.',
  command_not_found: 'Dit commando bestaat niet.',
  shortcut_not_found: 'Deze snelkoppeling bestaat niet.',
  action_not_found: 'Deze knop of keuze staat niet meer in het bericht.',
  option_not_found: 'Deze keuze staat niet in de lijst.',
  view_not_found: 'Dit scherm is al gesloten.',
  hash_conflict: 'Dit scherm is intussen gewijzigd. Probeer het nog eens.',
  operation_timeout: 'Durf antwoordde niet binnen drie seconden. Probeer het nog eens.',
  dispatch_failed: 'Durf is niet bereikbaar. Probeer het straks nog eens.',
  invalid_response: 'Durf gaf een antwoord dat Slack niet aanneemt.',
  invalid_arguments: 'De oefenwerkplek begrijpt dit verzoek niet.',
  invalid_post_type: 'De oefenwerkplek neemt hier alleen JSON aan.',
  request_too_large: 'Dit is te groot om te versturen.',
  not_found: 'Dit bestaat niet in de oefenwerkplek.',
  forbidden: 'Dit verzoek komt niet van de pagina van de oefenwerkplek.',
  internal_error: 'Er ging iets mis in de oefenwerkplek. Probeer het nog eens.',
  field_required: 'Vul dit veld in.',
  too_short: 'Dit is te kort. Gebruik ten minste {length} tekens.',
  too_long: 'Dit is te lang. Gebruik ten hoogste {length} tekens.',
  command_failed: '{command} is niet gelukt: {reason}',
  app_not_in_channel:
    'Durf is geen lid van dit kanaal en ziet dit bericht niet. Nodig Durf uit met /invite @Durf.',
  already_in_channel: 'Durf is al lid van dit kanaal.',
  invite_app_only: 'In de oefenwerkplek kun je alleen Durf uitnodigen: /invite @Durf.',
} as const;

export type Word = keyof typeof nl;

const en: Readonly<Record<Word, string>> = {
  unknown_person: 'This person does not exist in the practice workspace.',
  deactivated: 'This person no longer takes part and cannot post.',
  channel_not_found: 'This channel is not there, or you cannot see it.',
  not_in_channel: 'You are not a member of this channel.',
  is_archived: 'This channel is archived. Nothing more can be posted here.',
  message_not_found: 'This message is gone.',
  cant_update_message: 'You can only change your own messages.',
  cant_delete_message: 'You can only delete your own messages.',
  no_text: 'Write something first.',
  msg_too_long: 'This message is too long.',
  command_not_found: 'This command does not exist.',
  shortcut_not_found: 'This shortcut does not exist.',
  action_not_found: 'This button or choice is no longer in the message.',
  option_not_found: 'This choice is not in the list.',
  view_not_found: 'This screen is already closed.',
  hash_conflict: 'This screen was changed in the meantime. Please try again.',
  operation_timeout: 'Durf did not answer within three seconds. Please try again.',
  dispatch_failed: 'Durf cannot be reached. Please try again later.',
  invalid_response: 'Durf gave an answer that Slack does not take.',
  invalid_arguments: 'The practice workspace does not understand this request.',
  invalid_post_type: 'The practice workspace takes only JSON here.',
  request_too_large: 'This is too large to send.',
  not_found: 'This does not exist in the practice workspace.',
  forbidden: 'This request does not come from the page of the practice workspace.',
  internal_error: 'Something went wrong in the practice workspace. Please try again.',
  field_required: 'Please fill in this field.',
  too_short: 'This is too short. Use at least {length} characters.',
  too_long: 'This is too long. Use at most {length} characters.',
  command_failed: '{command} did not work: {reason}',
  app_not_in_channel:
    'Durf is not a member of this channel and does not see this message. Invite Durf with /invite @Durf.',
  already_in_channel: 'Durf is already a member of this channel.',
  invite_app_only: 'In the practice workspace you can only invite Durf: /invite @Durf.',
};

export type Language = 'nl' | 'en';

const isWord = (word: string): word is Word => Object.hasOwn(nl, word);

/** The sentence for a word, with its blanks filled in; an unknown word gets the general sentence. */
export const say = (
  word: string,
  language: Language = 'nl',
  blanks: Readonly<Record<string, string | number>> = {},
): string => {
  const sentence = (language === 'en' ? en : nl)[isWord(word) ? word : 'internal_error'];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
};

export const languageOf = (locale: string): Language => (locale.startsWith('en') ? 'en' : 'nl');
