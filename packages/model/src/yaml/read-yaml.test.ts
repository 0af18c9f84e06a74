import { expect, test } from 'vitest'
import { Mapping } from '../forms/mapping.ts'
import { RuleSource } from '../forms/rule.ts'
import { readYaml } from './read-yaml.ts'

const problemsOf = (text: string, form: Parameters<typeof readYaml>[2] = Mapping) => {
  const read = readYaml('mapping.yaml', text, form)
  return read.ok
    ? []
    : read.problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)
}

test('every fault is reported with its line and column', () => {
  const text = [
    'agency: { id: x, title: X, country: usa }',
    'standard: 0.1',
    'tables:',
    '  t:',
    '    feilds: {}',
    '',
  ].join('\n')
  const found = problemsOf(text)
  expect(found.map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(['1:28', '2:1', '5:5']))
})

test('anchors, aliases, tags, merge keys and several documents are refused', () => {
  expect(problemsOf('a: &x 1\nb: *x\n').join()).toContain('yaml-anchor')
  expect(problemsOf('a: !!set {}\n').join()).toContain('yaml-tag')
  expect(problemsOf('<<: {}\n').join()).toContain('yaml-merge')
  expect(problemsOf('a: 1\n---\nb: 2\n').join()).toContain('several documents')
})

test('deep nesting is refused before it is parsed', () => {
  expect(problemsOf(`a: ${'['.repeat(100_000)}`).join()).toContain('yaml-too-deep')
})

test('a key that reads as a number asks for quotes', () => {
  expect(problemsOf('0712: x\n').join()).toContain('yaml-key')
})

test('of several forms, the one that was meant is judged', () => {
  const text =
    'id: a-rule\ntitle: T\ndefinition: D\nsince: 0.1.0\nlevel: must\ncheck: { kind: required, feild: x }\nmessage: m\nrationale: r\nfix: { where: once, how: h }\nexamples: { valid: [], invalid: [] }\n'
  const found = problemsOf(text, RuleSource)
  expect(found.join('\n')).toContain('“feild” is not known here')
  expect(found.join('\n')).toContain('“field” is missing here')
})

test('a fault inside a nested condition is found where it stands', () => {
  const text =
    'id: a-rule\ntitle: T\ndefinition: D\nsince: 0.1.0\nlevel: must\ncheck:\n  kind: assert\n  that:\n    all:\n      - { field: x, is: y }\n      - { field: x, presnt: true }\nmessage: m\nrationale: r\nfix: { where: once, how: h }\nexamples: { valid: [], invalid: [] }\n'
  expect(problemsOf(text, RuleSource).join('\n')).toMatch(/^11:\d+ .*presnt/m)
})

test('directives, keys that are lists, and more than 64 levels are refused', () => {
  expect(problemsOf('%YAML 1.1\n---\na: yes\n').join()).toContain('yaml-directive')
  expect(problemsOf('? [a, b]\n: 1\n').join()).toContain('yaml-key')
  expect(problemsOf(`a: ${'['.repeat(65)}${']'.repeat(65)}\n`).join()).toContain('yaml-too-deep')
})

test('open brackets in prose are only text', () => {
  expect(problemsOf(`a: |\n${'  see [\n'.repeat(80)}`).join()).not.toContain('yaml-too-deep')
})
