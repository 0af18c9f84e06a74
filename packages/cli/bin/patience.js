/**
 * Lets V8 run code six times as long before it optimises it, put a third as much of other code into it then, and look for what
 * nobody needs less often, and all at once. A check of ten thousand rows ends before its optimised code is ready, and before
 * there is much that nobody needs: the first takes a third of the processor from it, room for new things that grows threefold a
 * twentieth. Threads that judge a file of several tables have three hundred functions optimised, which takes them a third of a
 * second; with less of other code in each it takes half of that, and they run as fast. They have it done then and there: where
 * every processor has its thread, who waits for another thread to do it runs on for longer as it is, which takes a thirtieth.
 * Where one thread reads alone, that costs a sixtieth. A thread that holds 64 MB before all of it is looked through takes a
 * twenty-fifth from a million rows. Nobody waits for a window to be drawn, so nothing is looked through bit by bit, which takes a
 * fiftieth, or while there is nothing else to do, which is at the end. Other versions of V8 count otherwise: they are left alone.
 */
if (process.versions.v8.startsWith('11.'))
  require('node:v8').setFlagsFromString(
    '--no-concurrent-recompilation --max-inlined-bytecode-size-cumulative=300 --interrupt-budget=400000 --semi-space-growth-factor=3 --no-minor-gc-task --initial-old-space-size=64 --no-incremental-marking',
  )
