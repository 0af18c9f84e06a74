export function mergePlans(plans) {
  const tables = new Map()
  for (const { table, contributions } of plans.flatMap((plan) => plan.tables)) {
    const known = tables.get(table.id)
    if (known === undefined) tables.set(table.id, { table, contributions: [...contributions] })
    else known.contributions.push(...contributions)
  }
  return { grouped: plans.some(({ grouped }) => grouped), tables: [...tables.values()] }
}
//# sourceMappingURL=merge-plans.js.map
