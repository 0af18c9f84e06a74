/** Whether the answers of a statement are answers to questions of the standard. */
import { answersOf } from '@police-data/model'
import { nearest } from '../map/nearest.js'
export function answerProblems({ path, value, locate }, { questions }) {
  return Object.entries(value.answers ?? {}).flatMap(([id, given]) => {
    const question = questions[id]
    if (question === undefined) {
      const near = nearest(id, Object.keys(questions))
      const hint = near === undefined ? 'pds list questions shows them.' : `Did you mean “${near}”?`
      return [
        {
          code: 'question-unknown',
          path,
          ...locate(['answers', id]),
          message: `The standard asks no question “${id}”.`,
          hint,
        },
      ]
    }
    const known = answersOf(question)
    return given.flatMap(({ answer, note }, place) => {
      if (!known.includes(answer)) {
        const near = nearest(answer, known)
        return [
          {
            code: 'answer-unknown',
            path,
            ...locate(['answers', id, place, 'answer']),
            message: `“${answer}” is no answer to “${question.title}”`,
            hint: near === undefined ? `Answers are ${known.join(', ')}.` : `Did you mean “${near}”?`,
          },
        ]
      }
      if (answer !== 'conditional' || note !== undefined) return []
      const message = 'A conditional answer says on what condition.'
      const hint = 'Write it under `note`.'
      return [{ code: 'answer-condition', path, ...locate(['answers', id, place]), message, hint }]
    })
  })
}
//# sourceMappingURL=answers.js.map
