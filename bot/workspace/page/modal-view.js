import { renderBlocks } from './blocks/block.js';
import { createForm } from './blocks/form.js';
import { h, showKeepingFocus } from './dom.js';
import { findFormErrors } from './form-check.js';
import { say } from './settings.js';
import { plainText } from './text/text-object.js';

/** One view of the stack: its fields, what is wrong with them, and its buttons. */
export const createModalView = ({ around, view: first, submitted, close }) => {
  let view = first;
  const form = createForm(around);
  const body = h('div', { class: 'dialog-body blocks' });
  const summary = h('p', { class: 'error summary', role: 'alert' });
  const foot = h('div', { class: 'dialog-foot' });

  const place = (blockId) =>
    [...body.querySelectorAll('[data-block-id]')].find((block) => block.dataset.blockId === blockId);
  const setError = (blockId, text) => {
    const block = place(blockId);
    const field = block?.querySelector('[data-field]');
    if (!block) return undefined;
    block.querySelector('.error').textContent = text ?? '';
    if (text) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    return field;
  };
  const showErrors = (errors) => {
    for (const block of view.blocks) setError(block.block_id, errors[block.block_id]);
    const wrong = view.blocks.filter((block) => errors[block.block_id]);
    const elsewhere = Object.keys(errors).filter((id) => !wrong.some((block) => block.block_id === id));
    summary.textContent = [
      say('fields-wrong', { count: Object.keys(errors).length }),
      ...elsewhere.map((id) => errors[id]),
    ].join(' ');
    setError(wrong[0]?.block_id, errors[wrong[0]?.block_id])?.focus();
  };
  const submit = async () => {
    const errors = findFormErrors(view.blocks, form);
    summary.textContent = '';
    if (Object.keys(errors).length > 0) return showErrors(errors);
    setBusy(true);
    const answer = await around.send('submit', {
      viewId: view.id,
      hash: view.hash,
      state: { values: form.values() },
    });
    setBusy(false);
    if (!answer) return undefined;
    if (answer.timedOut) summary.textContent = say('timed-out');
    else if (answer.response?.response_action === 'errors') showErrors(answer.response.errors);
    else submitted(view, answer.response);
    return undefined;
  };
  const setBusy = (busy) => {
    const button = foot.querySelector('.primary');
    if (!button) return;
    button.disabled = busy;
    button.textContent = busy ? say('busy') : plainText(view.submit);
  };
  const draw = () => {
    form.follow(view.blocks);
    const act = (blockId, action) =>
      around.act({
        container: { type: 'view', viewId: view.id },
        blockId,
        action,
        state: { values: form.values() },
      });
    showKeepingFocus(
      body,
      renderBlocks(view.blocks, { around, form, act, clearError: (blockId) => setError(blockId) }),
    );
    const cancel = h(
      'button',
      { type: 'button', class: 'button', 'data-focus-key': 'close', on: { click: () => close(view) } },
      plainText(view.close) || say(view.submit ? 'cancel' : 'close'),
    );
    const send =
      view.submit &&
      h(
        'button',
        { type: 'button', class: 'button primary', 'data-focus-key': 'submit', on: { click: submit } },
        plainText(view.submit),
      );
    showKeepingFocus(foot, cancel, send);
  };
  draw();
  return {
    parts: [body, summary, foot],
    view: () => view,
    title: () => plainText(view.title),
    update(next) {
      view = next;
      summary.textContent = '';
      draw();
    },
    focusFirst: () =>
      (
        body.querySelector('[data-field]') ??
        foot.querySelector('.primary') ??
        foot.querySelector('button')
      )?.focus(),
  };
};
