import { monthOf, readUsage } from '../../db/model-usage.ts';
import { type Probe, probeModel } from '../../retrieval/endpoint-probe.ts';
import type { ModelSettings } from '../../retrieval/models.ts';
import { type Check, say } from './check.ts';
import type { CommandContext } from './command.ts';

const PATIENCE_MS = 5000;

/** What to do about an endpoint that is not as it should be. */
const mendOf = (probe: Probe, { provider, name }: ModelSettings, l: 'nl' | 'en'): string | undefined => {
  const address = provider === 'openai' ? 'OPENAI_BASE_URL' : 'OLLAMA_BASE_URL';
  if (probe === 'there' || probe === 'unlisted') return undefined;
  if (probe === 'not-there')
    return provider === 'ollama'
      ? say(
          `heeft dit model niet; haal het op met: ollama pull ${name}`,
          `does not have this model; get it with: ollama pull ${name}`,
          l,
        )
      : say('kent dit model niet; kijk de naam na', 'does not know this model; check its name', l);
  if (probe.status === 401 || probe.status === 403)
    return say('weigert de sleutel; kijk OPENAI_API_KEY na', 'refuses the key; check OPENAI_API_KEY', l);
  return say(
    `geeft geen bruikbaar antwoord (${probe.message}); kijk ${address} na en of het draait`,
    `gives no usable answer (${probe.message}); check ${address} and whether it runs`,
    l,
  );
};

/** Whether a model can be reached, in one line. Nothing is asked of it. */
export const checkEndpoint = async (
  name: string,
  settings: ModelSettings,
  without: string,
  l: 'nl' | 'en',
): Promise<Check> => {
  const probe = await probeModel(settings, AbortSignal.timeout(PATIENCE_MS));
  const mend = mendOf(probe, settings, l);
  const what = `${settings.provider}:${settings.name}, ${new URL(settings.endpoint.baseUrl).host}`;
  return { name, ok: mend === undefined, text: mend === undefined ? what : `${what}: ${mend}. ${without}` };
};

const checkAllowance = async ({ config, knowledge }: CommandContext): Promise<Check> => {
  const l = config.locale;
  const { database } = await knowledge();
  const { inputTokens, outputTokens, takenTokens } = await readUsage(database, monthOf(new Date()));
  const used = inputTokens + outputTokens + takenTokens;
  const most = config.modelMonthlyTokens;
  const ok = most === undefined || used < most;
  const mend = say(
    '; antwoorden komen nu zonder taalmodel, tot de volgende maand of een hogere DURF_MODEL_MONTHLY_TOKENS',
    '; answers come without a model now, until next month or a higher DURF_MODEL_MONTHLY_TOKENS',
    l,
  );
  const of =
    most === undefined ? say(', geen maximum', ', no maximum', l) : say(` van ${most}`, ` of ${most}`, l);
  return { name: 'tokens', ok, text: `${used} ${say('deze maand', 'this month', l)}${of}${ok ? '' : mend}` };
};

/** The language model and its allowance. */
export const checkModel = async (context: CommandContext): Promise<Check[]> => {
  const { model, locale: l } = context.config;
  if (!model)
    return [
      {
        name: 'model',
        ok: true,
        text: say(
          'geen (antwoorden worden uit de bronnen samengesteld)',
          'none (answers are composed from the sources)',
          l,
        ),
      },
    ];
  const without = say(
    'Tot dan komen antwoorden zonder taalmodel',
    'Until then answers come without a model',
    l,
  );
  return [await checkEndpoint('model', model, without, l), await checkAllowance(context)];
};
