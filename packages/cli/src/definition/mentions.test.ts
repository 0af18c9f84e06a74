import { expect, test } from 'vitest'
import { realStandard } from '../../../../test/shared/spec-files.ts'
import { mentions } from './mentions.ts'

const standard = await realStandard()

test('a word that is the name of nothing is found where it is written', () => {
  expect(mentions('ricochet', standard)).toContain('field shooting_subjects.struck')
  expect(mentions('Acceptable', standard)).toContain('code list disposition')
  expect(mentions('profanity', standard)).toEqual(['code allegation_category.discourtesy'])
})

test('a part of a word is not that word, and no word is nowhere', () => {
  expect(mentions('ricoche', standard)).toEqual([])
  expect(mentions(' ', standard)).toEqual([])
})

test('at most five places are named', () => {
  expect(mentions('officer', standard)).toHaveLength(5)
})
