/** A statement answers questions that are asked, with answers that they have. */
import { DefinitionsStatement, readYaml } from '@police-data/model'
import { expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { answerProblems } from './answers.ts'

const standard = await toyStandard()

function problems(answers: string): readonly string[] {
  const text = `agency:\n  id: harbour\n  title: Harbour branch\n  country: PT\nstandard: 0.3.0\nanswers:\n${answers}`
  const read = readYaml('statement.yaml', text, DefinitionsStatement)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return answerProblems({ path: 'statement.yaml', value: read.value, locate: read.locate }, standard).map(
    ({ line, code, message, hint }) => `${line} ${code} ${message} ${hint}`,
  )
}

test('answers to questions of the standard are taken', () => {
  expect(
    problems(
      '  lost-things:\n    - { answer: excluded, from: "2019" }\n  unit-of-lending:\n    - answer: thing\n',
    ),
  ).toEqual([])
})

test('a question that nobody asks, an answer it does not have and a condition that is not said are all told', () => {
  const text =
    '  lost-thing:\n    - answer: included\n  unit-of-lending:\n    - answer: bags\n  whole-things:\n    - answer: conditional\n'
  expect(problems(text)).toEqual([
    '7 question-unknown The standard asks no question “lost-thing”. Did you mean “lost-things”?',
    '10 answer-unknown “bags” is no answer to “What is one loan?” Did you mean “bag”?',
    '12 answer-condition A conditional answer says on what condition. Write it under `note`.',
  ])
})
