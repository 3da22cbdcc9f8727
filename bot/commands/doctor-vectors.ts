import { vectorStore } from '../../db/vectors.ts';
import { builtinOnly } from '../embedders.ts';
import { modelNamed } from '../model-config.ts';
import { type Check, say } from './check.ts';
import type { CommandContext } from './command.ts';
import { checkEndpoint } from './doctor-model.ts';

/** Which embedder made the vectors that are searched, how far those of another are, and what lacks one. */
const checkVectors = async ({ config, knowledge }: CommandContext): Promise<Check> => {
  const l = config.locale;
  const name = say('zoekvectoren', 'vectors', l);
  const store = vectorStore((await knowledge()).database);
  const serving = await store.serving();
  if (!serving) return { name, ok: false, text: say('geen', 'none', l) };
  const { done, total } = await store.progress(serving, serving.id !== builtinOnly.configured);
  const filling = await store.filling();
  const next = filling && (await store.progress(filling, filling.id !== builtinOnly.configured));
  const facts = [
    `${serving.id} ${serving.version}`,
    ...(done < total
      ? [say(`${total - done} passages missen er een`, `${total - done} passages lack one`, l)]
      : []),
    ...(filling && next
      ? [
          say(
            `${filling.id}: ${next.done} van ${next.total} klaar`,
            `${filling.id}: ${next.done} of ${next.total} done`,
            l,
          ),
        ]
      : []),
  ];
  const waits = done < total || serving.id !== config.embeddings;
  const mend = say(
    'Durf (npm start) maakt ze af; tot dan zoekt Durf met wat er is',
    'Durf (npm start) completes them; until then Durf searches with what is there',
    l,
  );
  return { name, ok: !waits, text: [...facts, ...(waits ? [mend] : [])].join('; ') };
};

/** The embedder that is configured and, while another one still serves, that one too. */
export const checkEmbeddings = async (context: CommandContext): Promise<Check[]> => {
  const { config } = context;
  const l = config.locale;
  const serving = await vectorStore((await context.knowledge()).database).serving();
  const without = say('Tot dan zoekt Durf op woorden', 'Until then Durf searches by words', l);
  const checks: Check[] = [await checkVectors(context)];
  for (const id of new Set([config.embeddings, serving?.id ?? config.embeddings])) {
    const settings = modelNamed(id, config.endpoints);
    checks.push(
      settings
        ? await checkEndpoint('embeddings', settings, without, l)
        : { name: 'embeddings', ok: true, text: id },
    );
  }
  return checks;
};
