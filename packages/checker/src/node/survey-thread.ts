/** A thread that reads parts of a large file. */
import { Worker } from 'node:worker_threads'

/** Megabytes of a thread: values that differ are held there, and hardly anything else. */
const HEAP = 1024

/** From source text, as tests run it, the thread runs what was built of it. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/survey-worker.js' : './survey-worker.js',
  import.meta.url,
)

export const surveyThread = (): Worker =>
  new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP } })
