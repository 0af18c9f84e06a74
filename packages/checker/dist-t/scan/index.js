export { DEFAULT_LIMITS, sizeWords } from './limits.js'
export { readAll } from './read-all.js'
export { detach } from './record.js'
export { DEFAULT_SAMPLES_PER_KIND, scanCsv } from './scan.js'
export { inMemory } from './source.js'
//# sourceMappingURL=index.js.map
