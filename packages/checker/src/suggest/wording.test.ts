/** A word that holds a phrase of a code means the code, unless it says something else beside it or denies it. */
import type { CodeList } from '@police-data/model'
import { expect, test } from 'vitest'
import { wordingOf } from './wording.ts'

const code = (title: string, aliases: readonly string[] = [], more: object = {}) => ({
  title,
  definition: `${title}.`,
  aliases,
  ...more,
})
const list = {
  id: 'act',
  title: 'Kind of act',
  codes: {
    bite: code('Dog bite', ['Bite']),
    stun: code('Drive stun'),
    probes: code('Probes fired', ['Prongs']),
    kick: code('Kick'),
    push: code('Push'),
    sprayed: code('Pepper spray', ['Chemical spray'], { ambiguous: ['Chemical agent'] }),
    gas: code('Gas', [], { ambiguous: ['Chemical agent'] }),
    chemical: code('Chemical', ['Chemical used'], { of: ['sprayed', 'gas'] }),
  },
} as unknown as CodeList
const told = (word: string) => wordingOf(list)(word)

test('details beside a phrase change nothing', () => {
  expect(told('CED - DRIVE STUN-ENTER # SHOTS')).toEqual({ kind: 'code', code: 'stun' })
  expect(told('Canine bite (apprehension)')).toEqual({ kind: 'code', code: 'bite' })
  expect(told('BD - Kicked')).toEqual({ kind: 'code', code: 'kick' })
})

test('a word that is denied is another word', () => {
  expect(told('Canine, no bite')).toBeNull()
  expect(told('Without kicks')).toBeNull()
  expect(told('Did not see the kick')).toBeNull()
  expect(told('Kick (no injury)')).toEqual({ kind: 'code', code: 'kick' })
})

test('phrases of two codes leave the word to a person, unless it names both', () => {
  expect(told('Kick or push')).toEqual({ kind: 'either', codes: ['kick', 'push'] })
  expect(told('Kick and push')).toEqual({ kind: 'all', codes: ['kick', 'push'] })
})

test('a phrase that may mean several codes decides nothing', () => {
  expect(told('Chemical agent')).toMatchObject({ kind: 'either' })
})

test('words that are cut short are read in full where one word begins so', () => {
  expect(told('Pep spr')).toEqual({ kind: 'code', code: 'sprayed' })
})

test('what says something else beside the phrase stays open', () => {
  expect(told('Kick of the ball game by the dog owner gas spray')).not.toEqual({ kind: 'code', code: 'kick' })
  expect(told('Gizmo')).toBeNull()
})

test('one letter wrong in a long word changes nothing, but for what is denied', () => {
  expect(told('Peper sprey')).toBeNull()
  expect(told('Chemcal spray')).toEqual({ kind: 'code', code: 'sprayed' })
  expect(told('Spray, not peppered')).not.toEqual({ kind: 'code', code: 'sprayed' })
})

test('of an aggregate and one of its codes, both named, the code says more', () => {
  const weapons = {
    id: 'weapon_act',
    title: 'Act with a weapon',
    codes: {
      probes: code('Taser probes'),
      contact: code('Taser contact'),
      taser: code('Taser used', ['Taser discharge'], { of: ['probes', 'contact'] }),
    },
  } as unknown as CodeList
  expect(wordingOf(weapons)('Taser (probe discharge) 2')).toEqual({ kind: 'code', code: 'probes' })
})
