/** Text whose name says that tabs part its cells, plain or compressed. */
import { csv } from './csv.js'
import { headOf } from './head.js'
export const tsv = {
  id: 'tsv',
  endings: ['tsv', 'tab'],
  begins: () => false,
  open: async (source, options) => {
    // A name may lie: without a tab in its first line, the sign is looked for as in any other file.
    const [line = ''] = new TextDecoder().decode(await headOf(source)).split('\n')
    return csv.open(source, line.includes('\t') ? { delimiter: '\t', ...options } : options)
  },
}
//# sourceMappingURL=tsv.js.map
