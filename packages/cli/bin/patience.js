/**
 * Lets V8 run code six times as long before it optimises it, hold 64 MB before it looks in a thread for what nobody needs, and
 * look for all of it at once when it does. For a check that ends before its optimised code is ready, the first took a third of
 * the processor, and for a million rows a seventh; the second, which comes too late for the first thread, took a twenty-fifth;
 * to look bit by bit, so that nobody is kept waiting for long, took a fiftieth, and nobody sees the difference. Other versions
 * of V8 count otherwise: they are left alone.
 */
if (process.versions.v8.startsWith('11.'))
  require('node:v8').setFlagsFromString(
    '--interrupt-budget=400000 --initial-old-space-size=64 --no-incremental-marking',
  )
