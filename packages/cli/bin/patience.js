/**
 * Lets V8 run code six times as long before it optimises it. For a check that ends before its optimised code is ready, that
 * took a third of the processor, and for a million rows a seventh. Other versions of V8 count otherwise: they are left alone.
 */
if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString('--interrupt-budget=400000')
