import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@police-data/checker'
import { openFile } from '@police-data/checker/node'
import { expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { ruleOf } from '../shared/pds-in-folder.ts'
import { ATTACKS, type Attack, writeAttack } from './attacks.ts'

/** A fiftieth of each file: enough to pass every limit; the whole of it is for the long tests. */
const SHARE = 1 / 50

async function checked(attack: Attack, machineFrom: number) {
  const folder = await mkdtemp(join(tmpdir(), 'pds-attack-'))
  try {
    const path = join(folder, 'stops.csv')
    writeAttack(path, attack, SHARE)
    const opened = await openFile(path, 'stops.csv')
    if (!opened.ok) throw new Error(opened.problem.message)
    const standard = await publishedStandard()
    return await check({ standard, files: [opened], machineFrom, checkerVersion: 'test' })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test.each(ATTACKS)('27, 28 and 15: $name is an error with its place', async (attack) => {
  const { says, row, line, byte } = attack
  const [machine, plain] = [await checked(attack, 0), await checked(attack, Number.POSITIVE_INFINITY)]
  expect(machine).toEqual(plain)
  if (machine.kind !== 'report') expect(machine.problems[0]?.message).toContain(says)
  else {
    const [group] = ruleOf(machine.report, 'damaged-records').groups
    expect(group).toMatchObject({ value: says, count: 1, samples: [{ row, line, byte }] })
  }
})
