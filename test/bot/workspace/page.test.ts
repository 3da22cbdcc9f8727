import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import { chromiumPath, openBrowser, seriousFaults } from '../../support/chromium.ts';
import {
  clientOf,
  connectApp,
  definition,
  directWith,
  eventually,
  openWorkspace,
  people,
  places,
} from './support/open-workspace.ts';
import { card, type Kept, registerPageApp } from './support/page-app.ts';

const prompts = [{ title: 'Wat is durf?', message: 'Wat zegt het advies over verantwoorde durf?' }];

// Only a machine without a browser leaves these out; `npm test` then says so in words.
describe.skipIf(chromiumPath() === undefined)('the page of the practice workspace', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** A workspace with a connected app, and a window on it for these people. */
  const sitDown = async (
    persons: string[],
    look: { width?: number; height?: number; colorScheme?: 'light' | 'dark' } = {},
  ): Promise<{ workspace: Workspace; page: Page; kept: Kept; problems: string[] }> => {
    const workspace = await openWorkspace({ definition: { ...definition, prompts } });
    const kept: Kept = { stories: [], stopped: [] };
    await connectApp(workspace, registerPageApp(kept));
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
      colorScheme: look.colorScheme ?? 'light',
      reducedMotion: 'reduce',
    });
    // Sooner than the test's own end, so that a failure names the step.
    context.setDefaultTimeout(12_000);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') problems.push(line.text());
    });
    await page.goto(`${workspace.url}/#${persons.join(',')}`);
    await page.getByRole('heading', { level: 3, name: 'Durf' }).first().waitFor();
    return { workspace, page, kept, problems };
  };
  const paneOf = (page: Page, person: string): Locator => page.locator(`[data-me="${person}"]`);
  const openChannel = async (pane: Locator, channel: string): Promise<void> => {
    await pane.locator(`[data-conversation="${channel}"]`).click();
    await pane.locator('.conversation').getByRole('region').first().waitFor();
  };
  const write = async (field: Locator, text: string): Promise<void> => {
    await field.fill(text);
    await field.press('Enter');
  };

  it('says plainly that this is practice and that the people are invented', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByText('Dit is een oefenwerkplek. De mensen zijn verzonnen').waitFor();
  });

  it('lets people ask Durf something and shows the answer in the thread', async () => {
    const { page, problems } = await sitDown([people.mei]);
    await write(page.getByRole('textbox', { name: 'Bericht aan Durf' }), 'Wat is durf?');
    await page.getByRole('region', { name: 'Draad in Durf' }).getByText('Je vroeg: Wat is durf?').waitFor();
    await page.getByRole('button', { name: /1 antwoord/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('offers the questions to begin with as buttons', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByRole('button', { name: 'Wat is durf?' }).click();
    await page
      .locator('article', { hasText: 'Je vroeg: Wat zegt het advies over verantwoorde durf?' })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Wat is durf?' }).count()).toBe(0);
  });

  it('shows a message to everybody beside each other, and a reply in its thread', async () => {
    const { page } = await sitDown([people.mei, people.fatima], { width: 1700 });
    const [mei, fatima] = [paneOf(page, people.mei), paneOf(page, people.fatima)];
    await openChannel(mei, places.general);
    await openChannel(fatima, places.general);
    await write(mei.getByRole('textbox', { name: 'Bericht aan #algemeen' }), 'Wie *doet* er mee?');
    const message = fatima.locator('article', { hasText: 'Wie doet er mee?' });
    await message.getByRole('button', { name: 'Antwoord in een draad' }).click();
    await write(fatima.getByRole('textbox', { name: 'Antwoord in deze draad' }), 'Ik!');
    await mei.getByRole('button', { name: /1 antwoord/ }).click();
    await mei.getByRole('region', { name: 'Draad in #algemeen' }).getByText('Ik!').waitFor();
  });

  it('marks what somebody has not read yet', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'Nieuws' });
    await page.getByRole('button', { name: /algemeen.*1 ongelezen/ }).click();
    await page.locator('article', { hasText: 'Nieuws' }).waitFor();
    await page.getByRole('button', { name: /^# algemeen$|^algemeen$/ }).waitFor();
  });

  it('presses a button once and shows the card that the app changed, with the focus kept', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'Kaart', blocks: card(0) });
    await openChannel(page.locator('.pane'), places.general);
    await page.getByText('Doen mee: 0').waitFor();
    await page.getByRole('button', { name: 'Doe mee' }).press('Enter');
    await page.getByText('Doen mee: 1').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Doe mee');
  });

  it('asks first when a button says so, and does nothing after no', async () => {
    const { page, workspace, kept } = await sitDown([people.mei]);
    await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'Kaart', blocks: card(0) });
    await openChannel(page.locator('.pane'), places.general);
    await page.getByRole('button', { name: 'Stop de sessie' }).click();
    await page
      .getByRole('dialog', { name: 'Sessie stoppen?' })
      .getByRole('button', { name: 'Nee, ga door' })
      .click();
    expect(kept.stopped).toEqual([]);
    await page.getByRole('button', { name: 'Stop de sessie' }).click();
    await page.getByRole('button', { name: 'Ja, stop' }).click();
    await eventually(() => kept.stopped[0]);
  });

  it('shows what is wrong beside each field, keeps what was written, and sends the form', async () => {
    const { page, kept } = await sitDown([people.mei]);
    await page.getByRole('tab', { name: 'Start' }).click();
    await page.getByRole('heading', { name: 'Welkom bij Durf' }).waitFor();
    await page.getByRole('button', { name: 'Vertel een verhaal' }).click();
    const form = page.getByRole('dialog', { name: 'Vertel een verhaal' });
    const field = form.getByRole('textbox', { name: 'Wat gebeurde er?' });
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await form.getByText('2 velden kloppen nog niet.').waitFor();
    expect(await form.getByText('Vul dit veld in.').count()).toBe(2);
    expect(await field.getAttribute('aria-invalid')).toBe('true');

    await field.fill('Het ging bijna mis');
    await form.getByRole('radio', { name: 'Bijna-succes' }).check();
    await form.getByText('Kies…').first().click();
    await form.getByRole('checkbox', { name: 'Data' }).check();
    await form.getByLabel('Met wie?').selectOption({ label: 'Fatima Bakker' });
    await form.getByLabel('Wanneer?').fill('2026-11-20');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await form.getByText('Vertel ook wat er goed ging.').waitFor();

    await field.fill('Het ging bijna mis, en toen goed');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await form.waitFor({ state: 'detached' });
    expect(kept.stories).toMatchObject([
      {
        what: { text: { value: 'Het ging bijna mis, en toen goed' } },
        kind: { pick: { selected_option: { value: 'near-success' } } },
        themes: { pick: { selected_options: [{ value: 'data' }] } },
        when: { day: { selected_date: '2026-11-20' } },
        who: { person: { selected_user: people.fatima } },
      },
    ]);
  });

  it('keeps Tab inside a form, closes it with Escape, and gives the focus back', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByRole('tab', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Vertel een verhaal' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Vertel een verhaal' });
    await form.waitFor();
    for (let times = 0; times < 12; times += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null')).toBe(true);
    }
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Vertel een verhaal');
  });

  it('hints at commands, and shows the answer to one only to who asked', async () => {
    const { page } = await sitDown([people.mei, people.fatima], { width: 1700 });
    const [mei, fatima] = [paneOf(page, people.mei), paneOf(page, people.fatima)];
    await openChannel(mei, places.general);
    await openChannel(fatima, places.general);
    const field = mei.getByRole('textbox', { name: 'Bericht aan #algemeen' });
    await field.pressSequentially('/du');
    await mei.getByRole('option', { name: /\/durf/ }).waitFor();
    await field.press('Enter');
    expect(await field.inputValue()).toBe('/durf ');
    await field.press('Enter');
    await mei.getByText('Alleen zichtbaar voor jou').waitFor();
    expect(await fatima.getByText('Alleen zichtbaar voor jou').count()).toBe(0);
  });

  it('starts a new line with Shift+Enter', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    const field = page.getByRole('textbox', { name: 'Bericht aan Durf' });
    await field.fill('Eén');
    await field.press('Shift+Enter');
    await field.pressSequentially('twee');
    await field.press('Enter');
    const channel = await directWith(workspace, people.mei);
    await eventually(() => workspace.world.messages(channel).find((one) => one.text === 'Eén\ntwee'));
  });

  it('becomes somebody else with one press', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByRole('button', { name: /Word Fatima Bakker/ }).click();
    await paneOf(page, people.fatima)
      .getByRole('navigation', { name: 'Gesprekken van Fatima Bakker' })
      .waitFor();
    expect(await paneOf(page, people.mei).count()).toBe(0);
    expect(page.url()).toContain(people.fatima);
  });

  it('puts another person beside this one and takes them out again', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByRole('button', { name: 'Naast elkaar' }).click();
    expect(await page.locator('.pane').count()).toBe(2);
    await page
      .getByRole('button', { name: /uit dit venster/ })
      .first()
      .click();
    expect(await page.locator('.pane').count()).toBe(1);
  });

  it('lets nothing run that somebody wrote', async () => {
    const { page, workspace, problems } = await sitDown([people.mei]);
    const client = clientOf(workspace);
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const links = '<javascript:window.hacked=1|klik> [klik](javascript:window.hacked=1) <data:text/html,x|y>';
    await openChannel(page.locator('.pane'), places.general);
    await write(page.getByRole('textbox', { name: 'Bericht aan #algemeen' }), `${hostile} getypt`);
    await client.chat.postMessage({ channel: places.general, text: `${hostile} ${links}` });
    await client.chat.postMessage({
      channel: places.general,
      text: 'blokken',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: `${hostile} ${links}` } },
        { type: 'markdown', text: `${hostile} ${links}` },
        { type: 'header', text: { type: 'plain_text', text: hostile } },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: hostile },
                { type: 'link', url: 'javascript:window.hacked=1', text: 'laatste' },
              ],
            },
          ],
        },
      ],
    });
    await page.getByText('laatste').click();
    expect(await page.locator('article').getByText('klik').count()).toBeGreaterThan(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('article script, article img[onerror], article a').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('keeps a message that comes in while the conversation is still being read', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    await page.route(
      `**/messages?channel=${places.general}`,
      async (route) => {
        const older = await route.fetch();
        await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'Net gekomen' });
        await route.fulfill({ response: older });
      },
      { times: 1 },
    );
    await openChannel(page.locator('.pane'), places.general);
    await page.locator('article', { hasText: 'Net gekomen' }).waitFor();
  });

  it('names in words what it cannot draw', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    await clientOf(workspace).chat.postMessage({
      channel: places.general,
      text: 'beeld',
      blocks: [
        { type: 'image', image_url: 'https://voorbeeld.invalid/x.png', alt_text: 'Grafiek met drie balken' },
      ],
    });
    await openChannel(page.locator('.pane'), places.general);
    await page.getByText('Grafiek met drie balken').waitFor();
  });

  it('shows what the app asked of the workspace', async () => {
    const { page, workspace } = await sitDown([people.mei]);
    await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'x' });
    await page.getByRole('button', { name: 'Aanroepen' }).click();
    await page
      .getByRole('row', { name: /chat\.postMessage/ })
      .first()
      .waitFor();
  });

  it('speaks English when asked', async () => {
    const { page } = await sitDown([people.mei]);
    await page.getByText('Meer', { exact: true }).click();
    await page.getByLabel('Taal').selectOption('en');
    await page.getByRole('textbox', { name: 'Message to Durf' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault for who cannot see well (%s)',
    async (colorScheme) => {
      const { page, workspace } = await sitDown([people.mei, people.fatima], { width: 1700, colorScheme });
      const pane = paneOf(page, people.mei);
      await clientOf(workspace).chat.postMessage({ channel: places.general, text: 'Kaart', blocks: card(0) });
      expect(await seriousFaults(page)).toEqual([]);
      await openChannel(pane, places.general);
      await pane.locator('article').first().getByRole('button', { name: 'Antwoord in een draad' }).click();
      await pane.getByRole('region', { name: 'Draad in #algemeen' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Sluit draad' }).click();
      await pane.getByRole('button', { name: 'Vertel een verhaal' }).click();
      const form = pane.getByRole('dialog');
      await form.getByRole('button', { name: 'Bewaar' }).click();
      expect(await seriousFaults(page)).toEqual([]);
    },
  );

  it('fits a phone: nothing sticks out, and the conversations fold away', async () => {
    const { page } = await sitDown([people.mei], { width: 375, height: 700 });
    const navigation = page.getByRole('navigation', { name: /Gesprekken van/ });
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: /Gesprekken/ }).click();
    await navigation.locator(`[data-conversation="${places.general}"]`).click();
    await page.getByRole('heading', { name: '#algemeen' }).waitFor();
    expect(await navigation.isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect((await page.screenshot()).length).toBeGreaterThan(5_000);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
