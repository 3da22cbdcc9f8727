/**
 * Slack's limits, each with where it comes from. Sources: [ref] docs.slack.dev reference page of the block, the
 * object or the method · [types] the installed @slack/types · [seen] measured or reported by many, not promised by
 * Slack · [own] a choice of this workspace where Slack gives no figure.
 */
export const limits = {
  message: {
    blocks: 50, // [ref] block kit: a message has at most 50 blocks
    textKept: 40_000, // [seen] chat.postMessage cuts text after 40,000 characters
    typed: 12_000, // [seen] Slack's own clients take no longer message from a person
    updateText: 4_000, // [ref] chat.update: msg_too_long
    markdown: 12_000, // [types] markdown block and markdown_text, cumulative in one payload
    metadataBytes: 8_000, // [ref] message metadata: metadata_too_large
  },
  text: {
    section: 3_000, // [ref] section.text
    field: 2_000, // [ref] section.fields
    fields: 10, // [ref] section.fields
    header: 150, // [ref] header.text
    contextElements: 10, // [ref] context.elements
    contextActions: 5, // [types] context_actions.elements
    actionElements: 25, // [ref] actions.elements
    inputLabel: 2_000, // [ref] input.label
    inputHint: 2_000, // [ref] input.hint
    altText: 2_000, // [ref] image.alt_text
    imageUrl: 3_000, // [ref] image.image_url
    imageTitle: 2_000, // [ref] image.title
  },
  element: {
    id: 255, // [ref] action_id, block_id
    buttonText: 75, // [ref] button.text
    buttonValue: 2_000, // [ref] button.value
    url: 3_000, // [ref] button.url
    accessibilityLabel: 75, // [ref] button.accessibility_label
    placeholder: 150, // [ref] placeholder
    optionText: 75, // [ref] option.text
    optionDescription: 75, // [ref] option.description
    optionValue: 150, // [ref] option.value
    options: 100, // [ref] select options, option groups
    boxes: 10, // [ref] checkboxes, radio buttons
    overflow: 5, // [ref] overflow.options
    inputLength: 3_000, // [ref] plain_text_input
    confirmTitle: 100, // [ref] confirm.title
    confirmText: 300, // [ref] confirm.text
    confirmButton: 30, // [ref] confirm.confirm, confirm.deny
    feedbackValue: 2_000, // [types] feedback button value
  },
  table: { rows: 100, columns: 20 }, // [types] table
  view: {
    blocks: 100, // [ref] views: modal and home
    title: 24, // [ref] title, submit, close
    privateMetadata: 3_000, // [ref] private_metadata
    id: 255, // [ref] callback_id, external_id
    bytes: 250_000, // [ref] views.open: view_too_large
    stack: 3, // [ref] views.push: push_limit_reached
    triggerMs: 3_000, // [ref] trigger_id
  },
  agent: {
    prompts: 4, // [ref] assistant.threads.setSuggestedPrompts
    loadingMessages: 10, // [ref] assistant.threads.setStatus
    title: 200, // [types] agents.sessions
    statusMs: 120_000, // [ref] a status goes away after two minutes without a message
  },
  socket: {
    ackMs: 3_000, // [ref] acknowledge within three seconds
    connections: 10, // [ref] Socket Mode: at most ten at the same time
    ticketMs: 30_000, // [own] an address from apps.connections.open works once and not for long
    pingMs: 10_000, // [seen] the client gives up after 30 s without a ping
    redeliverMs: [0, 60_000, 300_000], // [ref] Events API: at once, after a minute, after five minutes
  },
  responseUrl: { uses: 5, ms: 1_800_000 }, // [ref] five answers within thirty minutes
  perMinute: { tier2: 20, tier3: 50, tier4: 100, special: 600 }, // [ref] rate limits; special [own]
  postsInARow: 10, // [own] Slack allows "short bursts" above one message a second in a channel
  postEveryMs: 1_000, // [ref] chat.postMessage: one message a second in a channel
  body: 1_000_000, // [own] no payload of Slack's comes near
  people: { pageMost: 1_000 }, // [ref] cursor pagination
} as const;
