#!/usr/bin/env node
import { loadEnvironment, prepare, root } from './prepare.mjs';

prepare();
process.chdir(root);
loadEnvironment();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../bot/main.ts');
await main();
