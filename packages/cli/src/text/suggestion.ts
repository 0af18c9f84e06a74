/** What was probably meant, and why we think so. */
import { listWords, type Suggestion } from '@police-data/model'

export function meant({ value, because, among = [] }: Suggestion): string {
  switch (because) {
    case 'code':
      return `use ${value} (the name of this code)`
    case 'alias':
      return `use ${value} (a known name for it)`
    case 'case':
      return `did you mean ${value}? (capital letters)`
    case 'spelling':
      return `did you mean ${value}? (spelling)`
    case 'ambiguous':
      return among.length === 1
        ? `may be ${among[0]}, and is used for other things too`
        : `could be ${listWords(among, 'or')}; ${value === undefined ? 'somebody must choose' : `${value} covers them`}`
  }
}
