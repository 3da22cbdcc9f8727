#!/usr/bin/env node
import { loadEnvironment, prepare, root } from './prepare.mjs';

prepare();
loadEnvironment();
process.env.DURF_DATA_DIR ||= `${root}/data`;
const { register } = await import('tsx/esm/api');
register();
const { runFromShell } = await import('../bot/cli.ts');
process.exitCode = await runFromShell(process.argv.slice(2));
