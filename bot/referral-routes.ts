import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  describeRoute,
  exampleRoutes,
  type Route,
  type RouteLanguage,
  routesFile,
  unverifiedRoutes,
} from '../facilitation/guard/routes.ts';
import { type Config, ConfigFaults } from './config.ts';

const DANGER = { nl: 'Direct gevaar? Bel 112.', en: 'Immediate danger? Call 112.' } as const;

const readFileOf = async (path: string): Promise<readonly Route[]> => {
  let value: unknown;
  try {
    value = parse(await readFile(path, 'utf8'));
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new ConfigFaults([`DURF_ROUTES: ${path} is niet te lezen / can not be read: ${what}`]);
  }
  const parsed = routesFile.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConfigFaults([`DURF_ROUTES: ${path}: ${z.prettifyError(parsed.error)}`]);
};

/** The routes that the guard shows: those of `DURF_ROUTES`, else examples that say they are. */
export const routesOf = (config: Pick<Config, 'routesFile'>): Promise<readonly Route[]> =>
  config.routesFile ? readFileOf(config.routesFile) : Promise.resolve(exampleRoutes);

/** The routes as text for a person. Production needs routes that somebody checked in the last 180 days. */
export const readRoutes = async (config: Config): Promise<(language: RouteLanguage) => string> => {
  const routes = await routesOf(config);
  const stale = unverifiedRoutes(routes, new Date());
  if (config.production && stale.length > 0) {
    throw new ConfigFaults([
      `DURF_ROUTES: deze routes zijn niet of te lang geleden gecontroleerd / not verified in 180 days: ${stale.map(({ id }) => id).join(', ')}`,
    ]);
  }
  return (language) =>
    [...routes.map((route) => `• ${describeRoute(route, language)}`), DANGER[language]].join('\n');
};
