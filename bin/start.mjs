#!/usr/bin/env node
import { prepare, root } from './prepare.mjs';

prepare();
process.chdir(root);
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../bot/main.ts');
await main();
