/** Writes into the README what the kept results say, between its two marks: `npm run bench` does so at its end. */
import { updateReadme } from './update-readme.ts'

await updateReadme('test/bench/results')
